import fc from 'fast-check';
import { changesBetween } from '../../src/domain/diff/changes.js';
import { parsePlan } from '../../src/domain/plan/parse.js';
import { type Plan } from '../../src/domain/plan/plan.js';

type Node = Record<string | number, unknown>;

/** A plan in which one place of any kind, chosen at random, is another one; the same plan where that cannot be. */
export const aMutation = fc
  .tuple(fc.nat(100_000), fc.nat(7), fc.nat(1000))
  .map(([place, way, number]) => (plan: Plan): Plan => {
    const next = structuredClone(plan);
    const all = placesOf(next as unknown as Node);
    const chosen = all[place % all.length];
    if (chosen) change(chosen, way, number);
    const parsed = parsePlan(next);
    return parsed.ok ? parsed.value : plan;
  });

/** Whether two plans differ in what they say: not in a field that is absent here and empty there, nor in the order of days. */
export function tellApart(before: Plan, after: Plan): boolean {
  return changesBetween(inOrder(before), inOrder(after)).some((change) => {
    const isOwnHours = change.place.startsWith('/channels/') && change.place.endsWith('/serviceHours');
    return isOwnHours || !(isNothing(change.before) && isNothing(change.after));
  });
}

function inOrder(plan: Plan): Plan {
  const sorted = (key: string, value: unknown) => (key === 'days' ? (value as string[]).toSorted() : value);
  return JSON.parse(JSON.stringify(plan, sorted)) as Plan;
}

function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'object' && Object.values(value).every(isNothing);
}

interface Place {
  around: Node;
  key: string | number;
}

/** Every field and every element below the root, ids and the format excepted. */
function placesOf(around: Node): Place[] {
  const keys = Array.isArray(around) ? [...around.keys()] : Object.keys(around);
  return keys.flatMap((key) => {
    if (key === 'id' || key === 'format') return [];
    const value = around[key];
    const inner = typeof value === 'object' && value !== null ? placesOf(value as Node) : [];
    return [{ around, key }, ...inner];
  });
}

function change({ around, key }: Place, way: number, number: number): void {
  const value = around[key];
  if (way === 0 && Array.isArray(around)) around.splice(Number(key), 1);
  else if (way === 0) delete around[key];
  else if (way === 1 && Array.isArray(around)) around.push(...(around as unknown[]).splice(Number(key), 1));
  else if (way === 2 && Array.isArray(around)) around.push(renewed(value, number));
  else around[key] = another(value, number);
}

function renewed(value: unknown, number: number): unknown {
  const next = structuredClone(value);
  if (typeof next === 'object' && next !== null && 'id' in next) next.id = `fresh-${number}`;
  return next;
}

const words = [
  'public',
  'de',
  'S',
  'during',
  'check',
  'first_reaction',
  'nothing',
  'answer',
  'sms',
  'alarm',
  'ideas',
  'press',
  'media',
];

function another(value: unknown, number: number): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return (value + 1 + number) % 500;
  if (Array.isArray(value)) return number % 3 === 0 ? [] : value.toReversed();
  if (typeof value !== 'string') return value;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return `2027-03-${String((number % 28) + 1).padStart(2, '0')}`;
  if (/^\d{2}:\d{2}$/.test(value)) return `0${number % 10}:15`;
  if (value.startsWith('+')) return `+43660${String(number).padStart(6, '1')}`;
  if (value.includes('/')) return 'Europe/Lisbon';
  if (/^[a-z_]+$|^[A-Z]$/.test(value)) return words[number % words.length];
  return value.includes(' ') ? value.replace(/\S+$/, `Neues ${number}`) : `Anderes ${number}`;
}
