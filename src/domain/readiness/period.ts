import { dayOf } from '../calendar/day.js';
import { type Weeks } from '../calendar/weeks.js';
import { type Minute, type Zone } from '../calendar/zone.js';
import { type LocalDate } from '../plan/plan.js';

/** The minutes that a check looks at: whole local days of the company, in weeks counted from the first. */
export interface Period {
  start: Minute;
  end: Minute;
  fullWeeks: number;
}

export function periodOf(weeks: Weeks, zone: Zone, from: LocalDate, days: number): Period {
  return { start: weeks.start(0), end: zone.instant(dayOf(from) + days, 0), fullWeeks: Math.floor(days / 7) };
}
