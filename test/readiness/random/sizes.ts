import fc from 'fast-check';
import { type Size } from './situations.js';

/** More plans, or others, on demand: READINESS_PLANS=20000 READINESS_SEED=7. */
export const plans = Number(process.env.READINESS_PLANS ?? 500);
export const seed = Number(process.env.READINESS_SEED ?? 1);
/** Of those that take the reference longer. */
export const fewerPlans = Math.ceil(plans / 5);

export const days: Size = {
  mostPeople: 6,
  days: fc.oneof(
    { weight: 1, arbitrary: fc.constant(1) },
    { weight: 8, arbitrary: fc.integer({ min: 2, max: 5 }) },
    { weight: 2, arbitrary: fc.integer({ min: 6, max: 10 }) },
  ),
  mostUnreachable: 2,
};
/** Enough people to lose three. */
export const threeAway: Size = {
  mostPeople: 5,
  days: fc.integer({ min: 1, max: 4 }),
  mostUnreachable: 3,
  leastUnreachable: 3,
};
/** Long enough for weeks that are alike. */
export const weeks: Size = { mostPeople: 3, days: fc.integer({ min: 14, max: 42 }), mostUnreachable: 1 };
/** Long enough to wait for weeks. */
export const manyWeeks: Size = { mostPeople: 3, days: fc.integer({ min: 28, max: 70 }), mostUnreachable: 1 };
