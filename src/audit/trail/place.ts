import { changedPlace } from '../../domain/diff/place.js';
import { type CollectionName, entries, entry } from '../../domain/plan/collections.js';
import { type Plan } from '../../domain/plan/plan.js';
import { type Translate } from '../../i18n/translate.js';
import { companyFields } from '../../plans/company/company.form.js';
import { type Section } from '../../plans/section/section.js';
import { sectionNamed } from '../../plans/section/sections.js';
import { type Field, flat } from '../../web/form/field.js';

/** A place of a plan as `domain/diff` names it, taken apart. */
export interface Place {
  /** null: the head of the plan, or a list that has no form */
  section: Section | null;
  /** of the list; its `one` for a thing of it */
  title: string;
  /** the thing; null: the list itself */
  key: string | null;
  /** place within the thing, parts joined by dots; '' for the whole thing */
  within: string;
  /** what can be entered there */
  fields: Exclude<Field, { kind: 'group' }>[];
}

export function placeOf(path: string, plan: Plan, t: Translate): Place {
  const { list, key, within } = changedPlace(path);
  if (list === 'escalation') {
    const severity = plan.severities.find(({ id }) => id === key)?.name ?? key;
    const title = t('web.sections.escalation.title');
    return { section: null, title, key: severity, within: within.join('.'), fields: [] };
  }
  if (list !== null) return inSection(list, key, within, plan, t);
  const title = t('web.sections.company.title');
  return { section: null, title, key: null, within: within.join('.'), fields: flat(companyFields(t)) };
}

function inSection(name: CollectionName, key: string | null, rest: string[], plan: Plan, t: Translate): Place {
  const section = sectionNamed(name);
  const parent = key?.includes('.') ? (key.split('.')[0] ?? null) : null;
  return {
    section,
    title: t(`web.sections.${name}.${key === null ? 'title' : 'one'}`),
    key,
    within: rest.join('.'),
    fields: section ? flat(section.fields({ plan, t, parent })) : [],
  };
}

/** The name of a thing: as it is called now, else as the change calls it, else its key. */
export function thingName({ section, key }: Place, plan: Plan, change: { before?: unknown; after?: unknown }): string {
  if (!section || key === null) return key ?? '';
  const now = entry(plan, section.name, key)?.item;
  const told = [now, change.after, change.before].find((each) => isNamed(each));
  const title = told ? section.titleOf(told as never) : '';
  return title && title !== 'undefined' ? title : key;
}

/** Names of the things of a list by their ids. */
export function namesIn({ section }: Place, plan: Plan, ids: string[]): string[] {
  if (!section) return ids;
  const titles = new Map(entries(plan, section.name).map(({ item }) => [item.id, section.titleOf(item)]));
  return ids.map((id) => titles.get(id) ?? id);
}

function isNamed(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'id' in value;
}
