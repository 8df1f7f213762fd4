import { type PlanChange } from '../../domain/diff/changes.js';
import { type Plan } from '../../domain/plan/plan.js';
import { type Translate } from '../../i18n/translate.js';
import { type Option } from '../../web/form/field.js';
import { setAt } from '../../web/form/places.js';
import { inputOf } from '../../web/form/show.js';
import { summary } from '../../web/form/summary.js';
import { roleOptions } from '../../plans/section/options.js';
import { namesIn, type Place, placeOf, thingName } from './place.js';
import { plainText } from './plain-text.js';

/** A change in words: where, and what was there before and after. */
export interface ChangeView {
  place: string;
  before: string;
  after: string;
}

const letters = 'assignments';

export function changeView(change: PlanChange, plan: Plan, t: Translate): ChangeView {
  const place = placeOf(change.place, plan, t);
  const words = (value: unknown) => (value === undefined ? t('web.audit.nothing') : valueText(value, place, plan, t));
  const parts = [place.title, thingName(place, plan, change), fieldLabel(place, plan, t)];
  return {
    place: parts.filter((part) => part !== '').join(' › '),
    before: words(change.before),
    after: words(change.after),
  };
}

function fieldLabel(place: Place, plan: Plan, t: Translate): string {
  const { section, key, within, fields } = place;
  if (within === '') return key === null ? t('web.audit.order') : '';
  if (section?.name === 'activities' && within.startsWith(`${letters}.`))
    return labelOf(roleOptions(plan), within.slice(letters.length + 1));
  const field = fields.find(({ at }) => at === within);
  return field ? t(`web.fields.${field.text}.label`) : within;
}

function valueText(value: unknown, place: Place, plan: Plan, t: Translate): string {
  const { section, key, within, fields } = place;
  if (section && key === null && Array.isArray(value)) return namesIn(place, plan, value.map(String)).join(', ');
  if (section?.name === 'activities' && within.startsWith(letters)) return lettersText(value, plan, t);
  const thing = within === '' ? (value as Record<string, unknown>) : around(within, value);
  const meant = fields.filter(({ at }) => within === '' || at === within || at.startsWith(`${within}.`));
  if (meant.length === 0) return plainText(value, t);
  const said = meant.map((field) => {
    const text = summary(field, inputOf([field], thing), t);
    return field.at === within || text === '' ? text : `${t(`web.fields.${field.text}.label`)}: ${text}`;
  });
  const more = section?.name === 'activities' && within === '' ? [lettersText(thing[letters], plan, t)] : [];
  return [...said, ...more].filter((line) => line !== '').join('\n') || t('web.audit.nothing');
}

function lettersText(value: unknown, plan: Plan, t: Translate): string {
  if (typeof value === 'string') return t(`terms.letter.${value}`);
  const cells = Object.entries((value ?? {}) as Record<string, string>);
  return cells
    .map(([role, letter]) => `${labelOf(roleOptions(plan), role)}: ${t(`terms.letter.${letter}`)}`)
    .join('\n');
}

function around(within: string, value: unknown): Record<string, unknown> {
  const thing: Record<string, unknown> = {};
  setAt(thing, within, value);
  return thing;
}

function labelOf(options: Option[], value: string): string {
  return options.find((option) => option.value === value)?.label ?? value;
}
