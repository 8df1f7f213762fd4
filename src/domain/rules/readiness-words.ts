import { DateTime } from 'luxon';
import { type Minute } from '../calendar/zone.js';
import { type Id, type Locale, type Plan } from '../plan/plan.js';
import { type PlanPromise } from '../readiness/plan-promises.js';
import { promiseParts } from '../readiness/promise-id.js';
import { durationDative, duration, listed } from '../readiness/spoken.js';
import { de, en } from './words.js';

const quoted = { de, en };

/** What people call the things that a promise is about. */
export class PromiseWords {
  constructor(
    private readonly plan: Plan,
    readonly locale: Locale,
  ) {}

  quote(name: string): string {
    return quoted[this.locale](name);
  }

  /** The first reaction on “Facebook” at “Crisis”. */
  promise({ id }: PlanPromise): string {
    const parts = promiseParts(id);
    const german = this.locale === 'de';
    if (parts.kind === 'notification')
      return `${german ? 'die Meldung' : 'the notification'} ${this.named('notifications', parts.duty)}`;
    const severity = this.named('severities', parts.severity);
    if (parts.kind === 'reach') {
      const step = this.quote(this.step(parts.severity, parts.step));
      return german ? `die Antwort auf ${step} bei ${severity}` : `the answer to ${step} at ${severity}`;
    }
    const channel = this.named('channels', parts.channel);
    const isStatement = parts.kind === 'statement';
    if (german) return `die ${isStatement ? 'Stellungnahme' : 'Erstreaktion'} auf ${channel} bei ${severity}`;
    return `the ${isStatement ? 'statement' : 'first reaction'} on ${channel} at ${severity}`;
  }

  person(id: Id): string {
    return this.named('people', id);
  }

  roles(ids: readonly Id[]): string {
    const support = this.plan.agencies.flatMap(({ supportRoles }) => supportRoles);
    const names = ids.map((id) => {
      const owner = this.plan.owners.find((each) => each.id === id);
      return this.quote(owner?.function ?? support.find((each) => each.id === id)?.name ?? id);
    });
    return listed(names, this.locale);
  }

  duration(minutes: number): string {
    return duration(minutes, this.locale);
  }

  /** After "nach" and "von". */
  within(minutes: number): string {
    return durationDative(minutes, this.locale);
  }

  /** Sat 26 Dec 2026 at 18:04, in the company's zone. */
  instant(minute: Minute): string {
    const format = this.locale === 'de' ? "ccc d. LLL yyyy 'um' HH:mm 'Uhr'" : "ccc d LLL yyyy 'at' HH:mm";
    return DateTime.fromMillis(minute * 60_000, { zone: this.plan.company.timeZone })
      .setLocale(this.locale === 'de' ? 'de' : 'en-GB')
      .toFormat(format);
  }

  private named(list: 'channels' | 'severities' | 'notifications' | 'people', id: Id): string {
    return this.quote(this.plan[list].find((each) => each.id === id)?.name ?? id);
  }

  private step(severity: Id, id: Id): string {
    const policy = this.plan.escalation.find((each) => each.severity === severity);
    return policy?.steps.find((each) => each.id === id)?.name ?? id;
  }
}
