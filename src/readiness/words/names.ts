import { type HolderRef, type Id, type Plan } from '../../domain/plan/plan.js';
import { type PlanPromise } from '../../domain/readiness/plan-promises.js';
import { promiseParts } from '../../domain/readiness/promise-id.js';
import { type TracedStage } from '../../domain/readiness/trace.js';
import { type Translate } from '../../i18n/translate.js';
import { type Moments } from './moments.js';

/** A promise in words: what is promised, and for which severity. */
export interface PromiseName {
  title: string;
  severity: string | null;
}

/** What people call the things of a plan; an id where it is not there. */
export class Names {
  constructor(
    private readonly plan: Plan,
    private readonly t: Translate,
  ) {}

  /** Of an id of the readiness answer, e.g. `first_reaction:facebook:red`. */
  promise(id: string): PromiseName {
    const parts = promiseParts(id);
    const title = (name: string) => this.t(`readiness.promise.${parts.kind}`, { name });
    if (parts.kind === 'notification')
      return { title: title(nameIn(this.plan.notifications, parts.duty)), severity: null };
    const name = parts.kind === 'reach' ? this.step(parts.severity, parts.step) : this.channel(parts.channel);
    return { title: title(name), severity: this.severity(parts.severity) };
  }

  /** In one line. */
  fullPromise(id: string): string {
    const { title, severity } = this.promise(id);
    return severity === null ? title : `${title} (${severity})`;
  }

  stage(place: TracedStage['place']): string {
    const { t } = this;
    if (place.kind === 'watch') return t('readiness.stage.watch', { name: this.channel(place.channel) });
    if (place.kind === 'publish') return t('readiness.stage.publish', { name: this.channel(place.channel) });
    if (place.kind === 'notify')
      return t('readiness.stage.notify', { name: nameIn(this.plan.notifications, place.duty) });
    return this.step(place.severity, place.step);
  }

  limit({ withinMinutes, outsideMinutes }: PlanPromise, moments: Moments): string {
    const within = moments.duration(withinMinutes);
    if (outsideMinutes === withinMinutes) return within;
    if (outsideMinutes === null) return this.t('readiness.limit.onlyInService', { within });
    return this.t('readiness.limit.outside', { within, outside: moments.duration(outsideMinutes) });
  }

  people(ids: readonly Id[]): string {
    return new Intl.ListFormat(this.t('language')).format(ids.map((id) => nameIn(this.plan.people, id)));
  }

  holder(ref: HolderRef, person: Id | null): string {
    if (!ref.startsWith('roster:')) return nameIn(this.plan.people, ref);
    const roster = nameIn(this.plan.rosters, ref.slice('roster:'.length));
    return person === null
      ? roster
      : this.t('readiness.story.onRoster', { person: nameIn(this.plan.people, person), roster });
  }

  roles(ids: readonly Id[]): string {
    return ids.map((id) => this.role(id)).join(', ');
  }

  private role(id: Id): string {
    const owner = this.plan.owners.find((each) => each.id === id);
    return (
      owner?.function ??
      nameIn(
        this.plan.agencies.flatMap(({ supportRoles }) => supportRoles),
        id,
      )
    );
  }

  private channel(id: Id): string {
    return nameIn(this.plan.channels, id);
  }

  private severity(id: Id): string {
    return nameIn(this.plan.severities, id);
  }

  private step(severity: Id, id: Id): string {
    return nameIn(this.plan.escalation.find((each) => each.severity === severity)?.steps ?? [], id);
  }
}

function nameIn(things: readonly { id: Id; name: string }[], id: Id): string {
  return things.find((thing) => thing.id === id)?.name ?? id;
}
