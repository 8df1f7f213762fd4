import { DateTime } from 'luxon';
import { dayOf } from '../domain/calendar/day.js';
import { type LocalDate, type Locale } from '../domain/plan/plan.js';
import { spokenDate } from '../i18n/spoken.js';
import { type Translate } from '../i18n/translate.js';

const regions = { de: 'de', en: 'en-GB' } as const;

/** The day on which something happened, on the clocks of the zone. */
export function dayText(at: Date, timeZone: string, locale: Locale): string {
  return DateTime.fromJSDate(at, { zone: timeZone }).setLocale(regions[locale]).toLocaleString(DateTime.DATE_FULL);
}

/** 30. Nov. 2026, 14:05 */
export function timeText(at: Date, timeZone: string, locale: Locale): string {
  return DateTime.fromJSDate(at, { zone: timeZone }).setLocale(regions[locale]).toLocaleString(DateTime.DATETIME_MED);
}

/** Who has erased the account is named no more. */
export function nameText(name: string, t: Translate): string {
  return name === '' ? t('reviews.erased') : name;
}

export interface DueView {
  text: string;
  isLate: boolean;
  isSoon: boolean;
}

const soonDays = 7;

/** Until when; null where no day was named. */
export function dueView(dueOn: LocalDate | null, today: LocalDate, t: Translate): DueView | null {
  if (dueOn === null) return null;
  const days = dayOf(dueOn) - dayOf(today);
  const date = spokenDate(dueOn, t);
  if (days < 0) return { text: t('reviews.due.late', { count: -days, date }), isLate: true, isSoon: false };
  return { text: t('reviews.due.in', { count: days, date }), isLate: false, isSoon: days <= soonDays };
}
