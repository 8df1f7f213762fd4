import { type HolderRef, type Id, type Plan } from '../../domain/plan/plan.js';
import { type Reference, type References } from './references.js';
import { type PhoneView, type Words } from './words.js';

/** Who is called for a role: a person with phones, or a roster with its members in the order of their shifts. */
export interface HolderView {
  order: number;
  name: Reference;
  /** null: a roster */
  jobTitle: string | null;
  phones: PhoneView[];
  /** with the first phone of each */
  members: { name: Reference; phone: PhoneView | null }[];
}

interface Sources {
  plan: Plan;
  words: Words;
  references: References;
}

const rosterPrefix = 'roster:';

/** Of an owner or a support role, in calling order. */
export function holdersOfRole(role: Id, sources: Sources): HolderView[] {
  const { owners, agencies } = sources.plan;
  const roles = [...owners, ...agencies.flatMap((agency) => agency.supportRoles)];
  return holderViews(roles.find(({ id }) => id === role)?.holders ?? [], sources);
}

/** In calling order. */
export function holderViews(holders: HolderRef[], sources: Sources): HolderView[] {
  return holders.map((holder, index) => {
    const view = holder.startsWith(rosterPrefix)
      ? rosterView(holder.slice(rosterPrefix.length), sources)
      : personView(holder, sources);
    return { order: index + 1, ...view };
  });
}

function personView(id: string, { plan, words, references }: Sources): Omit<HolderView, 'order'> {
  const person = plan.people.find((each) => each.id === id);
  return {
    name: references.to('person', id),
    jobTitle: person?.jobTitle ?? null,
    phones: words.phones(person?.phones),
    members: [],
  };
}

function rosterView(id: string, { plan, words, references }: Sources): Omit<HolderView, 'order'> {
  const roster = plan.rosters.find((each) => each.id === id);
  const phones = (member: string) => words.phones(plan.people.find((person) => person.id === member)?.phones);
  return {
    name: references.to('roster', id),
    jobTitle: null,
    phones: [],
    members: (roster?.members ?? []).map((member) => ({
      name: references.to('person', member),
      phone: phones(member)[0] ?? null,
    })),
  };
}
