import { type LocalDate, type Plan } from '../plan/plan.js';
import { ReadinessCheck, type ReadinessOptions } from '../readiness/check.js';
import { type ReadinessAnswer, readinessOf } from '../readiness/readiness.js';
import { type Finding } from './finding.js';
import { inOrder } from './order.js';
import { uncoveringAbsences } from './readiness-absences.js';
import { weakPromise } from './readiness-promises.js';

/** How far the rules look ahead and how many people they do without, as the readiness check does unless told otherwise. */
const asked = { days: 365, unreachable: 1 } as const;

/**
 * What the rules find by the readiness check over the 365 days from `today` (a date in the company's zone) on: E9
 * promises that are broken with everybody reachable, W7 promises that break when one person cannot be reached, W15
 * absences in the next 30 days that leave a role uncovered. Same order as `findings`. It takes tens of milliseconds.
 */
export function readinessFindings(plan: Plan, options: { today: LocalDate }): Finding[] {
  const check = new ReadinessCheck(plan, { from: options.today, ...asked });
  return findingsOf(check, readinessOf(check)) ?? [];
}

/**
 * The same from an answer that is there already: of a check from today on that was asked what the rules ask.
 * @returns null where the check was told to stop
 */
export function findingsOf(check: ReadinessCheck, answer: ReadinessAnswer): Finding[] | null {
  const found: Finding[] = [];
  for (const findings of eachFinding(check, answer)) {
    if (check.shouldStop()) return null;
    found.push(...findings);
  }
  return inOrder(check.plan, found);
}

function* eachFinding(check: ReadinessCheck, { promises }: ReadinessAnswer): Iterable<Finding[]> {
  for (const [index, promise] of check.promises.entries()) {
    const readiness = promises[index];
    if (readiness) yield weakPromise(check, promise, readiness);
  }
  yield uncoveringAbsences(check.plan, check.calendars, check.options.from);
}

/** Whether a check was asked what the rules ask. */
export function isAskedByRules({ days, unreachable }: ReadinessOptions): boolean {
  return days === asked.days && unreachable === asked.unreachable;
}
