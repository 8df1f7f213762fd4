import { DateTime } from 'luxon';
import { dateIn } from '../../domain/calendar/date-in.js';
import { type LocalDate, type Locale } from '../../domain/plan/plan.js';
import { spokenDate } from '../../i18n/spoken.js';
import { type Translate, translator } from '../../i18n/translate.js';
import { type Standing, type VersionMove } from '../version.js';

/** How pages speak of versions: days and times as the clocks of the company show them. */
export class VersionWords {
  readonly t: Translate;

  constructor(
    private readonly locale: Locale,
    private readonly timeZone: string,
  ) {
    this.t = translator(locale);
  }

  date(date: LocalDate): string {
    return spokenDate(date, this.t);
  }

  /** The day in the company's zone. */
  day(at: Date): string {
    return this.date(dateIn(this.timeZone, at));
  }

  moment(at: Date): string {
    return `${this.day(at)}, ${DateTime.fromJSDate(at, { zone: this.timeZone }).toFormat('HH:mm')}`;
  }

  list(names: string[]): string {
    return new Intl.ListFormat(this.locale === 'de' ? 'de' : 'en-GB').format(names);
  }

  name({ name }: Pick<VersionMove, 'name'>): string {
    return name || this.t('web.versions.page.goneAccount');
  }

  state(standing: Standing): StateBadge {
    return { look: looks[standing], label: this.t(`web.versions.state.${standing}`) };
  }
}

export interface StateBadge {
  /** classes of the badge */
  look: string;
  label: string;
}

const looks: Record<Standing, string> = {
  frozen: 'badge state open',
  submitted: 'badge',
  returned: 'badge error',
  approved: 'badge voice',
  published: 'badge state complete',
  superseded: 'badge state open',
  withdrawn: 'badge state open',
  expired: 'badge error',
};
