import { type HolderRef, type Id, type Letter, type Person, type Plan, type Roster } from '../plan/plan.js';
import { pointer } from '../plan/pointer.js';

/** An internal owner or a support role, with the place where it stands. */
export interface Role {
  id: Id;
  /** the owner's function or the support role's name */
  name: string;
  /** JSON pointer */
  path: string;
  holders: HolderRef[];
  /** null: an internal owner */
  agency: { id: Id; name: string } | null;
}

/** The internal owners, then the support roles, in the order of the plan. */
export function rolesOf(plan: Plan): Role[] {
  const owners = plan.owners.map((owner, i) => ({
    id: owner.id,
    name: owner.function,
    path: pointer('owners', i),
    holders: owner.holders,
    agency: null,
  }));
  const support = plan.agencies.flatMap((agency, i) =>
    agency.supportRoles.map((role, j) => ({
      id: role.id,
      name: role.name,
      path: pointer('agencies', i, 'supportRoles', j),
      holders: role.holders,
      agency: { id: agency.id, name: agency.name },
    })),
  );
  return [...owners, ...support];
}

/** The same by id. */
export function rolesById(plan: Plan): ReadonlyMap<Id, Role> {
  return new Map(rolesOf(plan).map((role) => [role.id, role]));
}

/** The support roles by id. */
export function supportRolesById(plan: Plan): ReadonlyMap<Id, Role> {
  return new Map(rolesOf(plan).flatMap((role) => (role.agency ? [[role.id, role]] : [])));
}

/** The activities in which a role has one of these letters. */
export function rowsWith(plan: Plan, role: Id, ...letters: Letter[]): number {
  return plan.activities.filter(({ assignments }) => hasLetter(assignments, role, letters)).length;
}

function hasLetter(assignments: Record<Id, Letter>, role: Id, letters: Letter[]): boolean {
  const letter = Object.hasOwn(assignments, role) ? assignments[role] : undefined;
  return letter !== undefined && letters.includes(letter);
}

/** Ids of a row that have this letter, in the order given. */
export function rolesWith(assignments: Record<Id, Letter>, letter: Letter): Id[] {
  return Object.entries(assignments).flatMap(([role, each]) => (each === letter ? [role] : []));
}

/** The roster that a holder names, if it names one of this plan. */
export function rosterOf(plan: Plan, holder: HolderRef): Roster | undefined {
  return plan.rosters.find((roster) => `roster:${roster.id}` === holder);
}

/** The people behind a holder: the person, or the members of the roster, each once; nobody where it names nothing. */
export function peopleBehind(plan: Plan, holder: HolderRef): Person[] {
  const ids = new Set(rosterOf(plan, holder)?.members ?? [holder]);
  return [...ids].flatMap((id) => plan.people.filter((person) => person.id === id));
}

/** Ids of all people who hold a role, alone or by a roster. */
export function holdersOf(plan: Plan): ReadonlySet<Id> {
  const holders = new Set(rolesOf(plan).flatMap((role) => role.holders));
  return new Set([...holders].flatMap((holder) => peopleBehind(plan, holder).map((person) => person.id)));
}
