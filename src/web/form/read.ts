import { type Field, flat, type Input, type Ordered, type Repeat, type Simple } from './field.js';
import { setAt, valueAt } from './places.js';
import { readValue } from './values.js';

export interface Reading {
  /** the thing as the form describes it, on top of what it was before; not parsed yet */
  thing: Record<string, unknown>;
  /** the input name that stands for a JSON pointer into the thing */
  nameOf: (path: string) => string | null;
}

/** Reads what a browser sent. Places that the form does not show stay as they were in `before`. */
export function readForm(fields: Field[], input: Input, before: Record<string, unknown>): Reading {
  const thing = structuredClone(before);
  const names = new Map<string, string>();
  for (const field of flat(fields)) {
    names.set(slashed(field.at), field.at);
    if (field.kind === 'ordered') setAt(thing, field.at, readOrdered(field, input, names));
    else if (field.kind === 'repeat') setAt(thing, field.at, readRows(field, input, names, valueAt(before, field.at)));
    else setAt(thing, field.at, asBefore(field, readValue(field, own(input, field.at)), valueAt(before, field.at)));
  }
  return { thing, nameOf: (path) => nearest(names, path) };
}

/** How many rows of a table or places of an ordered list the input has. */
export function rowCount(field: Ordered | Repeat, input: Input): number {
  const start = `${field.at}.`;
  let count = 0;
  for (const name of Object.keys(input)) {
    if (!name.startsWith(start)) continue;
    const number = Number(name.slice(start.length).split('.')[0]);
    if (Number.isInteger(number) && number >= count && number < mostRows) count = number + 1;
  }
  return count;
}

const mostRows = 500;

function readOrdered(field: Ordered, input: Input, names: Map<string, string>): string[] | undefined {
  const values: string[] = [];
  const count = rowCount(field, input);
  for (let row = 0; row < count; row += 1) {
    const name = `${field.at}.${row}`;
    const value = own(input, name);
    if (typeof value !== 'string' || value === '') continue;
    names.set(`${slashed(field.at)}/${values.length}`, name);
    values.push(value);
  }
  return values.length > 0 || field.required ? values : undefined;
}

function readRows(field: Repeat, input: Input, names: Map<string, string>, before: unknown): unknown[] | undefined {
  const rows: unknown[] = [];
  const count = rowCount(field, input);
  for (let row = 0; row < count; row += 1) {
    const thing: Record<string, unknown> = {};
    for (const each of field.fields)
      setAt(thing, each.at, readValue(each, own(input, `${field.at}.${row}.${each.at}`)));
    if (isEmptyRow(thing)) continue;
    for (const each of field.fields) {
      const value = valueAt(thing, each.at);
      const filled = value === undefined ? usual(each, thing) : value;
      setAt(thing, each.at, asBefore(each, filled, valueAt(before, `${row}.${each.at}`)));
      names.set(`${slashed(field.at)}/${rows.length}/${slashed(each.at).slice(1)}`, `${field.at}.${row}.${each.at}`);
    }
    rows.push(thing);
  }
  const staysEmpty = Array.isArray(before) && before.length === 0 && !field.required;
  return rows.length > 0 || field.emptyIsList || staysEmpty ? rows : undefined;
}

function usual({ fallback }: Simple, row: Record<string, unknown>): string | undefined {
  return typeof fallback === 'function' ? fallback(row) : fallback;
}

/** A form shows neither the order of ticks nor whether an untouched field was absent or empty: there the old value stays. */
function asBefore(field: Simple, value: unknown, before: unknown): unknown {
  if (value === false && before === undefined) return undefined;
  if (!Array.isArray(before)) return value;
  const then = before as unknown[];
  if (value === undefined && then.length === 0) return then;
  if (field.kind !== 'choices' || !Array.isArray(value)) return value;
  const now = value as unknown[];
  return [...then.filter((each) => now.includes(each)), ...now.filter((each) => !then.includes(each))];
}

/** Nothing typed: ticks and numbers proposed by the form do not make a row. */
function isEmptyRow(thing: Record<string, unknown>): boolean {
  return Object.values(thing).every(
    (value) => value === undefined || value === false || value === null || isEmptyList(value),
  );
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function nearest(names: Map<string, string>, path: string): string | null {
  for (let at = path; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const name = names.get(at);
    if (name !== undefined) return name;
  }
  const inside = [...names].find(([known]) => path !== '' && known.startsWith(`${path}/`));
  return inside?.[1] ?? null;
}

function own(input: Input, name: string): string | string[] | undefined {
  return Object.hasOwn(input, name) ? input[name] : undefined;
}

function slashed(place: string): string {
  return `/${place.replaceAll('.', '/')}`;
}
