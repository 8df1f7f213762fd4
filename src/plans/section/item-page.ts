import { type Entry } from '../../domain/plan/collections.js';
import { type Plan } from '../../domain/plan/plan.js';
import { type Finding } from '../../domain/rules/finding.js';
import { type Locale } from '../../domain/plan/plan.js';
import { translator } from '../../i18n/translate.js';
import { Page } from '../../web/answer.js';
import { type Input } from '../../web/form/field.js';
import { type Problem, problemsOf } from '../../web/form/problems.js';
import { type FieldView, showFields } from '../../web/form/show.js';
import { localDate } from '../../web/clock.js';
import { hoursPictures } from '../hours/hours-picture.js';
import { findingView, type FindingView } from '../finding-view.js';
import { addHref, itemHref, planHref } from '../links.js';
import { planTrail } from '../trail.js';
import { type Section } from './section.js';

/** Everything that decides how the page of one thing looks. */
export interface ItemPage {
  locale: Locale;
  planId: string;
  plan: Plan;
  section: Section;
  /** null: a new thing */
  entry: Entry | null;
  parent: string | null;
  version: number;
  input: Input;
  errors: ReadonlyMap<string, string>;
  /** errors that belong to no field */
  general: string[];
  theirs: Input | null;
  conflict: 'stale' | 'gone' | null;
  findings: Finding[];
  status: number;
}

export interface ItemView {
  intro: string;
  /** a page that belongs to this one */
  more: { href: string; label: string } | null;
  action: string;
  back: string;
  version: number;
  fields: FieldView[];
  problems: Problem[];
  conflict: { title: string; text: string; reload: string | null } | null;
  findings: FindingView[];
  remove: string | null;
  /** erases the data of a person for good */
  erase: string | null;
  /** where single fields are saved as they change; null for a new thing */
  saving: { fields: string; reload: string; done: string } | null;
}

export function itemPage(page: ItemPage): Page {
  const t = translator(page.locale);
  const { section, planId, entry, plan, parent } = page;
  const fields = showFields(section.fields({ plan, t, parent }), {
    t,
    input: page.input,
    errors: page.errors,
    theirs: page.theirs,
    home: planHref(planId),
    pictures: entry ? hoursPictures(plan, section.name, entry.key, localDate(plan.company.timeZone), t) : new Map(),
  });
  const name = entry ? section.titleOf(entry.item) : t(`web.sections.${section.name}.add`);
  const view: ItemView = {
    intro: t(`web.sections.${section.name}.intro`),
    more: null,
    action: entry ? itemHref(planId, section.name, entry.key) : addHref(planId, section.name, parent),
    back: planHref(planId, section.home),
    version: page.version,
    fields,
    problems: problemsOf(fields, page.errors, page.general),
    conflict: conflictView(page),
    findings: page.findings.map((finding) => findingView(finding, page.locale)),
    remove: entry ? `${itemHref(planId, section.name, entry.key)}/remove` : null,
    erase: entry && section.name === 'people' ? planHref(planId, 'people', entry.key, 'erase') : null,
    saving: entry && saving(itemHref(planId, section.name, entry.key), planHref(planId, section.home)),
  };
  const trail = [...planTrail(planId, plan, t), { label: t(`web.sections.${section.home}.title`), href: view.back }];
  return new Page('pages/plans/item', name, trail, view, page.status);
}

/** `done` is the page to go on to when all is saved. */
export function saving(here: string, done: string): NonNullable<ItemView['saving']> {
  return { fields: `${here}/fields`, reload: here, done: `${done}?done=saved` };
}

function conflictView({ conflict, locale, planId, section, entry }: ItemPage): ItemView['conflict'] {
  if (conflict === null) return null;
  const t = translator(locale);
  const reload = conflict === 'stale' && entry ? itemHref(planId, section.name, entry.key) : null;
  return { title: t(`web.conflict.${conflict}.title`), text: t(`web.conflict.${conflict}.text`), reload };
}
