import { type CollectionName, entries, type Entry } from '../../domain/plan/collections.js';
import { type Plan } from '../../domain/plan/plan.js';
import { type Translate } from '../../i18n/translate.js';
import { flat, type Input, type Ordered } from '../../web/form/field.js';
import { ownersSection } from '../owners/owners.form.js';
import { supportRolesSection } from '../agencies/support-roles.form.js';
import { type Section } from '../section/section.js';

/** A function or support role of which holder and deputies are chosen. */
export interface HolderRow {
  name: CollectionName;
  title: string;
  entry: Entry;
  /** as its own form has it */
  field: Ordered;
  /** its names begin with it: `owners/lead/holders.0` */
  prefix: string;
}

const sections = [ownersSection, supportRolesSection];
const ownName = new RegExp(`^((?:${sections.map(({ name }) => name).join('|')})/[^/]+/)`);

export function holderRows(plan: Plan, t: Translate): HolderRow[] {
  return sections.flatMap((section) =>
    entries(plan, section.name).map((entry) => ({
      name: section.name,
      title: section.titleOf(entry.item),
      entry,
      field: holdersOf(section, plan, t, entry.parent),
      prefix: `${section.name}/${entry.key}/`,
    })),
  );
}

function holdersOf(section: Section, plan: Plan, t: Translate, parent: string | null): Ordered {
  const all = flat(section.fields({ plan, t, parent }));
  const field = all.find((each): each is Ordered => each.kind === 'ordered' && each.at === 'holders');
  if (!field) throw new Error(`${section.name} has no holders`);
  return field;
}

/** What was sent for each row, by the beginning of its names; there the names are as the row's own form has them. */
export function byRow(input: Input): Map<string, Input> {
  const rows = new Map<string, Input>();
  for (const [name, value] of Object.entries(input)) {
    const prefix = ownName.exec(name)?.[1];
    if (prefix === undefined) continue;
    rows.set(prefix, { ...rows.get(prefix), [name.slice(prefix.length)]: value });
  }
  return rows;
}

export function withPrefix(prefix: string, input: Input): Input {
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [prefix + name, value]));
}
