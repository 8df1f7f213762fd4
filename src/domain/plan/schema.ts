/** JSON Schema (2020-12) of the plan file format crisis-plan/1. The types are in plan.ts. */
export const planSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:crisis-plan:1',
  title: 'Crisis communication plan, format crisis-plan/1',
  type: 'object',
  additionalProperties: false,
  required: [
    'format',
    'locale',
    'title',
    'company',
    'people',
    'owners',
    'severities',
    'activities',
    'channels',
    'escalation',
  ],
  properties: {
    format: {
      const: 'crisis-plan/1',
    },
    locale: {
      enum: ['de', 'en'],
      description: 'language that the plan is written in',
    },
    title: {
      $ref: '#/$defs/line',
    },
    classification: {
      enum: ['public', 'internal', 'confidential'],
      default: 'confidential',
    },
    validUntil: {
      $ref: '#/$defs/date',
    },
    principles: {
      type: 'object',
      additionalProperties: false,
      properties: {
        purpose: {
          $ref: '#/$defs/text',
        },
        scope: {
          $ref: '#/$defs/text',
        },
        rules: {
          $ref: '#/$defs/texts',
        },
        coreMessages: {
          $ref: '#/$defs/texts',
        },
      },
    },
    company: {
      type: 'object',
      additionalProperties: false,
      required: ['name', 'timeZone'],
      properties: {
        name: {
          $ref: '#/$defs/line',
        },
        legalName: {
          $ref: '#/$defs/line',
        },
        industry: {
          $ref: '#/$defs/line',
        },
        timeZone: {
          $ref: '#/$defs/zone',
        },
        holidayRegion: {
          $ref: '#/$defs/region',
        },
        serviceHours: {
          $ref: '#/$defs/windows',
        },
      },
    },
    people: {
      type: 'array',
      items: {
        $ref: '#/$defs/person',
      },
    },
    rosters: {
      type: 'array',
      default: [],
      items: {
        $ref: '#/$defs/roster',
      },
    },
    owners: {
      type: 'array',
      items: {
        $ref: '#/$defs/owner',
      },
    },
    agencies: {
      type: 'array',
      default: [],
      items: {
        $ref: '#/$defs/agency',
      },
    },
    severities: {
      type: 'array',
      minItems: 1,
      items: {
        $ref: '#/$defs/severity',
      },
    },
    activities: {
      type: 'array',
      items: {
        $ref: '#/$defs/activity',
      },
    },
    channels: {
      type: 'array',
      items: {
        $ref: '#/$defs/channel',
      },
    },
    escalation: {
      type: 'array',
      items: {
        $ref: '#/$defs/escalationPolicy',
      },
    },
    scenarios: {
      type: 'array',
      default: [],
      items: {
        $ref: '#/$defs/scenario',
      },
    },
    stakeholders: {
      type: 'array',
      default: [],
      items: {
        $ref: '#/$defs/stakeholder',
      },
    },
    notifications: {
      type: 'array',
      default: [],
      items: {
        $ref: '#/$defs/notification',
      },
    },
    exercises: {
      type: 'array',
      default: [],
      items: {
        $ref: '#/$defs/exercise',
      },
    },
  },
  $defs: {
    id: {
      type: 'string',
      pattern: '^[a-z0-9][a-z0-9-]{0,62}$',
    },
    holder: {
      type: 'string',
      pattern: '^(roster:)?[a-z0-9][a-z0-9-]{0,62}$',
      description: "a person's id, or roster:ID",
    },
    line: {
      type: 'string',
      minLength: 1,
      maxLength: 200,
    },
    text: {
      type: 'string',
      maxLength: 20000,
    },
    texts: {
      type: 'array',
      items: {
        $ref: '#/$defs/text',
      },
    },
    date: {
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}$',
    },
    time: {
      type: 'string',
      pattern: '^([01]\\d|2[0-3]):[0-5]\\d$|^24:00$',
    },
    minutes: {
      type: 'integer',
      minimum: 0,
      maximum: 527040,
    },
    answer: {
      type: 'integer',
      minimum: 1,
      maximum: 10080,
      description: 'minutes that a called person has to answer before the next one is called',
    },
    zone: {
      type: 'string',
      minLength: 1,
      description: 'IANA time zone',
    },
    region: {
      type: 'string',
      pattern: '^[A-Z]{2}(-[A-Z0-9]{1,4})*$',
      description: 'country, or country-state, as the npm package date-holidays names them: AT, AT-9, DE-BY, CH-ZH',
    },
    window: {
      type: 'object',
      additionalProperties: false,
      required: ['days', 'from', 'to'],
      properties: {
        days: {
          type: 'array',
          minItems: 1,
          uniqueItems: true,
          items: {
            enum: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
          },
        },
        from: {
          $ref: '#/$defs/time',
        },
        to: {
          $ref: '#/$defs/time',
        },
        holidays: {
          type: 'boolean',
          default: false,
          description: 'true: the window also stands on public holidays',
        },
      },
    },
    windows: {
      type: 'array',
      items: {
        $ref: '#/$defs/window',
      },
    },
    phone: {
      type: 'object',
      additionalProperties: false,
      required: ['label', 'number'],
      properties: {
        label: {
          $ref: '#/$defs/line',
        },
        number: {
          type: 'string',
          pattern: '^\\+[1-9]\\d{4,14}$',
          description: 'E.164',
        },
      },
    },
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
  },
} as const;
