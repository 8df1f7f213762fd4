import { type LocalDate } from '../plan/plan.js';
import { type ReadinessCheck } from './check.js';
import { minuteOf } from './instants.js';
import { type PlanPromise } from './plan-promises.js';
import { promiseReadiness, type PromiseReadiness } from './readiness.js';
import { type Trace } from './trace.js';

/** What a report says about a plan's promises: from the local midnight of `from` on, for so many days. */
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

/** @param onProgress told how many of all promises are done */
export function readinessFigures(
  check: ReadinessCheck,
  onProgress: (done: number, total: number) => void = () => undefined,
): ReadinessFigures {
  const { from, days } = check.options;
  const promises = check.promises.map((promise, index) => {
    onProgress(index, check.promises.length);
    return promiseFigures(check, promise);
  });
  return { from, days, promises };
}

function promiseFigures(check: ReadinessCheck, promise: PlanPromise): PromiseFigures {
  const answer = promiseReadiness(check, promise);
  const worstAt = answer.levels[0]?.worstAt;
  const isKept = answer.tolerance >= 0 || !worstAt;
  return { promise, answer, story: isKept ? null : check.trace(promise, [], minuteOf(worstAt)) };
}
