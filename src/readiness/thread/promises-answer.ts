import { type ReadinessCheck } from '../../domain/readiness/check.js';
import { outcomeOf } from '../../domain/readiness/readiness.js';
import { findingsOf, isAskedByRules } from '../../domain/rules/readiness.js';
import { type Conditions } from '../conditions.js';
import { type PromisesAnswer } from './question.js';
import { weeksOfLevels } from './weeks-of-levels.js';

/** More sets of people would fill the memory of the thread before one of them is looked at. */
const mostSets = 1_000_000;

/** What is known when the check is told to stop is told: of an answer that is whole, all that is known by then. */
export function promisesAnswer(
  check: ReadinessCheck,
  conditions: Conditions,
  onProgress: (done: number, total: number) => void,
): PromisesAnswer {
  const { answer, pillars } = outcomeOf(check, { onProgress, budget: mostSets });
  const weeks = answer.leftOut ? null : weeksOfLevels(check, answer);
  const isOfRules = conditions.away.length === 0 && isAskedByRules(conditions);
  const findings = weeks && isOfRules ? findingsOf(check, answer) : null;
  const isCut = isOfRules && findings === null;
  return { answer, pillars, weeks: isCut ? [] : (weeks ?? []), findings };
}
