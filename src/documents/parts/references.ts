import { type HolderRef, type Id, type Plan } from '../../domain/plan/plan.js';

/** A name that leads to where the thing stands in the document. */
export interface Reference {
  text: string;
  /** null: the thing has no place of its own in this document */
  href: string | null;
  /** the plan does not have it; the text is its id */
  missing: boolean;
}

export const things = [
  'person',
  'roster',
  'owner',
  'support',
  'agency',
  'severity',
  'channel',
  'scenario',
  'stakeholder',
] as const;
export type Thing = (typeof things)[number];

export function anchor(thing: Thing, id: Id): string {
  return `${thing}-${id}`;
}

/** The names of everything in a plan. A thing that is missing is called by its id. */
export class References {
  private readonly names = new Map<string, string>();

  /** @param here what has a place of its own in the document, so that names lead there */
  constructor(
    plan: Plan,
    private readonly here: readonly Thing[],
  ) {
    this.add('person', plan.people);
    this.add('roster', plan.rosters);
    this.add(
      'owner',
      plan.owners.map((owner) => ({ id: owner.id, name: owner.function })),
    );
    this.add('agency', plan.agencies);
    this.add(
      'support',
      plan.agencies.flatMap((agency) => agency.supportRoles),
    );
    this.add('severity', plan.severities);
    this.add('channel', plan.channels);
    this.add('scenario', plan.scenarios);
    this.add('stakeholder', plan.stakeholders);
  }

  to(thing: Thing, id: Id): Reference {
    const place = anchor(thing, id);
    const text = this.names.get(place);
    if (text === undefined) return { text: id, href: null, missing: true };
    return { text, href: this.here.includes(thing) ? `#${place}` : null, missing: false };
  }

  all(thing: Thing, ids: Id[] | undefined): Reference[] {
    return (ids ?? []).map((id) => this.to(thing, id));
  }

  /** A person or a roster. */
  holder(ref: HolderRef): Reference {
    const roster = 'roster:';
    return ref.startsWith(roster) ? this.to('roster', ref.slice(roster.length)) : this.to('person', ref);
  }

  /** An owner or a support role. */
  role(id: Id): Reference {
    return this.names.has(anchor('owner', id)) ? this.to('owner', id) : this.to('support', id);
  }

  roles(ids: Id[] | undefined): Reference[] {
    return (ids ?? []).map((id) => this.role(id));
  }

  private add(thing: Thing, list: { id: Id; name: string }[]): void {
    for (const { id, name } of list) this.names.set(anchor(thing, id), name);
  }
}
