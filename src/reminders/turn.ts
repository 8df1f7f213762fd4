import { DateTime } from 'luxon';

const hour = 7;

/** Whether it is late enough for mails at that place; `timeZone`: IANA name. */
export function isTurn(timeZone: string, now: Date): boolean {
  return DateTime.fromJSDate(now, { zone: timeZone }).hour >= hour;
}

/** The next seven o'clock in the morning there. */
export function nextTurn(timeZone: string, now: Date): Date {
  const wall = DateTime.fromJSDate(now, { zone: timeZone });
  const today = wall.set({ hour, minute: 0, second: 0, millisecond: 0 });
  return (today > wall ? today : today.plus({ days: 1 })).toJSDate();
}
