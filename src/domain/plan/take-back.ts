import { isSame } from './is-same.js';
import { type Plan } from './plan.js';

type Node = Record<string, unknown>;

/** Two people changed the same place: neither can be kept without losing the other's. */
class Clash extends Error {}

/**
 * The current plan with one earlier change (`before` to `after`) taken back and everything that was changed since kept.
 * Null where something of that change was changed again since.
 */
export function takeBack(current: Plan, before: Plan, after: Plan): Plan | null {
  try {
    return merged(after, before, current) as Plan;
  } catch (error) {
    if (error instanceof Clash) return null;
    throw error;
  }
}

/** Three ways: what `mine` made of `base`, on top of what `theirs` made of it. */
function merged(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (isSame(mine, base)) return theirs;
  if (isSame(theirs, base) || isSame(theirs, mine)) return mine;
  if (Array.isArray(mine) && Array.isArray(theirs)) return mergedLists(Array.isArray(base) ? base : [], mine, theirs);
  if (isNode(mine) && isNode(theirs)) return mergedNodes(isNode(base) ? base : {}, mine, theirs);
  throw new Clash();
}

function mergedNodes(base: Node, mine: Node, theirs: Node): Node {
  const result: Node = {};
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const value = merged(base[key], mine[key], theirs[key]);
    if (value !== undefined) result[key] = value;
  }
  return result;
}

/** Lists keep the order of `theirs`; what `mine` has more stands behind its neighbour. */
function mergedLists(base: unknown[], mine: unknown[], theirs: unknown[]): unknown[] {
  const [was, own, now] = [byName(base), byName(mine), byName(theirs)];
  const kept = [...now].flatMap(([name, value]): [string, unknown][] => {
    const result = merged(was.get(name), own.get(name), value);
    return result === undefined ? [] : [[name, result]];
  });
  const names = [...own.keys()];
  for (const [index, name] of names.entries()) {
    if (now.has(name)) continue;
    const value = merged(was.get(name), own.get(name), undefined);
    if (value === undefined) continue;
    const neighbour = kept.findLastIndex(([other]) => names.slice(0, index).includes(other));
    kept.splice(neighbour + 1, 0, [name, value]);
  }
  return kept.map(([, value]) => value);
}

/** Elements by what tells them apart: id, a policy's severity, else their whole content. */
function byName(list: unknown[]): Map<string, unknown> {
  return new Map(list.map((element) => [nameOf(element), element]));
}

function nameOf(element: unknown): string {
  if (isNode(element) && typeof element.id === 'string') return element.id;
  if (isNode(element) && Array.isArray(element.steps)) return String(element.severity);
  return JSON.stringify(element);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
