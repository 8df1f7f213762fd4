import { type Field, flat, type Input, type Ordered, type Repeat } from './field.js';
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
    else setAt(thing, field.at, readValue(field, own(input, field.at)));
  }
  return { thing, nameOf: (path) => nearest(names, path) };
}

/** How many rows of a table or places of an ordered list the input has. */
export function rowCount(field: Ordered | Repeat, input: Input): number {
  const numbers = Object.keys(input)
    .filter((name) => name.startsWith(`${field.at}.`))
    .map((name) => Number(name.slice(field.at.length + 1).split('.')[0]))
    .filter((number) => Number.isInteger(number) && number >= 0 && number < mostRows);
  return Math.max(-1, ...numbers) + 1;
}

const mostRows = 500;

function readOrdered(field: Ordered, input: Input, names: Map<string, string>): string[] | undefined {
  const values: string[] = [];
  for (let row = 0; row < rowCount(field, input); row += 1) {
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
  for (let row = 0; row < rowCount(field, input); row += 1) {
    const thing: Record<string, unknown> = {};
    for (const each of field.fields)
      setAt(thing, each.at, readValue(each, own(input, `${field.at}.${row}.${each.at}`)));
    if (isEmptyRow(thing)) continue;
    for (const each of field.fields) {
      names.set(`${slashed(field.at)}/${rows.length}/${slashed(each.at).slice(1)}`, `${field.at}.${row}.${each.at}`);
    }
    rows.push(thing);
  }
  const wasEmpty = Array.isArray(before) && before.length === 0;
  return rows.length > 0 || field.required || wasEmpty ? rows : undefined;
}

/** Nothing typed: ticks and numbers proposed by the form do not make a row. */
function isEmptyRow(thing: Record<string, unknown>): boolean {
  return Object.values(thing).every((value) => value === undefined || value === false || value === null);
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
