import { parsePart } from '../domain/plan/parse.js';
import { type Locale, type Person, type Plan } from '../domain/plan/plan.js';
import { type Translate, translator } from '../i18n/translate.js';
import { peopleSection } from '../plans/people/people.form.js';
import { byField, type FormErrors } from '../plans/section/item.form.js';
import { type Field, flat, type Input, type Simple } from '../web/form/field.js';
import { readForm } from '../web/form/read.js';
import { inputOf } from '../web/form/show.js';
import { type OwnData, ownFields, type OwnField, type Wanted } from './own-data.js';

const longest = { name: 200, names: 20, message: 2000 };

/** The fields of the person's own form in the plan that a person may speak about. */
export function personFields(plan: Plan, t: Translate): Field[] {
  const own = flat(peopleSection.fields({ plan, t, parent: null }));
  const shown = ownFields.map((at) => own.find((field) => field.at === at));
  return shown.flatMap((field) => (field ? [{ ...field, text: `contact.${field.at}`, hasPicture: false }] : []));
}

export function formFields(plan: Plan, { functions }: OwnData, t: Translate): Field[] {
  return [...personFields(plan, t), ...functions.map(({ row }) => deputiesField(deputiesAt(row))), message];
}

export function deputiesField(at: string): Simple {
  return { kind: 'lines', at, text: 'contact.deputies', needed: true };
}

/** Named after the role, not its place among the person's: names never stand under another role than they were typed for. */
export function deputiesAt(row: string): string {
  return `deputies.${fieldOf(row)}`;
}

/** Neither ids nor names of lists have a line below. */
function fieldOf(row: string): string {
  return row.replace(/[/.]/g, '_');
}

const message: Simple = { kind: 'text', at: 'message', text: 'contact.message' };

/** What the form shows before anything is typed. */
export function formInput(plan: Plan, data: OwnData, t: Translate): Input {
  return inputOf(formFields(plan, data, t), thingOf(data));
}

export type OwnRead = { ok: true; wanted: Wanted; message: string | null } | ({ ok: false } & FormErrors);

/** What somebody says about their own data, or what has to be changed in it. */
export function readOwn(plan: Plan, data: OwnData, input: Input, locale: Locale): OwnRead {
  const t = translator(locale);
  const { thing, nameOf } = readForm(formFields(plan, data, t), input, thingOf(data));
  const person = { ...data.person, ...Object.fromEntries(ownFields.map((at) => [at, thing[at]])) };
  const parsed = parsePart<Person>('person', withoutNothing(person));
  const { errors, general } = byField(parsed.ok ? [] : parsed.faults, nameOf, locale);
  const named = (thing.deputies ?? {}) as Record<string, string[]>;
  const deputies = data.functions.map(({ row }): [string, string[]] => [row, named[fieldOf(row)] ?? []]);
  deputies.forEach(([row, names]) => {
    if (!areNames(names)) errors.set(deputiesAt(row), t('contacts.wrong.deputies'));
  });
  const said = typeof thing.message === 'string' ? thing.message.replaceAll('\0', '').trim() : '';
  if (said.length > longest.message) errors.set('message', t('contacts.wrong.message', { most: longest.message }));
  if (!parsed.ok || errors.size > 0) return { ok: false, errors, general };
  const { email, phones, dutyHours } = parsed.value;
  return { ok: true, wanted: { email, phones, dutyHours, deputies: new Map(deputies) }, message: said || null };
}

function areNames(names: string[]): boolean {
  return names.length <= longest.names && names.every((name) => name.length <= longest.name && !name.includes('\0'));
}

function thingOf({ person, functions }: OwnData): Record<string, unknown> {
  const own = ownFields.map((at: OwnField) => [at, person[at]] as const);
  const deputies = Object.fromEntries(functions.map(({ row, after }) => [fieldOf(row), after]));
  return withoutNothing({ ...Object.fromEntries(own), deputies });
}

function withoutNothing(thing: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined));
}
