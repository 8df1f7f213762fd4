import { describe, expect, it } from '@jest/globals';
import { aPlan } from '../../../test/builders/plan.builder.js';
import { planPromises } from '../../domain/readiness/plan-promises.js';
import { type ReadinessLevel } from '../../domain/readiness/readiness.js';
import { readinessReportView } from './readiness-report.view.js';

const level = (who: string[], brokenMinutes: number): ReadinessLevel => ({
  ...{ unreachable: who.length, who, promisedMinutes: 100, brokenMinutes, worstDelay: 90 },
  ...{ worstAt: '2026-12-01T08:00Z', firstBroken: brokenMinutes > 0 ? '2026-12-01T08:00Z' : null },
});

describe('whom the promises depend on, in the report', () => {
  it('is said of those that hold as long as everybody is there', () => {
    const plan = aPlan();
    const promises = planPromises(plan).map((promise, index) => {
      const isBroken = index === 0;
      const levels = [level([], isBroken ? 5 : 0), level([isBroken ? 'ana' : 'ben'], 10)];
      return { promise, answer: { promise: promise.id, tolerance: isBroken ? -1 : 0, levels }, story: null };
    });
    expect(promises.length).toBeGreaterThan(1);
    const readiness = { from: '2026-12-01', days: 1, promises };
    const { pillars } = readinessReportView(plan, { findings: [], today: '2026-12-01', readiness });
    expect(pillars.map(({ name, count }) => ({ name, count }))).toEqual([
      { name: 'Ben Berger', count: promises.length - 1 },
    ]);
  });
});
