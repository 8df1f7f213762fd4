import { type CollectionName, collectionNames } from '../plan/collections.js';
import { pointerParts } from '../plan/pointer.js';

/** The place of a `PlanChange`, taken apart. */
export interface ChangedPlace {
  /** null: the head of the plan; `escalation`: the chains, of which each is named by its severity */
  list: CollectionName | 'escalation' | null;
  /** of the thing, `parent.id` where the list belongs to another thing; null: the list itself */
  key: string | null;
  /** the agency or severity to which a nested list belongs */
  parent: string | null;
  /** parts of the place within the thing, or within the head */
  within: string[];
}

const nested: Record<string, { list: string; name: CollectionName }> = {
  agencies: { list: 'supportRoles', name: 'support-roles' },
  escalation: { list: 'steps', name: 'steps' },
};

export function changedPlace(place: string): ChangedPlace {
  const parts = pointerParts(place);
  const [list = '', first, second, third, ...deeper] = parts;
  const inner = nested[list];
  if (inner && first !== undefined && second === inner.list) {
    const key = third === undefined ? null : `${first}.${third}`;
    return { list: inner.name, key, parent: first, within: deeper };
  }
  if (list !== 'escalation' && !isCollection(list)) return { list: null, key: null, parent: null, within: parts };
  return { list, key: first ?? null, parent: null, within: parts.slice(2) };
}

function isCollection(name: string): name is CollectionName {
  return collectionNames.some((each) => each === name);
}
