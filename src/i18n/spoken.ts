import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { DateTime } from 'luxon';
import { type LocalDate } from '../domain/plan/plan.js';
import { longestInHours } from '../domain/readiness/spoken.js';
import { type Translate } from './translate.js';

/** A date as people say it: 23. November 2026, 23 November 2026. What is no date stays as it is. */
export function spokenDate(date: LocalDate, t: Translate): string {
  const day = DateTime.fromISO(date, { zone: 'utc', locale: t('language') });
  if (!day.isValid || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  return day.toFormat(t('language') === 'de' ? 'd. MMMM yyyy' : 'd MMMM yyyy');
}

/** Whole minutes in few letters: 90 min, 4 h, 2 h 40 min, 72 h, 4 Tage. @param days their word, which depends on what stands before */
export function spokenDuration(minutes: number, t: Translate, days: 'days' | 'daysWithin' = 'days'): string {
  if (minutes > longestInHours && minutes % 1440 === 0) return t(`documents.unit.${days}`, { count: minutes / 1440 });
  if (minutes < 120) return t('documents.unit.minutes', { count: minutes });
  const hours = t('documents.unit.hours', { count: Math.floor(minutes / 60) });
  return minutes % 60 === 0 ? hours : `${hours}\u00a0${t('documents.unit.minutes', { count: minutes % 60 })}`;
}

/** A phone number in its international groups: +43 732 1234. What is no number stays as it is. */
export function spokenPhone(number: string): string {
  return parsePhoneNumberFromString(number)?.formatInternational() ?? number;
}
