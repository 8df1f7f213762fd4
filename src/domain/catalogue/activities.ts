import { activitiesAfter } from './activities-after.js';
import { activitiesBefore } from './activities-before.js';
import { activitiesDialogue } from './activities-dialogue.js';
import { activitiesFirstHours } from './activities-first-hours.js';
import { type CatalogueActivity } from './catalogue.js';

/** The rows of a responsibility matrix, before, during, after. */
export const activities: CatalogueActivity[] = [
  ...activitiesBefore,
  ...activitiesFirstHours,
  ...activitiesDialogue,
  ...activitiesAfter,
];
