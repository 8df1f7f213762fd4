import { type CollectionName, drop, entry } from './collections.js';
import { type Plan } from './plan.js';
import { pointerParts } from './pointer.js';
import { type Reference, references, type Target } from './references.js';

export type Removal = { ok: true; plan: Plan } | { ok: false; blocking: Reference[] };

const gone = Symbol('gone');
type Node = Record<string | number, unknown>;

/** The places that name a member (or, of an agency, one of its support roles). */
export function uses(plan: Plan, name: CollectionName, key: string): Reference[] {
  const names = namesOf(plan, name, key);
  return references(plan).filter(({ target, id }) => names.some(([to, as]) => to === target && as === id));
}

/**
 * The plan without a member and without the places that name it: fields are emptied, list entries and table rows go.
 * Where a place cannot do without (a step needs its role), nothing is removed and those places are returned.
 */
export function remove(plan: Plan, name: CollectionName, key: string): Removal {
  const next = structuredClone(plan);
  const blocking = uses(plan, name, key).filter((use) => !isInside(plan, name, key, use) && !take(next, use));
  if (blocking.length > 0) return { ok: false, blocking };
  sweep(next);
  return { ok: true, plan: drop(next, name, key) };
}

function namesOf(plan: Plan, name: CollectionName, key: string): [Target, string][] {
  switch (name) {
    case 'people':
      return both(['people', 'holders'], key);
    case 'rosters':
      return [
        ['rosters', key],
        ['holders', `roster:${key}`],
      ];
    case 'owners':
      return both(['owners', 'roles'], key);
    case 'support-roles':
      return [['roles', key.split('.')[1] ?? '']];
    case 'agencies': {
      const roles = plan.agencies.find((agency) => agency.id === key)?.supportRoles ?? [];
      return [['agencies', key], ...roles.map((role): [Target, string] => ['roles', role.id])];
    }
    case 'severities':
    case 'channels':
    case 'stakeholders':
      return [[name, key]];
    default:
      return [];
  }
}

function both(targets: Target[], key: string): [Target, string][] {
  return targets.map((target) => [target, key]);
}

function isInside(plan: Plan, name: CollectionName, key: string, use: Reference): boolean {
  const path = entry(plan, name, key)?.path;
  return path !== undefined && use.path.startsWith(`${path}/`);
}

/** Empties one place; false when it cannot be empty. Elements are marked first so that indexes stay true. */
function take(plan: Plan, use: Reference): boolean {
  const parts = pointerParts(use.path);
  const last = parts.pop() ?? '';
  const holder = at(plan, parts);
  const around = at(plan, parts.slice(0, -1));
  const ownName = parts.at(-1) ?? '';
  switch (use.need) {
    case 'required':
      return false;
    case 'one':
      holder[last] = gone;
      return (holder as unknown as unknown[]).some((each) => each !== gone);
    case 'listed':
      holder[last] = gone;
      return true;
    case 'row':
      around[ownName] = gone;
      return true;
    case 'part':
      delete around[ownName];
      return true;
    case 'optional':
    case 'key':
      delete holder[last];
      return true;
  }
}

function at(plan: Plan, parts: string[]): Node {
  return parts.reduce<Node>((node, part) => node[part] as Node, plan as unknown as Node);
}

function sweep(node: unknown): void {
  if (Array.isArray(node)) {
    const kept = (node as unknown[]).filter((each) => each !== gone);
    node.splice(0, node.length, ...kept);
  }
  if (typeof node === 'object' && node !== null) Object.values(node).forEach(sweep);
}
