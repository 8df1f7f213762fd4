import { type Calendar } from '../calendar/calendar.js';
import { type Weeks } from '../calendar/weeks.js';
import { type Minute } from '../calendar/zone.js';

/** What is promised for the starts in [from, until): a delay in minutes, or nothing. */
export interface Limit {
  from: Minute;
  until: Minute;
  within: number | null;
}

/** The limits of a promise, week by week, in order and without gaps. */
export interface Limits {
  week(week: number): readonly Limit[];
}

export function sameLimit(weeks: Weeks, within: number): Limits {
  return { week: (week) => [{ from: weeks.start(week), until: weeks.start(week + 1), within }] };
}

/** One limit while a channel is in service, another one else. */
export function serviceLimits(service: Calendar, inService: number, outside: number | null): Limits {
  const known: Limit[][] = [];
  const computed = (week: number): Limit[] => {
    const limits: Limit[] = [];
    let minute = service.weeks.start(week);
    for (const { from, until } of service.stints(week)) {
      if (minute < from) limits.push({ from: minute, until: from, within: outside });
      limits.push({ from, until, within: inService });
      minute = until;
    }
    const end = service.weeks.start(week + 1);
    if (minute < end) limits.push({ from: minute, until: end, within: outside });
    return limits;
  };
  return { week: (week) => (known[week] ??= computed(week)) };
}
