import Holidays from 'date-holidays';
import { type Day, dayOf, yearOf } from './day.js';

const known = new Map<string, ReadonlySet<Day>>();

/**
 * Whether `date-holidays` lists a public holiday of the region (`AT`, `AT-9`) whose own date is this day.
 * Without a region there are none.
 */
export function isPublicHoliday(region: string | undefined, day: Day): boolean {
  return region !== undefined && publicHolidays(region, yearOf(day)).has(day);
}

/** Kept once computed: a year of a region takes milliseconds and never changes. */
function publicHolidays(region: string, year: number): ReadonlySet<Day> {
  const key = `${region} ${year}`;
  let days = known.get(key);
  if (!days) {
    const listed = new Holidays(region).getHolidays(year).filter(({ type }) => type === 'public');
    days = new Set(listed.map(({ date }) => dayOf(date.slice(0, 10))));
    known.set(key, days);
  }
  return days;
}
