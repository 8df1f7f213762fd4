import { type Person } from '../../domain/plan/plan.js';
import { type Reference } from '../parts/references.js';
import { type Writing } from '../parts/writing.js';

/** The roles and rosters that a person stands in, in the order of the plan. */
export function mentionsOf({ id }: Person, { plan, references }: Writing): Reference[] {
  const roles = [...plan.owners, ...plan.agencies.flatMap((agency) => agency.supportRoles)];
  return [
    ...roles.filter(({ holders }) => holders.includes(id)).map((role) => references.role(role.id)),
    ...plan.rosters.filter(({ members }) => members.includes(id)).map((roster) => references.to('roster', roster.id)),
  ];
}
