import { type Id, type Plan } from '../../domain/plan/plan.js';
import { type Translate } from '../../i18n/translate.js';
import { type Fact } from '../section/section.js';

const day = 1440;
/** Laws count up to three days in hours. */
const longestInHours = 3 * day;

/** Whole minutes as people say them: 90 min, 4 h, 72 h, 2 h 40 min, 10 days. */
export function duration(minutes: number, t: Translate): string {
  if (minutes > longestInHours && minutes % day === 0) return t('documents.unit.days', { count: minutes / day });
  if (minutes < 120) return t('documents.unit.minutes', { count: minutes });
  const hours = t('documents.unit.hours', { count: Math.floor(minutes / 60) });
  return minutes % 60 === 0 ? hours : `${hours}\u00a0${t('documents.unit.minutes', { count: minutes % 60 })}`;
}

/** The shortest and the longest of several times: 15 min – 4 h; one alone where they are alike. */
export function span(minutes: number[], t: Translate): string {
  if (minutes.length === 0) return '';
  const [shortest, longest] = [Math.min(...minutes), Math.max(...minutes)];
  return shortest === longest ? duration(shortest, t) : `${duration(shortest, t)} – ${duration(longest, t)}`;
}

/** The function of an internal owner; empty where there is none. */
export function functionOf(plan: Plan, owner: Id | undefined): string {
  return plan.owners.find(({ id }) => id === owner)?.function ?? '';
}

/** Facts that say something. */
export const told = (facts: Fact[]): Fact[] => facts.filter(({ value }) => value !== '');
