import { type Letter } from '../../domain/plan/plan.js';
import {
  type AgencyView,
  type ViewChannel,
  type ViewColumn,
  type ViewRole,
  type ViewRow,
  type ViewStep,
} from '../../domain/review/agency-view.js';
import { type Translate } from '../../i18n/translate.js';
import { channelWords, handoverText } from './own-part.view.js';

/** Fields whose values have words of their own, below `terms`; `of`, which is ours, elsewhere. */
const worded = ['phase', 'service', 'action', 'blocks'];

/** What stands at a place of the list, in words; `rest`: the place within the thing, empty for the whole of it. */
export function valueText(
  list: 'columns' | 'rows' | 'roles' | 'steps' | 'channels' | null,
  rest: string[],
  value: unknown,
  view: AgencyView,
  t: Translate,
): string {
  const [field, inner] = rest;
  if (list === null) return value as string;
  if (field === undefined)
    return Array.isArray(value) ? orderText(list, value as string[], view) : thingText(list, value, view, t);
  if (list === 'rows' && field === 'letters' && inner !== undefined) return letterText(value as Letter, t);
  if (field === 'handover' && inner === undefined) return handoverWords(value as NonNullable<ViewRole['handover']>, t);
  if (field === 'via') return (value as string[]).map((each) => t(`terms.via.${each}`)).join(', ');
  if (worded.includes(field)) return t(`terms.${field}.${String(value)}`);
  if (field === 'type') return t(`terms.channelType.${String(value)}`);
  if (field === 'of') return t(`reviews.difference.of.${String(value)}`);
  if (Array.isArray(value)) return value.length > 0 ? value.join('\n') : t('reviews.difference.nothing');
  if (typeof value === 'boolean') return t(value ? 'reviews.difference.yes' : 'reviews.difference.no');
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : t('reviews.difference.nothing');
}

/** “S Support” */
export function letterText(letter: Letter, t: Translate): string {
  return `${letter} ${t(`terms.letter.${letter}`)}`;
}

function orderText(list: Exclude<keyof AgencyView, 'agency'>, ids: string[], view: AgencyView): string {
  const things = view[list] as { id: string; name: string }[];
  return ids.map((id) => things.find((each) => each.id === id)?.name ?? id).join('\n');
}

function thingText(list: string, value: unknown, view: AgencyView, t: Translate): string {
  switch (list) {
    case 'columns':
      return t(`reviews.difference.of.${(value as ViewColumn).of}`);
    case 'rows':
      return rowWords(value as ViewRow, view, t);
    case 'roles':
      return roleWords(value as ViewRole, t);
    case 'steps':
      return stepWords(value as ViewStep, t);
    default:
      return channelWords(value as ViewChannel, t).join('\n');
  }
}

function rowWords({ letters, note, phase }: ViewRow, { columns }: AgencyView, t: Translate): string {
  const given = columns.flatMap(({ id, name }) => {
    const letter = letters[id];
    return letter === undefined ? [] : [`${name}: ${letterText(letter, t)}`];
  });
  return [t(`terms.phase.${phase}`), ...given, ...(note === undefined ? [] : [note])].join('\n');
}

function roleWords({ service, mandate, holders, handover }: ViewRole, t: Translate): string {
  return [t(`terms.service.${service}`), mandate, ...holders, handover && handoverWords(handover, t)]
    .filter((each) => each !== undefined)
    .join('\n');
}

function handoverWords({ steps = [], ...handover }: NonNullable<ViewRole['handover']>, t: Translate): string {
  return [handoverText(handover, t), ...steps].join('\n');
}

function stepWords({ severity, action, role, own, answerWithinMinutes, workMinutes }: ViewStep, t: Translate): string {
  const times = t('reviews.steps.timesText', { answer: answerWithinMinutes, work: workMinutes });
  return [severity, `${t(`terms.action.${action}`)}: ${role}`, own.join(', '), times].join('\n');
}
