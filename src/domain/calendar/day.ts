import { type LocalDate, type WallTime, type Weekday } from '../plan/plan.js';

/** A date as the number of days since 1970-01-01. */
export type Day = number;

export const minutesPerDay = 1440;
const msPerDay = 86_400_000;
const weekdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** 1970-01-01 was a Thursday. */
const weekdayOfDayZero = 3;

export function dayOf(date: LocalDate): Day {
  return Date.parse(`${date}T00:00:00Z`) / msPerDay;
}

export function yearOf(day: Day): number {
  return new Date(day * msPerDay).getUTCFullYear();
}

/** 0 is Monday. */
export function weekdayOf(day: Day): number {
  return (((day + weekdayOfDayZero) % 7) + 7) % 7;
}

/** 0 is Monday. */
export function weekdayNumber(weekday: Weekday): number {
  return weekdays.indexOf(weekday);
}

/** Minutes on the wall since midnight; `24:00` gives 1440. */
export function wallMinutes(time: WallTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
