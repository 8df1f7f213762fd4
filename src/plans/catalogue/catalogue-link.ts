import { type CollectionName } from '../../domain/plan/collections.js';
import { type Id } from '../../domain/plan/plan.js';
import { type Translate } from '../../i18n/translate.js';
import { localDate } from '../../web/clock.js';
import { planHref } from '../links.js';
import { type StoredPlan } from '../store/plan.store.js';
import { catalogueNamed } from './catalogues.js';

export interface CatalogueLink {
  href: string;
  label: string;
}

export const catalogueHref = (planId: string, name: string, parent: Id | null): string =>
  planHref(planId, 'catalogue', name) + (parent === null ? '' : `?parent=${encodeURIComponent(parent)}`);

/** The way from a list to its catalogue; null where it has none, or nothing in it that the plan does not have. */
export function catalogueLink(
  { id, plan }: StoredPlan,
  list: CollectionName,
  parent: Id | null,
  t: Translate,
): CatalogueLink | null {
  const ofSteps = list === 'steps';
  const found = catalogueNamed(ofSteps ? 'escalation' : list);
  if (!found) return null;
  const left = found.left({ plan, parent: ofSteps ? null : parent, today: localDate(plan.company.timeZone) });
  if (left.length === 0 || (ofSteps && parent !== null && !left.includes(parent))) return null;
  const href = ofSteps
    ? `${catalogueHref(id, found.name, null)}#offer-${parent ?? ''}`
    : catalogueHref(id, found.name, parent);
  return { href, label: t('web.catalogue.open') };
}
