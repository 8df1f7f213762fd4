import { type HolderRef, type Id, type Person, type Plan } from '../../domain/plan/plan.js';

/** A role that a person holds: by name, or when it is their turn in a roster. */
export interface Duty {
  role: Id;
  name: string;
  support: boolean;
  /** place in the calling order, from 1; 1 holds it, the others stand in */
  order: number;
  /** the roster through which it is held; null: by name */
  roster: string | null;
  holders: HolderRef[];
}

/** Own roles first, then those in which the person stands in. */
export function dutiesOf({ id }: Person, plan: Plan): Duty[] {
  const owners = plan.owners.map((owner) => ({ ...owner, name: owner.function, support: false }));
  const support = plan.agencies.flatMap((agency) => agency.supportRoles).map((role) => ({ ...role, support: true }));
  const duties = [...owners, ...support].flatMap(({ id: role, name, support, holders }) => {
    const index = holders.findIndex((holder) => holds(holder, id, plan));
    const holder = holders[index];
    if (holder === undefined) return [];
    return [{ role, name, support, order: index + 1, roster: rosterName(holder, plan), holders }];
  });
  return duties.sort((one, other) => rank(one) - rank(other));
}

function rank({ order, roster }: Duty): number {
  return roster === null ? order : 99;
}

function holds(holder: HolderRef, person: Id, plan: Plan): boolean {
  return holder === person || (rosterOf(holder, plan)?.members.includes(person) ?? false);
}

function rosterName(holder: HolderRef, plan: Plan): string | null {
  return rosterOf(holder, plan)?.name ?? null;
}

function rosterOf(holder: HolderRef, plan: Plan) {
  return plan.rosters.find(({ id }) => holder === `roster:${id}`);
}
