import { type Person } from '../../domain/plan/plan.js';
import { type Reference } from '../parts/references.js';
import { type Writing } from '../parts/writing.js';

/** Where a person stands in the document. */
export interface Mention {
  name: Reference;
  /** anchor whose page is printed beside the name */
  place: string;
}

/** The roles and rosters that a person stands in, in the order of the plan. */
export function mentionsOf({ id }: Person, { plan, references }: Writing): Mention[] {
  const roles = [...plan.owners, ...plan.agencies.flatMap((agency) => agency.supportRoles)];
  const names = [
    ...roles.filter(({ holders }) => holders.includes(id)).map((role) => references.role(role.id)),
    ...plan.rosters.filter(({ members }) => members.includes(id)).map((roster) => references.to('roster', roster.id)),
  ];
  return names.map((name) => ({ name, place: name.href?.slice(1) ?? '' }));
}
