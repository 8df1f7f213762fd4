import { isSame } from '../plan/is-same.js';
import { pointer } from '../plan/pointer.js';

/** A place that differs between two plans, or between what an agency sees of them. */
export interface PlanChange {
  /** like a JSON pointer, but members of lists by their id, policies by their severity: `/people/ana/phones` */
  place: string;
  /** absent where the place is new */
  before?: unknown;
  /** absent where the place is gone */
  after?: unknown;
}

/**
 * What is different in the second plan, in the order of the file. A list of things with ids is compared thing by thing,
 * every other list as a whole; a thing that came or went is one change. Where those that stayed stand in another order,
 * the list itself is a change, and its `before` and `after` are their ids.
 */
export function changesBetween<T extends object>(before: T, after: T): PlanChange[] {
  return compared('', before, after);
}

function compared(place: string, before: unknown, after: unknown): PlanChange[] {
  if (isSame(before, after)) return [];
  const [then, now] = [thingsOf(before), thingsOf(after)];
  if (then && now) return comparedThings(place, then, now);
  if (isRecord(before) && isRecord(after))
    return keysOf(before, after).flatMap((key) => compared(place + pointer(key), before[key], after[key]));
  return [{ place, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }];
}

type Things = ReadonlyMap<string, unknown>;

function comparedThings(place: string, then: Things, now: Things): PlanChange[] {
  const ids = [...new Set([...then.keys(), ...now.keys()])];
  const changes = ids.flatMap((id) => compared(place + pointer(id), then.get(id), now.get(id)));
  const stayed = (list: Things) => [...list.keys()].filter((id) => then.has(id) && now.has(id));
  const [order, wanted] = [stayed(then), stayed(now)];
  return isSame(order, wanted) ? changes : [...changes, { place, before: order, after: wanted }];
}

/** The elements of a list by what names them; null where it is no list, or its elements have no names. */
function thingsOf(value: unknown): Things | null {
  if (!Array.isArray(value)) return null;
  const named = value.map((each): [unknown, unknown] => [nameOf(each), each]);
  return named.every((each): each is [string, unknown] => typeof each[0] === 'string') ? new Map(named) : null;
}

function nameOf(element: unknown): unknown {
  if (!isRecord(element)) return null;
  // A policy is the only thing without an id: there is one for each severity.
  return element.id ?? ('steps' in element ? element.severity : null);
}

function keysOf(before: object, after: object): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
