import { describe, expect, it } from '@jest/globals';
import { aReadyPlanWith } from '../../../test/builders/plan.builder.js';
import { type Plan } from '../plan/plan.js';
import { ReadinessCheck } from './check.js';
import { waitedFor } from './waited-for.js';

const period = { from: '2026-11-16', days: 1, unreachable: 0 };

/** For whom a first reaction waits that is needed on a Monday morning. */
function waitedForIn(plan: Plan): string[] {
  const check = new ReadinessCheck(plan, period);
  const promise = check.promises.find(({ id }) => id.startsWith('first_reaction'));
  if (!promise) throw new Error('There is no such promise');
  return waitedFor([check.trace(promise, [], check.period.start)]);
}

describe('the roles for which a promise waits', () => {
  it('are those of which nobody is on duty, not those who look at the channel now and then', () => {
    expect(waitedForIn(aReadyPlanWith({ '/owners/2/holders': ['cem'], '/people/2/dutyHours': [] }))).toEqual([
      'social',
    ]);
  });

  it('are none where somebody is on duty for each', () => {
    expect(waitedForIn(aReadyPlanWith())).toEqual([]);
  });
});
