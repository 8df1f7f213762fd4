import { type Entry, type Item, partOf } from '../../domain/plan/collections.js';
import { freshId } from '../../domain/plan/ids.js';
import { parsePart } from '../../domain/plan/parse.js';
import { type Locale, type Plan } from '../../domain/plan/plan.js';
import { type Finding } from '../../domain/rules/finding.js';
import { translator } from '../../i18n/translate.js';
import { type Input } from '../../web/form/field.js';
import { readForm } from '../../web/form/read.js';
import { type Section } from './section.js';

/** Errors by input name, and those that belong to no field. */
export interface FormErrors {
  errors: Map<string, string>;
  general: string[];
}

export type ItemRead =
  { ok: true; item: Item; explain: (findings: Finding[]) => FormErrors } | ({ ok: false } & FormErrors);

/** A submitted form as a thing of the plan, or what has to be changed in it. `entry` is null for a new thing. */
export function readItem(
  plan: Plan,
  section: Section,
  entry: Entry | null,
  parent: string | null,
  input: Input,
  locale: Locale,
): ItemRead {
  const fields = section.fields({ plan, t: translator(locale), parent });
  const { thing, nameOf } = readForm(fields, input, entry?.item ?? section.blank);
  if (!entry) thing.id = freshId(plan, section.name, section.titleOf(thing as Item));
  const parsed = parsePart<Item>(partOf(section.name), thing);
  if (!parsed.ok) return { ok: false, ...byField(parsed.faults, nameOf, locale) };
  const explain = (findings: Finding[]) =>
    byField(
      findings.map(({ path, message }) => ({ path: within(section, path), message })),
      nameOf,
      locale,
    );
  return { ok: true, item: parsed.value, explain };
}

/** A path in the plan as a path in the thing that the section edits; others stay as they are. */
function within(section: Section, path: string): string {
  const nested: Record<string, RegExp> = {
    'support-roles': /^\/agencies\/\d+\/supportRoles\/\d+/,
    steps: /^\/escalation\/\d+\/steps\/\d+/,
  };
  return path.replace(nested[section.name] ?? new RegExp(`^/${section.name}/\\d+`), '');
}

/** What is wrong with a thing, by the input that stands for its place. */
export function byField(
  faults: { path: string; message: Record<Locale, string> }[],
  nameOf: (path: string) => string | null,
  locale: Locale,
): FormErrors {
  const errors = new Map<string, string>();
  const general: string[] = [];
  for (const { path, message } of faults) {
    const name = nameOf(path);
    if (name === null) general.push(message[locale]);
    else if (!errors.has(name)) errors.set(name, message[locale]);
  }
  return { errors, general };
}
