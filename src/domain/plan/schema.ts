import { contentSchemas } from './schema/content-schemas.js';
import { courseSchemas } from './schema/course-schemas.js';
import { peopleSchemas } from './schema/people-schemas.js';
import { valueSchemas } from './schema/value-schemas.js';

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
    ...valueSchemas,
    ...peopleSchemas,
    ...courseSchemas,
    ...contentSchemas,
  },
} as const;
