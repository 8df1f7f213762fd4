import { type Plan } from '../../src/domain/plan/plan.js';

/** Fields whose strings are no texts: ids, dates, times, numbers, and values that are printed by their names. */
const noTexts = new Set(
  `format locale classification id agency holders members to by days from at service declaredBy phase assignments type
  roles owner severity kind accountOwner admins agenciesWithAccess action role support via blocks channels approvedBy
  approvedOn group lastHeld validUntil contactConfirmedOn number language timeZone holidayRegion`.split(/\s+/),
);
/** Texts that have to keep their shape. */
const shaped = new Set(['email']);

interface Text {
  path: string;
  text: string;
}

/** Every text of a plan with its place. */
export function textsOf(plan: Plan): Text[] {
  return found(plan, '', '');
}

/** The same plan with every free text exchanged. */
export function withTexts(plan: Plan, change: (text: Text) => string): Plan {
  return changed(plan, '', '', change) as Plan;
}

function found(value: unknown, key: string, path: string): Text[] {
  if (typeof value === 'string') return [{ path, text: value }];
  return entries(value, key).flatMap(([name, part]) => found(part, fieldOf(name, key), `${path}/${name}`));
}

function changed(value: unknown, key: string, path: string, change: (text: Text) => string): unknown {
  if (typeof value === 'string') return shaped.has(key) ? value : change({ path, text: value });
  if (typeof value !== 'object' || value === null) return value;
  const copy = structuredClone(value) as Record<string, unknown>;
  for (const [name, part] of entries(value, key)) {
    copy[name] = changed(part, fieldOf(name, key), `${path}/${name}`, change);
  }
  return copy;
}

/** The parts of a value that may hold texts; a list of strings under `stakeholders` holds ids. */
function entries(value: unknown, key: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [];
  const parts = Object.entries(value);
  if (key === 'stakeholders' && parts.every(([, part]) => typeof part === 'string')) return [];
  return parts.filter(([name, part]) => !noTexts.has(name) || (Array.isArray(part) && part.some(isObject)));
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** Elements of a list are named by the list. */
function fieldOf(name: string, key: string): string {
  return /^\d+$/.test(name) ? key : name;
}
