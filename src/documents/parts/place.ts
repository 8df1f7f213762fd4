import { type Plan } from '../../domain/plan/plan.js';
import { type Translate } from '../../i18n/translate.js';

const lists = [
  'people',
  'rosters',
  'owners',
  'agencies',
  'severities',
  'activities',
  'channels',
  'escalation',
  'scenarios',
  'stakeholders',
  'notifications',
  'exercises',
] as const;
type ListName = (typeof lists)[number];

/** Where a JSON pointer leads, in words: "Kanäle: Facebook-Seite". */
export function placeOf(plan: Plan, path: string, t: Translate): string {
  const [, top = '', index = ''] = path.split('/');
  const list = lists.find((name) => name === top);
  if (!list) return t('documents.place.plan');
  const name = nameAt(plan, list, Number(index));
  const section = t(`documents.place.${list}`);
  return name === null ? section : `${section}: ${name}`;
}

function nameAt(plan: Plan, list: ListName, index: number): string | null {
  if (list === 'owners') return plan.owners[index]?.function ?? null;
  if (list === 'escalation') {
    const severity = plan.escalation[index]?.severity;
    return plan.severities.find(({ id }) => id === severity)?.name ?? severity ?? null;
  }
  return plan[list][index]?.name ?? null;
}
