import { type CollectionName, type Item } from '../../domain/plan/collections.js';
import { type Plan } from '../../domain/plan/plan.js';
import { type Translate } from '../../i18n/translate.js';
import { type Field } from '../../web/form/field.js';

/** What a form or list needs to know beside the thing itself. */
export interface SectionContext {
  plan: Plan;
  t: Translate;
  /** the agency of a support role, the severity of a step */
  parent: string | null;
}

/** One list of the plan as pages: a list page and a form a thing. The texts are below `web.sections.NAME`. */
export interface Section {
  /** name in the URL */
  name: CollectionName;
  /** the page that shows the list: another section's for nested things */
  home: string;
  fields: (context: SectionContext) => Field[];
  /** what a new thing has beside what the form asks */
  blank: Record<string, unknown>;
  /** the text that a new thing's id is made of */
  titleOf: (item: Item) => string;
  /** short facts for the list page */
  facts: (item: Item, context: SectionContext) => Fact[];
}

export interface Fact {
  label: string;
  value: string;
}
