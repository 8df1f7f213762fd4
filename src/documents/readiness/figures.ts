import { setImmediate } from 'node:timers/promises';
import { type LocalDate, type Plan } from '../../domain/plan/plan.js';
import { ReadinessCheck } from '../../domain/readiness/check.js';
import { promiseFigures, type PromiseFigures, type ReadinessFigures } from '../../domain/readiness/figures.js';

const days = 365;
const unreachable = 1;

/** The year to come. Promise after promise, and others have their turn in between: a large plan takes seconds. */
export async function readinessFigures(plan: Plan, today: LocalDate): Promise<ReadinessFigures> {
  const check = new ReadinessCheck(plan, { from: today, days, unreachable });
  const promises: PromiseFigures[] = [];
  for (const promise of check.promises) {
    promises.push(promiseFigures(check, promise));
    await setImmediate();
  }
  return { from: today, days, promises };
}
