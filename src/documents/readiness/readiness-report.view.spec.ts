import { describe, expect, it } from '@jest/globals';
import { aPlan } from '../../../test/builders/plan.builder.js';
import { planPromises } from '../../domain/readiness/plan-promises.js';
import { type ReadinessLevel } from '../../domain/readiness/readiness.js';
import { type DocumentContext } from '../parts/writing.js';
import { readinessReportView } from './readiness-report.view.js';

const level = (who: string[], brokenMinutes: number): ReadinessLevel => ({
  ...{ unreachable: who.length, who, promisedMinutes: 100, brokenMinutes, worstDelay: 90 },
  ...{ worstAt: '2026-12-01T08:00Z', firstBroken: brokenMinutes > 0 ? '2026-12-01T08:00Z' : null },
});

describe('a report without a check', () => {
  it('says so, and gives no figure that nobody has counted', () => {
    const context = { findings: [], isWhole: false, today: '2026-12-01', readiness: null };
    const { part, figures } = readinessReportView(aPlan(), context);
    expect(part).toMatchObject({ isUnchecked: true, promises: null });
    expect(figures.map(({ value }) => value)).not.toContain('0/0');
    const checked = readinessReportView(aPlan(), {
      ...context,
      isWhole: true,
      readiness: { from: '2026-12-01', days: 1, promises: [], pillars: [] },
    });
    expect(checked.part.isUnchecked).toBe(false);
    expect(checked.figures).toHaveLength(figures.length + 3);
  });

  it('names among the findings the promises that break, as no table does', () => {
    const message = { de: 'Zusage bricht', en: 'Promise breaks' };
    const findings = [{ code: 'E9' as const, level: 'error' as const, path: '/channels/0', message }];
    const context = { findings, today: '2026-12-01' };
    const codes = (readiness: DocumentContext['readiness']) =>
      readinessReportView(aPlan(), { ...context, readiness }).part.levels.flatMap((each) =>
        each.findings.map(({ code }) => code),
      );
    expect(codes(null)).toEqual(['E9']);
    expect(codes({ from: '2026-12-01', days: 1, promises: [], pillars: [] })).toEqual([]);
  });
});

describe('whom the promises depend on, in the report', () => {
  it('is everybody whose absence alone breaks them, by name and with the promises', () => {
    const plan = aPlan();
    const promises = planPromises(plan).map((promise) => {
      const levels = [level([], 0), level(['ana'], 10)];
      return { promise, answer: { promise: promise.id, tolerance: 0, levels }, story: null };
    });
    const ids = promises.map(({ promise }) => promise.id);
    const counted = [
      { person: 'ben', promises: ids },
      { person: 'ana', promises: ids.slice(0, 1) },
    ];
    const readiness = { from: '2026-12-01', days: 1, promises, pillars: counted };
    const { pillars } = readinessReportView(plan, { findings: [], today: '2026-12-01', readiness });
    expect(pillars.map(({ name, count }) => ({ name, count }))).toEqual([
      { name: 'Ben Berger', count: ids.length },
      { name: 'Ana Auer', count: 1 },
    ]);
    expect(pillars[0]?.promises.split(' · ')).toHaveLength(ids.length);
  });
});
