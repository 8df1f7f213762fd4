import { DateTime } from 'luxon';
import { type Minute } from '../../domain/calendar/zone.js';
import { type Locale } from '../../domain/plan/plan.js';
import { longestInHours } from '../../domain/readiness/spoken.js';

/** Times, durations and shares as people say them, in the language of the page and the company's zone. */
export class Moments {
  private readonly numbers: Intl.NumberFormat;
  private readonly tongue: string;

  constructor(
    private readonly locale: Locale,
    private readonly timeZone: string,
  ) {
    this.tongue = locale === 'de' ? 'de' : 'en-GB';
    this.numbers = new Intl.NumberFormat(this.tongue, { maximumFractionDigits: 1 });
  }

  /** 45 min, 72 h, 28 h 20 min, 6 d 15 h (6 T 15 h). From days on, minutes do not matter to people. */
  duration(minutes: number): string {
    const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60), minutes % 60];
    if (minutes < 120) return `${minutes}\u00a0min`;
    if (minutes <= longestInHours) return rest === 0 ? `${hours}\u00a0h` : `${hours}\u00a0h ${rest}\u00a0min`;
    const inDays = `${days}\u00a0${this.locale === 'de' ? 'T' : 'd'}`;
    return hours % 24 === 0 ? inDays : `${inDays} ${hours % 24}\u00a0h`;
  }

  /** Sa 26. Dez. 18:04 */
  instant(minute: Minute): string {
    return this.at(minute).toFormat(this.locale === 'de' ? 'ccc d. LLL HH:mm' : 'ccc d LLL HH:mm');
  }

  /** With the year, where the instant stands alone. */
  fullInstant(minute: Minute): string {
    return this.at(minute).toFormat(this.locale === 'de' ? 'ccc d. LLL yyyy HH:mm' : 'ccc d LLL yyyy HH:mm');
  }

  /** 26. Dezember 2026 */
  date(date: string): string {
    const day = DateTime.fromISO(date, { zone: 'utc' }).setLocale(this.tongue);
    return day.toFormat(this.locale === 'de' ? 'd. LLLL yyyy' : 'd LLLL yyyy');
  }

  /** A part that is not nothing is never written as 0 %, and one that is not all never as 100 %. */
  share(part: number, whole: number): string {
    const percent = (part / whole) * 100;
    const isTiny = percent < 0.1;
    const shown = part === whole ? 100 : percent > 99 ? Math.floor(percent * 10) / 10 : Math.max(0.1, percent);
    const text = this.numbers.format(shown);
    const blank = this.locale === 'de' ? '\u00a0' : '';
    return `${isTiny ? '<\u00a0' : ''}${text}${blank}%`;
  }

  private at(minute: Minute): DateTime {
    return DateTime.fromMillis(minute * 60_000, { zone: this.timeZone }).setLocale(this.tongue);
  }
}
