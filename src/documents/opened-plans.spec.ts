import { describe, expect, it } from '@jest/globals';
import { aPlan } from '../../test/builders/plan.builder.js';
import { plain } from '../plans/brand/brand.js';
import { OpenedPlans, type OpenPlan } from './opened-plans.js';

function anOpenPlan(changes: Partial<OpenPlan> = {}): OpenPlan {
  const brand = { ...plain, version: 0 };
  const named = { companyId: 'dairy', planId: 'plan', today: '2026-12-01', edition: 0 };
  return { ...named, plan: aPlan(), brand, declared: [], findings: [], isWhole: true, ...changes };
}

/** Says how often a plan was read. */
class Reading {
  times = 0;

  constructor(private readonly open: OpenPlan) {}

  readonly read = (): Promise<OpenPlan> => {
    this.times += 1;
    return Promise.resolve(this.open);
  };
}

describe('a plan whose documents are asked for', () => {
  it('is read once, for those who ask at the same time and for those who ask later', async () => {
    const opened = new OpenedPlans();
    const reading = new Reading(anOpenPlan());
    const crowd = await Promise.all([1, 2, 3].map(() => opened.get('state 1', reading.read)));
    expect(new Set([...crowd, await opened.get('state 1', reading.read)]).size).toBe(1);
    expect(reading.times).toBe(1);
    await opened.get('state 2', reading.read);
    expect(reading.times).toBe(2);
  });

  it('is read again as long as its readiness has not been checked', async () => {
    const opened = new OpenedPlans();
    const reading = new Reading(anOpenPlan({ isWhole: false }));
    await opened.get('state', reading.read);
    await opened.get('state', reading.read);
    expect(reading.times).toBe(2);
  });

  it('is held only as long as there is room for plans as large', async () => {
    const opened = new OpenedPlans();
    const large = { ...aPlan(), title: 'x'.repeat(5_000_000) };
    const readings = [1, 2, 3, 4].map(() => new Reading(anOpenPlan({ plan: large })));
    for (const [index, { read }] of readings.entries()) await opened.get(`plan ${String(index)}`, read);
    await opened.get('plan 3', readings[3]?.read ?? (() => Promise.resolve(null)));
    await opened.get('plan 0', readings[0]?.read ?? (() => Promise.resolve(null)));
    expect(readings.map(({ times }) => times)).toEqual([2, 1, 1, 1]);
  });
});
