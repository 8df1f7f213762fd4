import { dutiesAt } from './duties-at.js';
import { dutiesCh } from './duties-ch.js';
import { dutiesDe } from './duties-de.js';
import { dutiesEu } from './duties-eu.js';
import { dutiesUk } from './duties-uk.js';
import { type CatalogueDuty, type Text } from './catalogue.js';

/** Goes wherever duties are shown. */
export const legalNotice: Text = {
  de: 'Keine Rechtsberatung. Die Meldepflichten sind eine Arbeitshilfe mit Datum der letzten Prüfung; ob und wie sie für Ihr Haus gelten, klären Sie mit Ihrer Rechtsvertretung.',
  en: 'No legal advice. The notification duties are a working aid with the date of their last check; settle with your lawyers whether and how they apply to you.',
};

/** Notification duties by country. Where the law says “immediately”, `withinMinutes` is a standard of our own and `trigger` says so. */
export const duties: CatalogueDuty[] = [...dutiesAt, ...dutiesDe, ...dutiesCh, ...dutiesEu, ...dutiesUk];
