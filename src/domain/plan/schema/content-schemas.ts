/** What is said to whom, and what is practised: scenarios, stakeholders, notification duties, exercises. */
export const contentSchemas = {
  scenario: {
    type: 'object',
    additionalProperties: false,
    required: ['id', 'name', 'severity'],
    properties: {
      id: {
        $ref: '#/$defs/id',
      },
      name: {
        $ref: '#/$defs/line',
      },
      severity: {
        $ref: '#/$defs/id',
      },
      description: {
        $ref: '#/$defs/text',
      },
      signals: {
        $ref: '#/$defs/texts',
      },
      doNot: {
        $ref: '#/$defs/texts',
      },
      stakeholders: {
        type: 'array',
        items: {
          $ref: '#/$defs/id',
        },
      },
      firstHour: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['minute', 'text'],
          properties: {
            minute: {
              type: 'integer',
              minimum: 0,
              maximum: 1440,
            },
            text: {
              $ref: '#/$defs/text',
            },
            owner: {
              $ref: '#/$defs/id',
            },
          },
        },
      },
      statements: {
        type: 'array',
        items: {
          $ref: '#/$defs/statement',
        },
      },
    },
  },
  statement: {
    type: 'object',
    additionalProperties: false,
    required: ['kind', 'channels', 'language', 'text'],
    properties: {
      kind: {
        enum: ['first_reaction', 'statement', 'internal', 'answer'],
      },
      channels: {
        type: 'array',
        items: {
          $ref: '#/$defs/id',
        },
      },
      language: {
        type: 'string',
        pattern: '^[a-z]{2}$',
      },
      question: {
        $ref: '#/$defs/text',
      },
      text: {
        $ref: '#/$defs/text',
      },
      preApproved: {
        type: 'boolean',
        default: false,
      },
      approvedBy: {
        $ref: '#/$defs/id',
      },
      approvedOn: {
        $ref: '#/$defs/date',
      },
    },
  },
  stakeholder: {
    type: 'object',
    additionalProperties: false,
    required: ['id', 'name', 'group'],
    properties: {
      id: {
        $ref: '#/$defs/id',
      },
      name: {
        $ref: '#/$defs/line',
      },
      group: {
        enum: [
          'employees',
          'customers',
          'partners',
          'media',
          'authorities',
          'emergency_services',
          'investors',
          'neighbours',
          'public',
          'other',
        ],
      },
      contact: {
        $ref: '#/$defs/text',
      },
      owner: {
        $ref: '#/$defs/id',
      },
      note: {
        $ref: '#/$defs/text',
      },
    },
  },
  notification: {
    type: 'object',
    additionalProperties: false,
    required: ['id', 'name', 'recipient', 'owner', 'withinMinutes', 'answerWithinMinutes', 'workMinutes'],
    properties: {
      id: {
        $ref: '#/$defs/id',
      },
      name: {
        $ref: '#/$defs/line',
      },
      law: {
        $ref: '#/$defs/line',
      },
      jurisdiction: {
        $ref: '#/$defs/line',
      },
      recipient: {
        $ref: '#/$defs/line',
      },
      trigger: {
        $ref: '#/$defs/text',
      },
      owner: {
        $ref: '#/$defs/id',
      },
      withinMinutes: {
        $ref: '#/$defs/minutes',
      },
      answerWithinMinutes: {
        $ref: '#/$defs/answer',
      },
      workMinutes: {
        $ref: '#/$defs/minutes',
      },
    },
  },
  exercise: {
    type: 'object',
    additionalProperties: false,
    required: ['id', 'name', 'kind', 'everyMonths'],
    properties: {
      id: {
        $ref: '#/$defs/id',
      },
      name: {
        $ref: '#/$defs/line',
      },
      kind: {
        enum: ['alarm', 'tabletop', 'full'],
      },
      everyMonths: {
        type: 'integer',
        minimum: 1,
        maximum: 60,
      },
      lastHeld: {
        $ref: '#/$defs/date',
      },
      owner: {
        $ref: '#/$defs/id',
      },
    },
  },
} as const;
