import { DateTime } from 'luxon';
import { type LocalDate } from '../domain/plan/plan.js';

/** The date that the clock of this machine shows. */
export function today(): LocalDate {
  return DateTime.local().toFormat('yyyy-MM-dd');
}

/** Whether a text is a date that exists, written YYYY-MM-DD. */
export function isLocalDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text, { zone: 'utc' }).isValid;
}
