/** How a crisis runs: severities, activities, channels, escalation. */
export const courseSchemas = {
  severity: {
    type: 'object',
    additionalProperties: false,
    required: ['id', 'name', 'rank'],
    properties: {
      id: {
        $ref: '#/$defs/id',
      },
      name: {
        $ref: '#/$defs/line',
      },
      rank: {
        type: 'integer',
        minimum: 1,
        maximum: 9,
      },
      triggers: {
        $ref: '#/$defs/texts',
      },
      declaredBy: {
        $ref: '#/$defs/id',
      },
    },
  },
  activity: {
    type: 'object',
    additionalProperties: false,
    required: ['id', 'phase', 'name', 'assignments'],
    properties: {
      id: {
        $ref: '#/$defs/id',
      },
      phase: {
        enum: ['before', 'during', 'after'],
      },
      name: {
        $ref: '#/$defs/line',
      },
      note: {
        $ref: '#/$defs/text',
      },
      voice: {
        type: 'boolean',
        default: false,
        description: 'true: here the company itself speaks or decides (release, publish, speak, notify)',
      },
      assignments: {
        type: 'object',
        propertyNames: {
          $ref: '#/$defs/id',
        },
        additionalProperties: {
          enum: ['R', 'A', 'S', 'C', 'I'],
        },
        description: 'owner or support role id -> letter',
      },
    },
  },
  channel: {
    type: 'object',
    additionalProperties: false,
    required: ['id', 'type', 'name', 'monitor', 'publish', 'responseTimes'],
    properties: {
      id: {
        $ref: '#/$defs/id',
      },
      name: {
        $ref: '#/$defs/line',
      },
      address: {
        $ref: '#/$defs/line',
      },
      audience: {
        $ref: '#/$defs/line',
      },
      type: {
        enum: [
          'facebook',
          'instagram',
          'x',
          'threads',
          'linkedin',
          'tiktok',
          'youtube',
          'messenger',
          'forum',
          'reviews',
          'website',
          'dark_site',
          'status_page',
          'press',
          'hotline',
          'email',
          'newsletter',
          'intranet',
          'other',
        ],
      },
      serviceHours: {
        $ref: '#/$defs/windows',
      },
      monitor: {
        type: 'object',
        additionalProperties: false,
        required: ['roles', 'checkEveryMinutes'],
        properties: {
          roles: {
            type: 'array',
            minItems: 1,
            items: {
              $ref: '#/$defs/id',
            },
          },
          checkEveryMinutes: {
            $ref: '#/$defs/minutes',
          },
        },
      },
      publish: {
        type: 'object',
        additionalProperties: false,
        required: ['owner', 'answerWithinMinutes', 'workMinutes'],
        properties: {
          owner: {
            $ref: '#/$defs/id',
          },
          answerWithinMinutes: {
            $ref: '#/$defs/answer',
          },
          workMinutes: {
            $ref: '#/$defs/minutes',
          },
        },
      },
      responseTimes: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['severity', 'kind', 'withinMinutes'],
          properties: {
            severity: {
              $ref: '#/$defs/id',
            },
            kind: {
              enum: ['first_reaction', 'statement'],
            },
            withinMinutes: {
              $ref: '#/$defs/minutes',
            },
            outsideServiceHoursMinutes: {
              anyOf: [
                {
                  $ref: '#/$defs/minutes',
                },
                {
                  type: 'null',
                },
              ],
            },
          },
        },
      },
      custody: {
        type: 'object',
        additionalProperties: false,
        properties: {
          accountOwner: {
            $ref: '#/$defs/id',
          },
          admins: {
            type: 'array',
            items: {
              $ref: '#/$defs/id',
            },
          },
          agenciesWithAccess: {
            type: 'array',
            items: {
              $ref: '#/$defs/id',
            },
          },
          twoFactor: {
            type: 'boolean',
          },
          recovery: {
            $ref: '#/$defs/text',
          },
        },
      },
    },
  },
  escalationPolicy: {
    type: 'object',
    additionalProperties: false,
    required: ['severity', 'steps'],
    properties: {
      severity: {
        $ref: '#/$defs/id',
      },
      steps: {
        type: 'array',
        items: {
          $ref: '#/$defs/step',
        },
      },
    },
  },
  step: {
    type: 'object',
    additionalProperties: false,
    required: ['id', 'name', 'action', 'role', 'answerWithinMinutes', 'blocks'],
    properties: {
      id: {
        $ref: '#/$defs/id',
      },
      name: {
        $ref: '#/$defs/line',
      },
      action: {
        enum: ['assess', 'decide', 'draft', 'check', 'approve', 'inform'],
      },
      role: {
        $ref: '#/$defs/id',
      },
      support: {
        type: 'array',
        items: {
          $ref: '#/$defs/id',
        },
      },
      via: {
        type: 'array',
        items: {
          enum: ['phone', 'sms', 'messenger', 'email', 'pager', 'in_person'],
        },
      },
      answerWithinMinutes: {
        $ref: '#/$defs/answer',
      },
      workMinutes: {
        $ref: '#/$defs/minutes',
        default: 0,
      },
      blocks: {
        enum: ['first_reaction', 'statement', 'nothing'],
      },
      withinMinutes: {
        anyOf: [
          {
            $ref: '#/$defs/minutes',
          },
          {
            type: 'null',
          },
        ],
        description: 'somebody holding the role must have answered within this time after the alarm',
      },
    },
  },
} as const;
