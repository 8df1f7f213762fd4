import { type Locale, type Plan } from '../../domain/plan/plan.js';
import { translator, type Translate } from '../../i18n/translate.js';
import { planHref } from '../../plans/links.js';
import { planTrail } from '../../plans/trail.js';
import { Page } from '../../web/answer.js';
import { type FieldView, showFields } from '../../web/form/show.js';
import { type Version } from '../version.js';
import { changesView, type ChangesView } from './changes.view.js';
import { areReadable, type Side, type Sides } from './sides.js';
import { sideName } from './side-name.js';

export interface ComparisonPage {
  locale: Locale;
  planId: string;
  /** as it is now */
  plan: Plan;
  versions: Version[];
  sides: Sides;
}

interface ComparisonView {
  action: string;
  fields: FieldView[];
  between: string;
  /** why the two cannot be compared; null: they can */
  hindrance: string | null;
  changes: ChangesView | null;
  pdf: string | null;
}

/** What changed between two versions of a plan, and the choice of which. */
export function comparisonPage(page: ComparisonPage): Page {
  const { locale, planId, plan, sides } = page;
  const t = translator(locale);
  const changes = areReadable(sides) ? changesView(sides, t) : null;
  const here = planHref(planId, 'versions', 'compare');
  const { from, to } = sides;
  const query = new URLSearchParams({ from: String(from.number), to: String(to.number) });
  const view: ComparisonView = {
    action: here,
    fields: fieldsOf(page, t),
    between: t('compare.between', { from: sideName(from, t), to: sideName(to, t) }),
    hindrance: changes ? null : t('compare.destroyed', { which: sideName(from.plan ? to : from, t) }),
    changes,
    pdf: changes && `${here}.pdf?${query.toString()}`,
  };
  const trail = [...planTrail(planId, plan, t), { label: t('web.versions.title'), href: planHref(planId, 'versions') }];
  return new Page('pages/plans/compare', t('compare.title'), trail, view);
}

function fieldsOf({ versions, sides }: ComparisonPage, t: Translate): FieldView[] {
  const draft: Side = { number: 'draft', on: sides.to.on, plan: null };
  const all = [draft, ...versions.map(({ number, frozenOn }): Side => ({ number, on: frozenOn, plan: null }))];
  const options = all.map((side) => ({ value: String(side.number), label: sideName(side, t) }));
  const fields = (['from', 'to'] as const).map((at) => ({
    kind: 'choice' as const,
    at,
    text: `compare.${at}`,
    required: true,
    options,
  }));
  const input = { from: String(sides.from.number), to: String(sides.to.number) };
  return showFields(fields, { t, input, errors: new Map(), theirs: null });
}
