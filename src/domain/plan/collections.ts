import { type Part } from './parse.js';
import { type Plan } from './plan.js';
import { pointer } from './pointer.js';

/** The lists of a plan whose members people add, change, remove and reorder one by one. */
export type CollectionName =
  | 'people'
  | 'rosters'
  | 'owners'
  | 'agencies'
  | 'support-roles'
  | 'severities'
  | 'activities'
  | 'channels'
  | 'steps'
  | 'scenarios'
  | 'stakeholders'
  | 'notifications'
  | 'exercises';

/** A member of a collection: a thing of the format with an id. */
export type Item = { id: string } & Record<string, unknown>;

export interface Entry {
  /** the id, or `parent.id` where the list belongs to another thing (support roles, steps) */
  key: string;
  /** JSON pointer to the thing */
  path: string;
  parent: string | null;
  item: Item;
}

interface List {
  parent: string | null;
  path: string;
  items: Item[];
}

interface Collection {
  part: Part;
  lists: (plan: Plan) => List[];
}

const plain = (name: Exclude<CollectionName, 'support-roles' | 'steps'>, part: Part): Collection => ({
  part,
  lists: (plan) => [{ parent: null, path: pointer(name), items: plan[name] as unknown as Item[] }],
});

const collections: Record<CollectionName, Collection> = {
  people: plain('people', 'person'),
  rosters: plain('rosters', 'roster'),
  owners: plain('owners', 'owner'),
  agencies: plain('agencies', 'agency'),
  severities: plain('severities', 'severity'),
  activities: plain('activities', 'activity'),
  channels: plain('channels', 'channel'),
  scenarios: plain('scenarios', 'scenario'),
  stakeholders: plain('stakeholders', 'stakeholder'),
  notifications: plain('notifications', 'notification'),
  exercises: plain('exercises', 'exercise'),
  'support-roles': {
    part: 'supportRole',
    lists: (plan) =>
      plan.agencies.map((agency, index) => ({
        parent: agency.id,
        path: pointer('agencies', index, 'supportRoles'),
        items: agency.supportRoles as unknown as Item[],
      })),
  },
  steps: {
    part: 'step',
    lists: (plan) =>
      plan.escalation.map((policy, index) => ({
        parent: policy.severity,
        path: pointer('escalation', index, 'steps'),
        items: policy.steps as unknown as Item[],
      })),
  },
};

export const collectionNames = Object.keys(collections) as CollectionName[];

/** The definition of the schema that a member of the collection has to meet. */
export function partOf(name: CollectionName): Part {
  return collections[name].part;
}

/** All members in their order, those of nested lists parent by parent. */
export function entries(plan: Plan, name: CollectionName): Entry[] {
  return collections[name].lists(plan).flatMap(({ parent, path, items }) =>
    items.map((item, index) => ({
      key: parent === null ? item.id : `${parent}.${item.id}`,
      path: path + pointer(index),
      parent,
      item,
    })),
  );
}

/** The member with this key, or null. */
export function entry(plan: Plan, name: CollectionName, key: string): Entry | null {
  return entries(plan, name).find((each) => each.key === key) ?? null;
}

/** The plan with one more member at the end of its list. A step of a severity without policy begins the policy. */
export function insert(plan: Plan, name: CollectionName, item: Item, parent: string | null): Plan {
  const next = structuredClone(plan);
  if (name === 'steps' && parent !== null && !next.escalation.some((policy) => policy.severity === parent)) {
    next.escalation.push({ severity: parent, steps: [] });
  }
  list(next, name, parent).items.push(item);
  return next;
}

/** The plan with another content of one member. The key must exist. */
export function replace(plan: Plan, name: CollectionName, key: string, item: Item): Plan {
  return edit(plan, name, key, (items, index) => items.splice(index, 1, item));
}

/** The plan with one member one place earlier (-1) or later (1) in its list; at the ends nothing moves. */
export function move(plan: Plan, name: CollectionName, key: string, by: -1 | 1): Plan {
  return edit(plan, name, key, (items, index) => {
    const to = index + by;
    if (to < 0 || to >= items.length) return;
    items.splice(to, 0, ...items.splice(index, 1));
  });
}

/** The plan without one member. Places that name it are not looked at: removal.ts does. */
export function drop(plan: Plan, name: CollectionName, key: string): Plan {
  const next = edit(plan, name, key, (items, index) => items.splice(index, 1));
  if (name === 'steps') next.escalation = next.escalation.filter((policy) => policy.steps.length > 0);
  return next;
}

function edit(plan: Plan, name: CollectionName, key: string, change: (items: Item[], index: number) => unknown): Plan {
  const next = structuredClone(plan);
  const found = entry(next, name, key);
  if (!found) throw new Error(`no ${name} ${key}`);
  const { items } = list(next, name, found.parent);
  change(items, items.indexOf(found.item));
  return next;
}

function list(plan: Plan, name: CollectionName, parent: string | null): List {
  const found = collections[name].lists(plan).find((each) => each.parent === parent);
  if (!found) throw new Error(`no list ${name} of ${String(parent)}`);
  return found;
}

/** Whether the plan has the thing that a new member would belong to: an agency, a severity; null for lists of the plan itself. */
export function hasParent(plan: Plan, name: CollectionName, parent: string | null): boolean {
  if (name === 'steps') return plan.severities.some((severity) => severity.id === parent);
  if (name === 'support-roles') return plan.agencies.some((agency) => agency.id === parent);
  return parent === null;
}
