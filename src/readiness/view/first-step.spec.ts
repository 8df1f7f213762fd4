import { describe, expect, it } from '@jest/globals';
import { aPlan } from '../../../test/builders/plan.builder.js';
import { firstStep } from './first-step.js';

const plan = aPlan();
const vacant = plan.owners.map((owner) => ({ ...owner, holders: [] }));

describe('what comes first where nobody can be on duty', () => {
  it.each([
    ['people', { people: [], owners: vacant, rosters: [] }],
    ['owners', { owners: vacant }],
    ['hours', { rosters: plan.rosters.map((roster) => ({ ...roster, hours: [] })) }],
    [null, {}],
  ])('is said: %s', (step, changes) => {
    expect(firstStep({ ...plan, ...changes })).toBe(step);
  });
});
