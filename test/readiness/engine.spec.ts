import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Plan } from '../../src/domain/plan/plan.js';
import { ReadinessCheck, type ReadinessOptions, type WeakestCase } from '../../src/domain/readiness/check.js';
import { type PlanPromise } from '../../src/domain/readiness/plan-promises.js';
import { readiness, readinessOf } from '../../src/domain/readiness/readiness.js';
import { type Size, situations } from './random-plan.js';
import { referenceReadiness } from './reference/readiness.js';

/** More plans, or others, on demand: READINESS_PLANS=20000 READINESS_SEED=7. */
const plans = Number(process.env.READINESS_PLANS ?? 500);
const seed = Number(process.env.READINESS_SEED ?? 1);
const perPlanMs = 2_000;

const days: Size = {
  mostPeople: 6,
  days: fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 2, max: 5 }) },
    { weight: 1, arbitrary: fc.integer({ min: 6, max: 10 }) },
  ),
  mostUnreachable: 2,
};
/** Enough people to lose three. */
const threeAway: Size = {
  mostPeople: 5,
  days: fc.integer({ min: 2, max: 4 }),
  mostUnreachable: 3,
  leastUnreachable: 3,
};
/** Long enough for weeks that are alike. */
const weeks: Size = { mostPeople: 3, days: fc.integer({ min: 14, max: 42 }), mostUnreachable: 1 };

describe('the readiness check gives the answer of the minute-by-minute reference, in every field,', () => {
  it.each([
    [`${plans} plans over some days`, days, plans],
    [`${Math.ceil(plans / 5)} plans over some weeks`, weeks, Math.ceil(plans / 5)],
    [`${Math.ceil(plans / 5)} plans that lose three people`, threeAway, Math.ceil(plans / 5)],
  ])(
    'for %s',
    (_name, size, numRuns) => {
      fc.assert(
        fc.property(situations(size), ({ plan, ...period }) => {
          expect(readiness(plan, period)).toEqual(referenceReadiness(plan, period));
        }),
        { numRuns, seed },
      );
    },
    plans * perPlanMs,
  );
});

describe('the weakest cases', () => {
  it('are told by their trace, and last as long as their broken intervals', () => {
    fc.assert(
      fc.property(situations(days), ({ plan, ...period }) => expectDetailsToAgree(plan, period)),
      { numRuns: plans, seed },
    );
  });
});

describe('a bounded check', () => {
  it('gives exact levels and names those that it leaves out', () => {
    const bounds = fc.record({ budget: fc.nat(12), cases: fc.nat(40) });
    fc.assert(
      fc.property(situations(days), bounds, ({ plan, ...period }, { budget, cases }) => {
        let looked = 0;
        const run = { budget, shouldStop: () => (looked += 1) > cases };
        const { leftOut = [], ...cut } = readinessOf(new ReadinessCheck(plan, period), run);
        const whole = readiness(plan, period);
        for (const [index, { promise, levels }] of whole.promises.entries()) {
          const known = cut.promises[index]?.levels ?? [];
          expect(known).toEqual(levels.slice(0, known.length));
          const rest = levels.slice(known.length).map(({ unreachable }) => unreachable);
          expect(leftOut.find((each) => each.promise === promise)?.levels ?? []).toEqual(rest);
        }
      }),
      { numRuns: Math.ceil(plans / 5), seed },
    );
  });
});

function expectDetailsToAgree(plan: Plan, period: ReadinessOptions): void {
  const check = new ReadinessCheck(plan, period);
  for (const promise of check.promises) {
    for (const weakest of check.weakestCases(promise)) {
      expectTraceToAgree(check, promise, weakest);
      expectIntervalsToAgree(check, promise, weakest);
    }
  }
}

/** It ends when readiness says, its delay made up of waiting, calling and working. */
function expectTraceToAgree(check: ReadinessCheck, promise: PlanPromise, { who, tally }: WeakestCase): void {
  if (tally.worstAt === null) return;
  const trace = check.trace(promise, who, tally.worstAt);
  expect(trace.until === null ? Infinity : trace.until - tally.worstAt).toBe(tally.worst);
  if (trace.until !== null) expect(trace.waiting + trace.calling + trace.working).toBe(tally.worst);
}

/** They are in order, apart, in the period, and as long as readiness counts. */
function expectIntervalsToAgree(check: ReadinessCheck, promise: PlanPromise, { who, tally }: WeakestCase): void {
  const spans = check.brokenIntervals(promise, who);
  expect(spans.reduce((sum, { from, until }) => sum + until - from, 0)).toBe(tally.broken);
  expect(spans[0]?.from ?? null).toBe(tally.firstBroken);
  expect(spans.every(({ from, until }, index) => from < until && from > (spans[index - 1]?.until ?? 0))).toBe(true);
  expect(spans.at(-1)?.until ?? 0).toBeLessThanOrEqual(check.period.end);
}
