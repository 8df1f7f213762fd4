import { DateTime } from 'luxon';
import { type Plan } from '../domain/plan/plan.js';
import { longestInHours } from '../domain/readiness/spoken.js';

/** Times and durations as people read them, in the plan's language and the company's zone. */
export class Values {
  private readonly numbers: Intl.NumberFormat;

  constructor(private readonly plan: Plan) {
    this.numbers = new Intl.NumberFormat(plan.locale === 'de' ? 'de' : 'en-GB');
  }

  /** 45 min, 72 h, 28 h 20 min, 6 d 15 h. From days on, minutes do not matter to people. */
  duration(minutes: number): string {
    const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60), minutes % 60];
    if (minutes <= 240) return `${minutes} min`;
    if (minutes <= longestInHours) return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
    return hours % 24 === 0 ? `${days} d` : `${days} d ${hours % 24} h`;
  }

  /** So many of all minutes: 12 (0.1 %). What is more than nothing is not written as 0 %, what is not all not as 100 %. */
  share(part: number, whole: number): string {
    const tenths = Math.round((part / whole) * 1000);
    const percent = Math.max(1, part === whole ? 1000 : Math.min(999, tenths)) / 10;
    return `${this.numbers.format(part)} (${this.numbers.format(percent)} %)`;
  }

  /** Sat 26 Dec 2026 18:04, Sa 26. Dez. 2026 18:04 */
  instant(minute: number): string {
    const time = DateTime.fromMillis(minute * 60_000, { zone: this.plan.company.timeZone });
    return this.plan.locale === 'de'
      ? time.setLocale('de').toFormat('ccc d. MMM yyyy HH:mm')
      : time.setLocale('en-GB').toFormat('ccc d LLL yyyy HH:mm');
  }
}
