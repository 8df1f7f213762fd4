import { DateTime } from 'luxon';
import { type LocalDate } from '../plan/plan.js';

const lists = { de: new Intl.ListFormat('de'), en: new Intl.ListFormat('en-GB') };

/** A name in German quotation marks; its own ones become single. */
export function de(name: string): string {
  return `„${name.replaceAll('„', '‚').replaceAll('“', '‘')}“`;
}

/** A name in English quotation marks; its own ones become single. */
export function en(name: string): string {
  return `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** Names in German: „a“, „b“ und „c“. */
export function listDe(names: string[]): string {
  return lists.de.format(names.map(de));
}

/** Names in English: “a”, “b” and “c”. */
export function listEn(names: string[]): string {
  return lists.en.format(names.map(en));
}

/** A date as people write it in German: 30. November 2026. */
export function dateDe(date: LocalDate): string {
  return written(date, 'de');
}

/** A date as people write it in English: 30 November 2026. */
export function dateEn(date: LocalDate): string {
  return written(date, 'en-GB');
}

function written(date: LocalDate, locale: string): string {
  return DateTime.fromISO(date, { zone: 'utc', locale }).toLocaleString(DateTime.DATE_FULL);
}
