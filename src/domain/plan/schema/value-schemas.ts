/** Values that stand in many places of a plan. */
export const valueSchemas = {
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
} as const;
