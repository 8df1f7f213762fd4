import { entry as entryOf, type Item, partOf, replace } from '../../domain/plan/collections.js';
import { type Parsed, parseHead, parsePart } from '../../domain/plan/parse.js';
import { type Plan } from '../../domain/plan/plan.js';
import { type Translate } from '../../i18n/translate.js';
import { type Field } from '../../web/form/field.js';
import { companyFields, headOf, withHead } from '../company/company.form.js';
import { pageOf } from './list-page.js';
import { type Section } from './section.js';

type Thing = Record<string, unknown>;

/** What a form edits: a thing of a list, or the head of the plan. */
export interface Target {
  /** its row, as versions name it */
  row: string;
  fields: (plan: Plan, t: Translate) => Field[];
  /** null where it is gone */
  thing: (plan: Plan) => Thing | null;
  parse: (thing: Thing) => Parsed<Thing>;
  put: (plan: Plan, thing: Thing) => Plan;
  /** whether a place of the plan belongs to it */
  has: (plan: Plan, path: string) => boolean;
  /** a place of the plan as a place of the thing; others stay as they are */
  inside: (plan: Plan, path: string) => string;
}

export const headTarget: Target = {
  row: 'plan',
  fields: (_plan, t) => companyFields(t),
  thing: headOf,
  parse: (thing) => parseHead<Thing>(thing),
  put: (plan, thing) => withHead(plan, thing as unknown as Plan),
  has: (_plan, path) => pageOf(path) === 'company',
  inside: (_plan, path) => path,
};

export function itemTarget(section: Section, key: string): Target {
  const parent = key.includes('.') ? (key.split('.')[0] ?? null) : null;
  return {
    row: `${section.name}/${key}`,
    fields: (plan, t) => section.fields({ plan, t, parent }),
    thing: (plan) => entryOf(plan, section.name, key)?.item ?? null,
    parse: (thing) => parsePart<Thing>(partOf(section.name), thing),
    put: (plan, thing) => replace(plan, section.name, key, thing as Item),
    has: (plan, path) => {
      const own = entryOf(plan, section.name, key)?.path;
      return own !== undefined && (path === own || path.startsWith(`${own}/`));
    },
    inside: (plan, path) => {
      const own = entryOf(plan, section.name, key)?.path;
      return own !== undefined && path.startsWith(`${own}/`) ? path.slice(own.length) : path;
    },
  };
}
