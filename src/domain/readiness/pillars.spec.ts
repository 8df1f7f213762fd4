import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parsePlan } from '../plan/parse.js';
import { type Plan } from '../plan/plan.js';
import { ReadinessCheck } from './check.js';
import { outcomeOf } from './readiness.js';

const period = { from: '2026-12-01', days: 365, unreachable: 1 };

function molkerei(): Plan {
  const file = readFileSync(new URL('../../../test/fixtures/molkerei.json', import.meta.url), 'utf8');
  const parsed = parsePlan(JSON.parse(file));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value;
}

/** One after the other, the promises that hold with everybody and do not without the person. */
function brokenWithout(check: ReadinessCheck, person: string): string[] {
  return check.promises.flatMap((promise) => {
    const { counting } = check.search(promise);
    const isBroken = (gone: string[]) => counting.tally(check.calendars.numbers(gone)).broken > 0;
    return !isBroken([]) && isBroken([person]) ? [promise.id] : [];
  });
}

describe('on whom promises depend', () => {
  const plan = molkerei();
  const check = new ReadinessCheck(plan, period);
  const { pillars } = outcomeOf(check);

  it('is everybody whose absence alone breaks them, not the weakest case alone', () => {
    const expected = plan.people.flatMap(({ id }) => {
      const promises = brokenWithout(check, id);
      return promises.length > 0 ? [{ person: id, promises }] : [];
    });
    const byId = [...pillars].sort((a, b) => (a.person < b.person ? -1 : 1));
    expect(byId).toEqual(expected.sort((a, b) => (a.person < b.person ? -1 : 1)));
  });

  it('begins with those on whom most depend', () => {
    const counts = pillars.map(({ promises }) => promises.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts.slice(0, 3)).toEqual([35, 35, 35]);
  });

  it('is not known without a level at which one person cannot be reached', () => {
    expect(outcomeOf(new ReadinessCheck(plan, { ...period, days: 7, unreachable: 0 })).pillars).toEqual([]);
  });
});
