import { type Id, type Plan } from '../../domain/plan/plan.js';

/** Whose somebody is: '' the company's own, else the agency's key. What is not in the plan counts as the company's. */
export type PartyOf = (id: Id) => string;

export const INTERNAL = '';
/** of a roster with members of several parties */
export const MIXED = '*';

export function partyOfPerson(plan: Plan): PartyOf {
  const parties = new Map(plan.people.map((person) => [person.id, person.agency ?? INTERNAL]));
  return (id) => parties.get(id) ?? INTERNAL;
}

export function partyOfRole(plan: Plan): PartyOf {
  const parties = new Map(plan.agencies.flatMap(({ id, supportRoles }) => supportRoles.map((role) => [role.id, id])));
  return (id) => parties.get(id) ?? INTERNAL;
}
