import { DateTime } from 'luxon';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import {
  type LocalDate,
  type Locale,
  type Phone,
  type Plan,
  type Weekday,
  type Window,
} from '../../domain/plan/plan.js';
import { longestInHours } from '../../domain/readiness/spoken.js';
import { jurisdictionName, regionName, zoneName } from '../../i18n/places.js';
import { spokenDuration } from '../../i18n/spoken.js';
import { translator, type Translate } from '../../i18n/translate.js';

export interface PhoneView {
  label: string;
  text: string;
  href: string;
}

const week: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Says dates, times, durations and numbers as people in the plan's language and country do. */
export class Words {
  readonly locale: Locale;
  readonly t: Translate;
  private readonly region: string;
  private readonly timeZone: string;
  private readonly languages: Intl.DisplayNames;

  constructor(plan: Pick<Plan, 'locale' | 'company'>) {
    this.locale = plan.locale;
    this.t = translator(plan.locale);
    this.region = regionOf(plan);
    this.timeZone = plan.company.timeZone;
    this.languages = new Intl.DisplayNames([this.region], { type: 'language' });
  }

  date(date: LocalDate): string {
    const format = this.locale === 'de' ? 'd. MMMM yyyy' : 'd MMMM yyyy';
    return DateTime.fromISO(date, { zone: 'utc', locale: this.region }).toFormat(format);
  }

  /** Both dates included. */
  dates(from: LocalDate, to: LocalDate): string {
    const format = new Intl.DateTimeFormat(this.region, { dateStyle: 'long', timeZone: 'UTC' });
    return from <= to ? format.formatRange(new Date(from), new Date(to)) : `${this.date(from)} – ${this.date(to)}`;
  }

  duration(minutes: number): string {
    return spokenDuration(minutes, this.t);
  }

  /** After "binnen": 4 Tagen. */
  within(minutes: number): string {
    return spokenDuration(minutes, this.t, 'daysWithin');
  }

  /** One line per window. */
  hours(windows: Window[]): string[] {
    return windows.map((window) => this.window(window));
  }

  /** Of which place a clock shows the time. */
  zone(zone: string): string {
    return zoneName(zone, this.t);
  }

  /** Of which place the public holidays are. */
  holidaysOf(region: string): string {
    return regionName(region, this.t);
  }

  /** Where a law holds. */
  jurisdiction(place: string): string {
    return jurisdictionName(place, this.t);
  }

  language(code: string): string {
    return this.languages.of(code) ?? code;
  }

  phones(phones: Phone[] | undefined): PhoneView[] {
    return (phones ?? []).map(({ label, number }) => ({
      label,
      text: parsePhoneNumberFromString(number)?.formatInternational() ?? number,
      href: `tel:${number}`,
    }));
  }

  /** How long something takes in the worst case: beyond three days, minutes no longer matter to people. */
  delay(minutes: number | 'never'): string {
    if (minutes === 'never') return this.t('documents.report.never');
    if (minutes <= longestInHours) return this.duration(minutes);
    const days = this.t('documents.unit.days', { count: Math.floor(minutes / 1440) });
    const hours = Math.floor((minutes % 1440) / 60);
    return hours === 0 ? days : `${days}\u00a0${this.t('documents.unit.hours', { count: hours })}`;
  }

  /** On the company's clock: Do 24. Dez. 2026, 17:00. */
  instant(utc: string): string {
    const format = this.locale === 'de' ? 'ccc d. LLL yyyy, HH:mm' : 'ccc d LLL yyyy, HH:mm';
    return DateTime.fromISO(utc, { zone: this.timeZone, locale: this.region }).toFormat(format);
  }

  /** To a tenth; what is more than nothing is not written as 0 %. */
  share(part: number): string {
    const format = new Intl.NumberFormat(this.region, { style: 'percent', maximumFractionDigits: 1 });
    return format.format(Math.max(0.001, part));
  }

  percent(share: number): string {
    return new Intl.NumberFormat(this.region, { style: 'percent', maximumFractionDigits: 0 }).format(share);
  }

  private window({ days, from, to, holidays }: Window): string {
    const allDay = from === to || (from === '00:00' && to === '24:00');
    const time = allDay ? this.t('documents.hours.allDay') : `${from}–${to}`;
    const when = allDay && days.length === 7 ? this.t('documents.hours.always') : `${this.days(days)} ${time}`;
    return holidays ? `${when}, ${this.t('documents.hours.holidays')}` : when;
  }

  private days(days: Weekday[]): string {
    const runs: Weekday[][] = [];
    for (const day of week.filter((each) => days.includes(each))) {
      const last = runs.at(-1);
      if (last && week.indexOf(day) === week.indexOf(last[0] ?? day) + last.length) last.push(day);
      else runs.push([day]);
    }
    return runs.map((run) => this.run(run)).join(', ');
  }

  private run(days: Weekday[]): string {
    const names = days.map((day) => this.t(`terms.weekday.${day}`));
    return names.length < 3 ? names.join(', ') : `${names[0] ?? ''}–${names.at(-1) ?? ''}`;
  }
}

/** Jänner or Januar: the company's country decides. */
function regionOf({ locale, company }: Pick<Plan, 'locale' | 'company'>): string {
  const country = company.holidayRegion?.slice(0, 2) ?? (locale === 'de' ? 'DE' : 'GB');
  return `${locale}-${country}`;
}
