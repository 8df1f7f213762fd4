import { type HolderRef, type Id, type Plan } from '../domain/plan/plan.js';
import { promiseParts } from '../domain/readiness/promise-id.js';
import { type TracedStage } from '../domain/readiness/trace.js';
import { type ReadinessWords } from './readiness-words.js';

/** What people call the things of a plan; an id where it is not there. */
export class Names {
  constructor(
    private readonly plan: Plan,
    private readonly words: ReadinessWords,
  ) {}

  /** Of an id of the readiness answer: `first_reaction:facebook:red`. */
  promise(id: string): string {
    const parts = promiseParts(id);
    const name = this.words[parts.kind];
    if (parts.kind === 'notification') return `${name}: ${this.duty(parts.duty)}`;
    const severity = this.severity(parts.severity);
    if (parts.kind === 'reach') return `${name}: ${this.step(parts.severity, parts.step)} (${severity})`;
    return `${name}: ${this.channel(parts.channel)} (${severity})`;
  }

  stage(place: TracedStage['place']): string {
    if (place.kind === 'watch') return this.words.watch(this.channel(place.channel));
    if (place.kind === 'publish') return this.words.publish(this.channel(place.channel));
    return place.kind === 'notify' ? this.words.notify(this.duty(place.duty)) : this.step(place.severity, place.step);
  }

  person(id: Id): string {
    return named(this.plan.people, id)?.name ?? id;
  }

  holder(ref: HolderRef, person: Id | null): string {
    if (!ref.startsWith('roster:')) return this.person(ref);
    const roster = named(this.plan.rosters, ref.slice('roster:'.length))?.name ?? ref;
    return person === null ? roster : `${this.person(person)} (${roster})`;
  }

  role(id: Id): string {
    const supportRoles = this.plan.agencies.flatMap((agency) => agency.supportRoles);
    return named(this.plan.owners, id)?.function ?? named(supportRoles, id)?.name ?? id;
  }

  private channel(id: Id): string {
    return named(this.plan.channels, id)?.name ?? id;
  }

  private severity(id: Id): string {
    return named(this.plan.severities, id)?.name ?? id;
  }

  private duty(id: Id): string {
    return named(this.plan.notifications, id)?.name ?? id;
  }

  private step(severity: Id, id: Id): string {
    const policy = this.plan.escalation.find((each) => each.severity === severity);
    return named(policy?.steps ?? [], id)?.name ?? id;
  }
}

function named<T extends { id: Id }>(things: readonly T[], id: Id): T | undefined {
  return things.find((thing) => thing.id === id);
}
