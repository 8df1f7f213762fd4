import { DateTime } from 'luxon';
import { type LocalDate } from '../domain/plan/plan.js';

/** Today's date on a wall in the given zone: the one place where pages look at the clock. */
export function localDate(timeZone: string): LocalDate {
  return DateTime.now().setZone(timeZone).toISODate() ?? DateTime.utc().toISODate();
}
