import Holidays from 'date-holidays';
import { type Locale } from '../plan/plan.js';
import { type Day, dayOf, yearOf } from './day.js';

const known = new Map<string, ReadonlySet<Day>>();
const namesKnown = new Map<string, ReadonlyMap<Day, string>>();

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
    days = new Set(listed(region, year).map(({ date }) => dayOf(date.slice(0, 10))));
    known.set(key, days);
  }
  return days;
}

/** The name of that holiday in a language, or the country's own where it has none; null: the day is no holiday. */
export function publicHolidayName(region: string | undefined, day: Day, locale: Locale): string | null {
  if (!isPublicHoliday(region, day)) return null;
  const key = `${region ?? ''} ${yearOf(day)} ${locale}`;
  let names = namesKnown.get(key);
  if (!names) {
    const holidays = listed(region ?? '', yearOf(day), locale);
    names = new Map(holidays.map(({ date, name }) => [dayOf(date.slice(0, 10)), name]));
    namesKnown.set(key, names);
  }
  return names.get(day) ?? null;
}

function listed(region: string, year: number, locale?: Locale) {
  return new Holidays(region).getHolidays(year, locale).filter(({ type }) => type === 'public');
}
