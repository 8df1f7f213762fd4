import { DateTime } from 'luxon';
import { type LocalDate } from '../plan/plan.js';

/** The date on a wall in the zone (IANA name) at an instant; in UTC where there is no such zone. */
export function dateIn(timeZone: string, at: Date): LocalDate {
  const wall = DateTime.fromJSDate(at, { zone: timeZone });
  return (wall.isValid ? wall : DateTime.fromJSDate(at, { zone: 'utc' })).toFormat('yyyy-MM-dd');
}
