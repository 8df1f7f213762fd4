import { type Plan } from '../../domain/plan/plan.js';
import { type Translate } from '../../i18n/translate.js';
import { planHref } from '../links.js';
import { type StoredPlan } from '../store/plan.store.js';

/** The way from a list of roles to the page on which all of them get their holders; null while it would be empty. */
export function holdersLink(
  { id, plan }: StoredPlan,
  list: string,
  t: Translate,
): { href: string; label: string } | null {
  if (plan.people.length === 0 || !hasRoles(plan, list)) return null;
  return { href: planHref(id, 'holders'), label: t('holders.title') };
}

function hasRoles(plan: Plan, list: string): boolean {
  if (list === 'owners') return plan.owners.length > 0;
  return list === 'agencies' && plan.agencies.some(({ supportRoles }) => supportRoles.length > 0);
}
