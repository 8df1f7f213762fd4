import { type Letter, type Plan } from '../../domain/plan/plan.js';
import { itemHref } from '../links.js';
import { letters } from './matrix.form.js';

/** A role of the matrix. */
export interface Column {
  id: string;
  label: string;
  agency: string | null;
  href: string;
  letters: readonly Letter[];
}

/** Support roles are offered S, C and I alone: responsibility stays in the company. */
export function columnsOf(planId: string, plan: Plan): Column[] {
  const own = plan.owners.map((owner) => ({
    id: owner.id,
    label: owner.function,
    agency: null,
    href: itemHref(planId, 'owners', owner.id),
    letters,
  }));
  const support = plan.agencies.flatMap((agency) =>
    agency.supportRoles.map((role) => ({
      id: role.id,
      label: role.name,
      agency: agency.name,
      href: itemHref(planId, 'support-roles', `${agency.id}.${role.id}`),
      letters: letters.filter((letter) => letter !== 'R' && letter !== 'A'),
    })),
  );
  return [...own, ...support];
}
