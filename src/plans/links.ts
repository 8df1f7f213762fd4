import { type CollectionName, collectionNames, entries } from '../domain/plan/collections.js';
import { type Plan } from '../domain/plan/plan.js';
import { pointerParts } from '../domain/plan/pointer.js';
import { sectionNamed } from './section/sections.js';

/** Addresses of a plan's pages. */
export const planHref = (planId: string, ...rest: string[]): string =>
  ['/plans', planId, ...rest].map((part, index) => (index === 0 ? part : encodeURIComponent(part))).join('/');

export const itemHref = (planId: string, name: CollectionName, key: string): string => planHref(planId, name, key);

export const addHref = (planId: string, name: CollectionName, parent: string | null): string =>
  planHref(planId, 'add', name) + (parent === null ? '' : `?parent=${encodeURIComponent(parent)}`);

/** The page, and the field on it, where a place of the plan is edited. */
export function placeHref(planId: string, plan: Plan, path: string): string {
  if (path.startsWith('/activities/')) return matrixHref(planId, plan, path);
  const found = itemAt(plan, path);
  if (found) {
    const field = pointerParts(path.slice(found.path.length)).join('.');
    return itemHref(planId, found.name, found.key) + (field ? `#f-${fieldName(field)}` : '');
  }
  const [list = ''] = pointerParts(path);
  if (list === 'escalation') return planHref(planId, 'escalation');
  const section = sectionNamed(list);
  if (section) return planHref(planId, section.home);
  return list in plan && Array.isArray(plan[list as keyof Plan])
    ? planHref(planId)
    : `${planHref(planId, 'company')}#f-${pointerParts(path).join('.')}`;
}

function matrixHref(planId: string, plan: Plan, path: string): string {
  const [, index, field] = pointerParts(path);
  const activity = plan.activities[Number(index)];
  if (!activity) return planHref(planId, 'matrix');
  if (field !== undefined && field !== 'assignments')
    return `${itemHref(planId, 'activities', activity.id)}#f-${field}`;
  return `${planHref(planId, 'matrix')}#row-${activity.id}`;
}

/** Collections whose members stand within another list of the plan. */
const within: Record<string, CollectionName> = { agencies: 'support-roles', escalation: 'steps' };

/** The member that a place belongs to: the innermost one. */
export function itemAt(plan: Plan, path: string): { name: CollectionName; key: string; path: string } | null {
  const [list = ''] = pointerParts(path);
  const hits = collectionNames
    .filter((name) => name === list || name === within[list])
    .flatMap((name) =>
      entries(plan, name)
        .filter((entry) => path === entry.path || path.startsWith(`${entry.path}/`))
        .map((entry) => ({ name, key: entry.key, path: entry.path })),
    );
  return hits.sort((a, b) => b.path.length - a.path.length)[0] ?? null;
}

/** Forms have no anchor for a single element of a list of ticks: the field itself is the place. */
function fieldName(place: string): string {
  return place.replace(/\.\d+(\..*)?$/, '');
}
