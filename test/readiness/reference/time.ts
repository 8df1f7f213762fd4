import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';
import { type LocalDate, type WallTime } from '../../../src/domain/plan/plan.js';

const minutesOf = new Map<string, number>();
const holidaysOf = new Map<string, Set<LocalDate>>();

/** The minute (since 1970, UTC) of a wall time in a zone, by Temporal's `compatible`. `24:00` ends the date. */
export function minuteOf(zone: string, date: LocalDate, time: WallTime): number {
  const key = `${zone} ${date} ${time}`;
  const known = minutesOf.get(key);
  if (known !== undefined) return known;
  const wall =
    time === '24:00'
      ? Temporal.PlainDateTime.from(`${plusDays(date, 1)}T00:00`)
      : Temporal.PlainDateTime.from(`${date}T${time}`);
  const minute = wall.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds / 60_000;
  minutesOf.set(key, minute);
  return minute;
}

export function plusDays(date: LocalDate, days: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** The local date of a minute. */
export function dateAt(zone: string, minute: number): LocalDate {
  return Temporal.Instant.fromEpochMilliseconds(minute * 60_000)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();
}

/** Whether the clock skips a wall time on a date, or shows it twice. */
export function isInClockChange(zone: string, date: LocalDate, time: WallTime): boolean {
  if (time === '24:00') return isInClockChange(zone, plusDays(date, 1), '00:00');
  const wall = Temporal.PlainDateTime.from(`${date}T${time}`);
  const instants = (['earlier', 'later'] as const).map((which) =>
    wall.toZonedDateTime(zone, { disambiguation: which }),
  );
  return new Set(instants.map(({ epochMilliseconds }) => epochMilliseconds)).size > 1;
}

/** Minutes that the clock is ahead of UTC when a date begins. */
export function offsetAt(zone: string, date: LocalDate): number {
  return Temporal.PlainDate.from(date).toZonedDateTime(zone).offsetNanoseconds / 60e9;
}

export function weekdayOf(date: LocalDate): string {
  return ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'][Temporal.PlainDate.from(date).dayOfWeek - 1] ?? '';
}

export function isPublicHoliday(region: string | undefined, date: LocalDate): boolean {
  if (region === undefined) return false;
  const key = `${region} ${date.slice(0, 4)}`;
  let dates = holidaysOf.get(key);
  if (!dates) {
    const listed = new Holidays(region).getHolidays(Number(date.slice(0, 4)));
    dates = new Set(listed.filter(({ type }) => type === 'public').map((holiday) => holiday.date.slice(0, 10)));
    holidaysOf.set(key, dates);
  }
  return dates.has(date);
}

/** 2026-12-24T17:00Z */
export function instantText(minute: number): string {
  return `${new Date(minute * 60_000).toISOString().slice(0, 16)}Z`;
}
