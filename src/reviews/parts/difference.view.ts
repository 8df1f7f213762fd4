import { changesBetween, type PlanChange } from '../../domain/diff/changes.js';
import { pointerParts } from '../../domain/plan/pointer.js';
import { type AgencyView } from '../../domain/review/agency-view.js';
import { type Translate } from '../../i18n/translate.js';
import { valueText } from './difference-values.js';

/** A place that is different, in words. */
export interface DifferenceView {
  /** the row, role, step or channel */
  thing: string;
  /** what of it; null: the whole thing came or went */
  what: string | null;
  /** null: it was not there */
  before: string | null;
  /** null: it is gone */
  after: string | null;
}

const lists = ['columns', 'rows', 'roles', 'steps', 'channels'] as const;
type List = (typeof lists)[number];

/** What differs between two states that an agency saw: exactly that, in the order of the page. */
export function differences(before: AgencyView, after: AgencyView, t: Translate): DifferenceView[] {
  return changesBetween(before, after).map((change) => differenceView(change, before, after, t));
}

function differenceView(change: PlanChange, before: AgencyView, after: AgencyView, t: Translate): DifferenceView {
  const [first = '', id, ...rest] = pointerParts(change.place);
  const list = lists.find((each) => each === first);
  const text = (side: 'before' | 'after', view: AgencyView) =>
    change[side] === undefined ? null : valueText(list ?? null, rest, change[side], view, t);
  const told = { before: text('before', before), after: text('after', after) };
  if (!list) return { thing: t('reviews.difference.agency'), what: null, ...told };
  if (id === undefined)
    return { thing: t(`reviews.difference.lists.${list}`), what: t('reviews.difference.order'), ...told };
  return { thing: thingText(list, id, before, after, t), what: whatText(list, rest, before, after, t), ...told };
}

function thingText(list: List, id: string, before: AgencyView, after: AgencyView, t: Translate): string {
  const name = nameOf(list, id, after) ?? nameOf(list, id, before) ?? id;
  return t(`reviews.difference.things.${list}`, { name });
}

function nameOf(list: List, id: string, view: AgencyView): string | undefined {
  return view[list].find((each) => each.id === id)?.name;
}

/** A letter is told by the role that has it. */
function whatText(list: List, [field, role]: string[], before: AgencyView, after: AgencyView, t: Translate) {
  if (field === undefined) return null;
  if (list === 'rows' && field === 'letters' && role !== undefined)
    return nameOf('columns', role, after) ?? nameOf('columns', role, before) ?? role;
  return t(`reviews.difference.fields.${field}`);
}
