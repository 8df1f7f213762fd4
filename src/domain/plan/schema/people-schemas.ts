/** Who acts: people, rosters, internal owners, agencies with their support roles. */
export const peopleSchemas = {
  person: {
    type: 'object',
    additionalProperties: false,
    required: ['id', 'name'],
    properties: {
      id: {
        $ref: '#/$defs/id',
      },
      name: {
        $ref: '#/$defs/line',
      },
      jobTitle: {
        $ref: '#/$defs/line',
      },
      agency: {
        anyOf: [
          {
            $ref: '#/$defs/id',
          },
          {
            type: 'null',
          },
        ],
        default: null,
        description: 'null: employed by the company itself',
      },
      email: {
        type: 'string',
        format: 'email',
      },
      phones: {
        type: 'array',
        items: {
          $ref: '#/$defs/phone',
        },
      },
      timeZone: {
        $ref: '#/$defs/zone',
      },
      holidayRegion: {
        $ref: '#/$defs/region',
      },
      dutyHours: {
        $ref: '#/$defs/windows',
      },
      absences: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['from', 'to'],
          properties: {
            from: {
              $ref: '#/$defs/date',
            },
            to: {
              $ref: '#/$defs/date',
            },
          },
        },
      },
      contactConfirmedOn: {
        $ref: '#/$defs/date',
      },
    },
  },
  roster: {
    type: 'object',
    additionalProperties: false,
    required: ['id', 'name', 'members', 'handover', 'hours'],
    properties: {
      id: {
        $ref: '#/$defs/id',
      },
      name: {
        $ref: '#/$defs/line',
      },
      timeZone: {
        $ref: '#/$defs/zone',
      },
      members: {
        type: 'array',
        minItems: 1,
        items: {
          $ref: '#/$defs/id',
        },
      },
      handover: {
        type: 'object',
        additionalProperties: false,
        required: ['from', 'at', 'everyDays'],
        properties: {
          from: {
            $ref: '#/$defs/date',
          },
          at: {
            $ref: '#/$defs/time',
          },
          everyDays: {
            type: 'integer',
            minimum: 1,
            maximum: 366,
          },
        },
      },
      hours: {
        $ref: '#/$defs/windows',
      },
    },
  },
  owner: {
    type: 'object',
    additionalProperties: false,
    required: ['id', 'function', 'holders'],
    description:
      'an internal owner: a function of the company, held by its own people in the order in which they are called',
    properties: {
      id: {
        $ref: '#/$defs/id',
      },
      function: {
        $ref: '#/$defs/line',
      },
      mandate: {
        $ref: '#/$defs/text',
      },
      holders: {
        type: 'array',
        uniqueItems: true,
        items: {
          $ref: '#/$defs/holder',
        },
      },
    },
  },
  agency: {
    type: 'object',
    additionalProperties: false,
    required: ['id', 'name', 'supportRoles'],
    properties: {
      id: {
        $ref: '#/$defs/id',
      },
      name: {
        $ref: '#/$defs/line',
      },
      contract: {
        $ref: '#/$defs/text',
      },
      supportRoles: {
        type: 'array',
        items: {
          $ref: '#/$defs/supportRole',
        },
      },
    },
  },
  supportRole: {
    type: 'object',
    additionalProperties: false,
    required: ['id', 'name', 'service', 'holders'],
    properties: {
      id: {
        $ref: '#/$defs/id',
      },
      name: {
        $ref: '#/$defs/line',
      },
      mandate: {
        $ref: '#/$defs/text',
      },
      service: {
        enum: [
          'onboarding',
          'recommendations',
          'ideas',
          'monitoring',
          'drafting',
          'sparring',
          'media_training',
          'exercise_direction',
          'production',
          'translation',
          'moderation_under_supervision',
          'other',
        ],
      },
      holders: {
        type: 'array',
        uniqueItems: true,
        items: {
          $ref: '#/$defs/holder',
        },
      },
      handover: {
        type: 'object',
        additionalProperties: false,
        required: ['to', 'by'],
        properties: {
          to: {
            $ref: '#/$defs/id',
          },
          by: {
            $ref: '#/$defs/date',
          },
          steps: {
            $ref: '#/$defs/texts',
          },
        },
        description: 'the internal owner that takes this work over, and when',
      },
    },
  },
} as const;
