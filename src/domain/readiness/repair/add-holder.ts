import { type HolderRef, type Plan } from '../../plan/plan.js';
import { type Role, peopleBehind, rolesById, rosterOf } from '../../rules/roles.js';
import { de, en } from '../../rules/words.js';
import { type Attempt, type Attempts, type Broken } from './attempt.js';
import { minutesCovered, uncovered } from './uncovered.js';

/** Rosters and colleagues that are looked at for each role. */
const mostForRole = 6;

/** Rosters and people of the right party who are on duty while nobody of a role is become its last deputies. */
export function* addHolder(broken: Broken): Attempts {
  const roles = rolesById(broken.check.plan);
  for (const id of broken.roles) {
    const role = roles.get(id);
    if (!role) continue;
    for (const { ref } of helpful(broken, role)) yield [added(broken.check.plan, role, ref)];
  }
}

/** Those who are on duty longest when they are needed come first. */
function helpful(broken: Broken, role: Role) {
  const { plan } = broken.check;
  const gap = uncovered(broken, role.id, Infinity);
  const refs = [...plan.rosters.map((roster) => `roster:${roster.id}`), ...plan.people.map((person) => person.id)];
  return refs
    .filter((ref) => !role.holders.includes(ref) && isOfParty(plan, role, ref) && !broken.who.includes(ref))
    .map((ref) => ({ ref, minutes: minutesCovered(broken.check, ref, gap) }))
    .filter(({ minutes }) => minutes > 0)
    .sort((a, b) => b.minutes - a.minutes)
    .slice(0, mostForRole);
}

function isOfParty(plan: Plan, role: Role, ref: HolderRef): boolean {
  const people = peopleBehind(plan, ref);
  return people.length > 0 && people.every(({ agency }) => agency === (role.agency?.id ?? null));
}

function added(plan: Plan, role: Role, ref: HolderRef): Attempt {
  const withIt = <T extends { id: string; holders: HolderRef[] }>(each: T): T =>
    each.id === role.id ? { ...each, holders: [...each.holders, ref] } : each;
  const roster = rosterOf(plan, ref);
  const name = roster?.name ?? peopleBehind(plan, ref)[0]?.name ?? ref;
  return {
    kind: 'add_holder',
    path: `${role.path}/holders`,
    plan: {
      ...plan,
      owners: plan.owners.map(withIt),
      agencies: plan.agencies.map((agency) => ({ ...agency, supportRoles: agency.supportRoles.map(withIt) })),
    },
    text: roster
      ? {
          de: `Den Bereitschaftsplan ${de(name)} bei ${de(role.name)} als weitere Stellvertretung eintragen.`,
          en: `Enter the roster ${en(name)} as a further deputy of ${en(role.name)}.`,
        }
      : {
          de: `${name} bei ${de(role.name)} als weitere Stellvertretung eintragen.`,
          en: `Enter ${name} as a further deputy of ${en(role.name)}.`,
        },
  };
}
