import { type LocalDate, type Plan } from '../plan/plan.js';
import { ReadinessCheck } from '../readiness/check.js';
import { type Finding } from './finding.js';
import { inOrder } from './order.js';
import { uncoveringAbsences } from './readiness-absences.js';
import { brokenPromises, weakPromises } from './readiness-promises.js';

/** How far the rules look ahead, as the readiness check does unless told otherwise. */
const days = 365;

/**
 * What the rules find by the readiness check over the 365 days from `today` (a date in the company's zone) on: E9
 * promises that are broken with everybody reachable, W7 promises that break when one person cannot be reached, W15
 * absences in the next 30 days that leave a role uncovered. Same order as `findings`. It takes tens of milliseconds.
 */
export function readinessFindings(plan: Plan, options: { today: LocalDate }): Finding[] {
  const check = checkOf(plan, options.today);
  return inOrder(plan, [...weakPromises(check), ...uncoveringAbsences(plan, check.calendars, options.today)]);
}

/** E9 and W15 alone: what takes a few milliseconds. */
export function quickReadinessFindings(plan: Plan, options: { today: LocalDate }): Finding[] {
  const check = checkOf(plan, options.today);
  return inOrder(plan, [...brokenPromises(check), ...uncoveringAbsences(plan, check.calendars, options.today)]);
}

function checkOf(plan: Plan, today: LocalDate): ReadinessCheck {
  return new ReadinessCheck(plan, { from: today, days, unreachable: 1 });
}
