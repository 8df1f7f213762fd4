import { type Id, type Plan } from '../../domain/plan/plan.js';
import { spokenDuration } from '../../i18n/spoken.js';
import { type Translate } from '../../i18n/translate.js';
import { type Fact } from '../section/section.js';

/** The shortest and the longest of several times: 15 min – 4 h; one alone where they are alike. */
export function span(minutes: number[], t: Translate): string {
  if (minutes.length === 0) return '';
  const [shortest, longest] = [Math.min(...minutes), Math.max(...minutes)];
  return shortest === longest
    ? spokenDuration(shortest, t)
    : `${spokenDuration(shortest, t)} – ${spokenDuration(longest, t)}`;
}

/** The function of an internal owner; empty where there is none. */
export function functionOf(plan: Plan, owner: Id | undefined): string {
  return plan.owners.find(({ id }) => id === owner)?.function ?? '';
}

/** Facts that say something. */
export const told = (facts: Fact[]): Fact[] => facts.filter(({ value }) => value !== '');
