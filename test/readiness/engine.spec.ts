import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ReadinessCheck, type WeakestCase } from '../../src/domain/readiness/check.js';
import { type PlanPromise } from '../../src/domain/readiness/plan-promises.js';
import { readiness, readinessOf } from '../../src/domain/readiness/readiness.js';
import { without } from '../../src/domain/readiness/what-if.js';
import { type Situation, situations } from './random/situations.js';
import { days, fewerPlans, manyWeeks, plans, seed, threeAway, weeks } from './random/sizes.js';
import { sparse } from './random/sparse.js';
import { referenceReadiness } from './reference/readiness.js';

const perPlanMs = 2_000;

describe('the readiness check gives the answer of the minute-by-minute reference, in every field,', () => {
  it.each([
    [`${plans} plans over some days`, situations(days), plans],
    [`${fewerPlans} plans over some weeks`, situations(weeks), fewerPlans],
    [`${2 * fewerPlans} plans in which people wait for weeks`, sparse(manyWeeks), 2 * fewerPlans],
    [`${fewerPlans} plans that lose three people`, situations(threeAway), fewerPlans],
  ])(
    'for %s',
    (_name, situation, numRuns) => {
      fc.assert(
        fc.property(situation, ({ plan, away, ...period }) => {
          expect(readiness(without(plan, away), period)).toEqual(referenceReadiness(plan, period, away));
        }),
        { numRuns, seed },
      );
    },
    plans * perPlanMs,
  );
});

describe('the weakest cases', () => {
  it('are told by their trace, and last as long as their broken intervals', () => {
    fc.assert(fc.property(situations(days), expectDetailsToAgree), { numRuns: plans, seed });
  });
});

describe('a bounded check', () => {
  it('gives exact levels and names those that it leaves out', () => {
    const bounds = fc.record({ budget: fc.nat(12), cases: fc.nat(40) });
    fc.assert(
      fc.property(situations(days), bounds, ({ plan: all, away, ...period }, { budget, cases }) => {
        const plan = without(all, away);
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
      { numRuns: fewerPlans, seed },
    );
  });
});

function expectDetailsToAgree({ plan, away, ...period }: Situation): void {
  const check = new ReadinessCheck(without(plan, away), period);
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
