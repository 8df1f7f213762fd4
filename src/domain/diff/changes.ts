import { isDeepStrictEqual } from 'node:util';
import { type Plan } from '../plan/plan.js';

/** A place that differs between two plans. */
export interface PlanChange {
  /** like a JSON pointer, but members of lists by their id: `/people/ana/phones` */
  place: string;
  /** absent where the place is new */
  before?: unknown;
  /** absent where the place is gone */
  after?: unknown;
}

/**
 * What is different in the second plan, in the order of the file. A list of things with ids is compared thing by thing,
 * every other list as a whole; a thing that came or went is one change.
 */
export function changesBetween(before: Plan, after: Plan): PlanChange[] {
  return compared('', before, after);
}

function compared(place: string, before: unknown, after: unknown): PlanChange[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (isThings(before) && isThings(after)) return [...things(place, before, after)];
  if (isRecord(before) && isRecord(after))
    return keysOf(before, after).flatMap((key) => compared(`${place}/${key}`, before[key], after[key]));
  return [{ place, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }];
}

type Thing = Record<string, unknown> & { id: string };

function things(place: string, before: Thing[], after: Thing[]): PlanChange[] {
  const then = new Map(before.map((thing) => [thing.id, thing]));
  const now = new Map(after.map((thing) => [thing.id, thing]));
  const ids = [...new Set([...then.keys(), ...now.keys()])];
  const changes = ids.flatMap((id) => compared(`${place}/${id}`, then.get(id), now.get(id)));
  const stayed = (list: Thing[]) => list.map(({ id }) => id).filter((id) => then.has(id) && now.has(id));
  const [order, wanted] = [stayed(before), stayed(after)];
  return isDeepStrictEqual(order, wanted) ? changes : [...changes, { place, before: order, after: wanted }];
}

function keysOf(before: object, after: object): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isThings(value: unknown): value is Thing[] {
  return Array.isArray(value) && value.every((each) => isRecord(each) && typeof each.id === 'string');
}
