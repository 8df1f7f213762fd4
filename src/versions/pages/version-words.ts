import { DateTime } from 'luxon';
import { type LocalDate, type Locale } from '../../domain/plan/plan.js';
import { type Translate, translator } from '../../i18n/translate.js';
import { type Standing, type VersionMove } from '../version.js';

const regions = { de: 'de-AT', en: 'en-GB' } as const;

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
    return this.format({ dateStyle: 'long', timeZone: 'UTC' }, new Date(date));
  }

  /** The day in the company's zone. */
  day(at: Date): string {
    return this.format({ dateStyle: 'long', timeZone: this.timeZone }, at);
  }

  moment(at: Date): string {
    return DateTime.fromJSDate(at, { zone: this.timeZone })
      .setLocale(this.locale)
      .toFormat(this.locale === 'de' ? 'd. LLLL yyyy, HH:mm' : 'd LLLL yyyy, HH:mm');
  }

  list(names: string[]): string {
    return new Intl.ListFormat(regions[this.locale]).format(names);
  }

  name({ name }: Pick<VersionMove, 'name'>): string {
    return name || this.t('web.versions.page.goneAccount');
  }

  state(standing: Standing): StateBadge {
    return { look: looks[standing], label: this.t(`web.versions.state.${standing}`) };
  }

  private format(options: Intl.DateTimeFormatOptions, date: Date): string {
    return new Intl.DateTimeFormat(regions[this.locale], options).format(date);
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
