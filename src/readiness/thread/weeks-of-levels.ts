import { type ReadinessCheck } from '../../domain/readiness/check.js';
import { type PlanPromise } from '../../domain/readiness/plan-promises.js';
import { type ReadinessAnswer, type ReadinessLevel } from '../../domain/readiness/readiness.js';
import { HoursOfWeek, nothing, sum } from './hours-of-week.js';
import { type WeekOfHours } from './question.js';

/**
 * For each level that was asked for: how many promises break in each hour of the week. A promise of fewer people stays
 * as it is at its last level.
 * @returns null where the check was told to stop
 */
export function weeksOfLevels(check: ReadinessCheck, { promises }: ReadinessAnswer): WeekOfHours[] | null {
  if (promises.length === 0) return [];
  const hours = hoursOf(check);
  const weeks = Array.from({ length: check.options.unreachable + 1 }, nothing);
  for (const [index, promise] of check.promises.entries()) {
    if (check.shouldStop()) return null;
    const its = (promises[index]?.levels ?? []).map((level) => weekOf(check, hours, promise, level));
    weeks.forEach((week, level) => (weeks[level] = sum([week, its[Math.min(level, its.length - 1)] ?? nothing()])));
  }
  return weeks;
}

export function hoursOf({ plan, options }: ReadinessCheck): HoursOfWeek {
  return new HoursOfWeek(plan.company.timeZone, options.from, options.days);
}

function weekOf(check: ReadinessCheck, hours: HoursOfWeek, promise: PlanPromise, level: ReadinessLevel): WeekOfHours {
  return level.brokenMinutes > 0 ? hours.shares(check.brokenIntervals(promise, level.who)) : nothing();
}
