import { type LocalDate } from '../plan/plan.js';
import { type ReadinessCheck } from './check.js';
import { type Pillar } from './pillars.js';
import { type PlanPromise } from './plan-promises.js';
import { outcomeOf, type PromiseReadiness, type ReadinessOutcome } from './readiness.js';
import { tellingStart } from './telling.js';
import { type Trace } from './trace.js';

/** What a report says about a plan's promises: from the local midnight of `from` on, for so many days. */
export interface ReadinessFigures {
  from: LocalDate;
  days: number;
  promises: PromiseFigures[];
  /** on whom they depend, those on whom most do first */
  pillars: Pillar[];
}

export interface PromiseFigures {
  promise: PlanPromise;
  answer: PromiseReadiness;
  /** how it breaks although everybody can be reached; null: it is kept */
  story: Trace | null;
}

export function readinessFigures(check: ReadinessCheck): ReadinessFigures {
  return figuresOf(check, outcomeOf(check));
}

/** @param outcome of the check, whole */
export function figuresOf(check: ReadinessCheck, { answer, pillars }: ReadinessOutcome): ReadinessFigures {
  const { from, days } = check.options;
  const promises = check.promises.flatMap((promise, index) => {
    const its = answer.promises[index];
    return its ? [{ promise, answer: its, story: storyOf(check, promise, its) }] : [];
  });
  return { from, days, promises, pillars };
}

function storyOf(check: ReadinessCheck, promise: PlanPromise, { tolerance, levels }: PromiseReadiness): Trace | null {
  const [everybody] = levels;
  const start = everybody && tolerance < 0 ? tellingStart(check, promise, everybody) : null;
  return start === null ? null : check.trace(promise, [], start);
}
