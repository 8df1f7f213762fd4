import { type HolderRef, type Plan } from './plan.js';
import { pointer } from './pointer.js';

export type Target =
  'people' | 'rosters' | 'holders' | 'owners' | 'roles' | 'agencies' | 'severities' | 'channels' | 'stakeholders';

/**
 * What becomes of a place when the thing that it names is removed:
 * optional: the field is left out · part: the object around it is left out · listed: it leaves the list ·
 * one: it leaves the list, but one must stay · row: the row around it goes · key: the entry goes · required: it must be replaced.
 */
export type Need = 'optional' | 'part' | 'listed' | 'one' | 'row' | 'key' | 'required';

interface Rule {
  at: string;
  to: Target;
  need: Need;
}

/** Every place of the format that names another thing. `*` is each element, `{}` each key of an object. */
export const referenceRules: readonly Rule[] = [
  { at: '/people/*/agency', to: 'agencies', need: 'required' },
  { at: '/rosters/*/members/*', to: 'people', need: 'one' },
  { at: '/owners/*/holders/*', to: 'holders', need: 'listed' },
  { at: '/agencies/*/supportRoles/*/holders/*', to: 'holders', need: 'listed' },
  { at: '/agencies/*/supportRoles/*/handover/to', to: 'owners', need: 'part' },
  { at: '/severities/*/declaredBy', to: 'roles', need: 'optional' },
  { at: '/activities/*/assignments/{}', to: 'roles', need: 'key' },
  { at: '/channels/*/monitor/roles/*', to: 'roles', need: 'one' },
  { at: '/channels/*/publish/owner', to: 'roles', need: 'required' },
  { at: '/channels/*/responseTimes/*/severity', to: 'severities', need: 'row' },
  { at: '/channels/*/custody/accountOwner', to: 'roles', need: 'optional' },
  { at: '/channels/*/custody/admins/*', to: 'people', need: 'listed' },
  { at: '/channels/*/custody/agenciesWithAccess/*', to: 'agencies', need: 'listed' },
  { at: '/escalation/*/severity', to: 'severities', need: 'required' },
  { at: '/escalation/*/steps/*/role', to: 'roles', need: 'required' },
  { at: '/escalation/*/steps/*/support/*', to: 'roles', need: 'listed' },
  { at: '/scenarios/*/severity', to: 'severities', need: 'required' },
  { at: '/scenarios/*/stakeholders/*', to: 'stakeholders', need: 'listed' },
  { at: '/scenarios/*/firstHour/*/owner', to: 'owners', need: 'optional' },
  { at: '/scenarios/*/statements/*/channels/*', to: 'channels', need: 'listed' },
  { at: '/scenarios/*/statements/*/approvedBy', to: 'roles', need: 'optional' },
  { at: '/stakeholders/*/owner', to: 'owners', need: 'optional' },
  { at: '/notifications/*/owner', to: 'roles', need: 'required' },
  { at: '/exercises/*/owner', to: 'owners', need: 'optional' },
];

export interface Reference {
  /** JSON pointer to the place that names the thing */
  path: string;
  target: Target;
  need: Need;
  id: HolderRef;
}

/** All references of a plan, in the order of `referenceRules`. */
export function references(plan: Plan): Reference[] {
  return referenceRules.flatMap((rule) =>
    places(plan, rule.at.split('/').slice(1), []).map(({ path, id }) => ({
      path,
      id,
      target: rule.to,
      need: rule.need,
    })),
  );
}

/** The references that name something that the plan does not have. */
export function brokenReferences(plan: Plan): Reference[] {
  const ids = idsByTarget(plan);
  return references(plan).filter((reference) => !ids[reference.target].has(reference.id));
}

/** What may be named, by target. Holders are people or `roster:ID`; roles are owners and support roles. */
export function idsByTarget(plan: Plan): Record<Target, ReadonlySet<string>> {
  const people = plan.people.map((person) => person.id);
  const rosters = plan.rosters.map((roster) => roster.id);
  const owners = plan.owners.map((owner) => owner.id);
  const supportRoles = plan.agencies.flatMap((agency) => agency.supportRoles.map((role) => role.id));
  return {
    people: new Set(people),
    rosters: new Set(rosters),
    holders: new Set([...people, ...rosters.map((id) => `roster:${id}`)]),
    owners: new Set(owners),
    roles: new Set([...owners, ...supportRoles]),
    agencies: new Set(plan.agencies.map((agency) => agency.id)),
    severities: new Set(plan.severities.map((severity) => severity.id)),
    channels: new Set(plan.channels.map((channel) => channel.id)),
    stakeholders: new Set(plan.stakeholders.map((stakeholder) => stakeholder.id)),
  };
}

interface Place {
  path: string;
  id: string;
}

function places(value: unknown, rest: string[], parts: (string | number)[]): Place[] {
  const [step, ...next] = rest;
  if (step === undefined) return typeof value === 'string' ? [{ path: pointer(...parts), id: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (step === '{}') return Object.keys(value).map((key) => ({ path: pointer(...parts, key), id: key }));
  if (step === '*') return (value as unknown[]).flatMap((each, index) => places(each, next, [...parts, index]));
  return places((value as Record<string, unknown>)[step], next, [...parts, step]);
}
