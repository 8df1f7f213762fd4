import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readiness } from '../../src/domain/readiness/readiness.js';
import { without } from '../../src/domain/readiness/what-if.js';
import { type Change } from './random/changes.js';
import { plainer, withUnreachable } from './random/plainer.js';
import { type Situation, type Size, situations } from './random/situations.js';
import { days, seed, threeAway } from './random/sizes.js';

/** The first of the plans with which the engine is compared; in so many of them, at least, each oddity matters. */
const plans = 500;
const least = 20;

/** What the plan comes to with the most people away; how long the period is does not count. */
function outcome({ plan, away, ...period }: Situation): string {
  const weakest = readiness(without(plan, away), period).promises.map(({ promise, levels }) => {
    const { who, brokenMinutes, worstDelay, worstAt, firstBroken } = levels[levels.length - 1] ?? {};
    return [promise, who, brokenMinutes, worstDelay, worstAt, firstBroken];
  });
  return JSON.stringify(weakest);
}

interface Answered {
  situation: Situation;
  answer: string;
}

function answered(size: Size, count: number): Answered[] {
  const found = fc.sample(situations(size), { numRuns: count, seed });
  return found.map((situation) => ({ situation, answer: outcome(situation) }));
}

/** In how many situations the answer is another one after the change: it is enough to find the least. */
function changed(all: readonly Answered[], change: Change): number {
  let count = 0;
  for (const { situation, answer } of all) {
    if (outcome(change(situation)) !== answer) count += 1;
    if (count === least) break;
  }
  return count;
}

describe('the random plans with which the readiness check is compared', () => {
  const all = answered(days, plans);

  it.each(Object.entries(plainer))('have answers that change by %s', (_name, change) => {
    expect(changed(all, change)).toBe(least);
  });

  it('have answers that change by a third person who cannot be reached', () => {
    expect(changed(answered(threeAway, plans / 5), withUnreachable(2))).toBe(least);
  });
});
