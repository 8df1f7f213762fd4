import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { DateTime } from 'luxon';
import { type LocalDate } from '../domain/plan/plan.js';
import { type Translate } from './translate.js';

/** A date as people say it: 23. November 2026, 23 November 2026. What is no date stays as it is. */
export function spokenDate(date: LocalDate, t: Translate): string {
  const day = DateTime.fromISO(date, { zone: 'utc', locale: t('language') });
  if (!day.isValid || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  return day.toFormat(t('language') === 'de' ? 'd. MMMM yyyy' : 'd MMMM yyyy');
}

/** A phone number in its international groups: +43 732 1234. What is no number stays as it is. */
export function spokenPhone(number: string): string {
  return parsePhoneNumberFromString(number)?.formatInternational() ?? number;
}
