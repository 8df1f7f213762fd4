import { setImmediate } from 'node:timers/promises';
import { type LocalDate, type Plan } from '../../domain/plan/plan.js';
import { ReadinessCheck } from '../../domain/readiness/check.js';
import { type PlanPromise } from '../../domain/readiness/plan-promises.js';
import { promiseReadiness, type PromiseReadiness } from '../../domain/readiness/readiness.js';
import { type Trace } from '../../domain/readiness/trace.js';

/** Whether the plan keeps its promises in the year to come, everybody or all but one person reachable. */
export interface ReadinessFigures {
  from: LocalDate;
  days: number;
  promises: PromiseFigures[];
}

export interface PromiseFigures {
  promise: PlanPromise;
  answer: PromiseReadiness;
  /** how it goes in the worst minute although everybody can be reached; null: it is kept */
  story: Trace | null;
}

const days = 365;
const unreachable = 1;

/** Promise after promise, and others have their turn in between: a large plan takes seconds. */
export async function readinessFigures(plan: Plan, today: LocalDate): Promise<ReadinessFigures> {
  const check = new ReadinessCheck(plan, { from: today, days, unreachable });
  const promises: PromiseFigures[] = [];
  for (const promise of check.promises) {
    const answer = promiseReadiness(check, promise);
    promises.push({ promise, answer, story: storyOf(check, promise, answer) });
    await setImmediate();
  }
  return { from: today, days, promises };
}

function storyOf(check: ReadinessCheck, promise: PlanPromise, { tolerance, levels }: PromiseReadiness): Trace | null {
  const worstAt = levels[0]?.worstAt;
  return tolerance >= 0 || !worstAt ? null : check.trace(promise, [], Date.parse(worstAt) / 60_000);
}
