import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePlan } from '../../src/domain/plan/parse.js';
import { type Plan } from '../../src/domain/plan/plan.js';
import { pointerParts } from '../../src/domain/plan/pointer.js';
import { ReadinessCheck } from '../../src/domain/readiness/check.js';
import { readiness } from '../../src/domain/readiness/readiness.js';
import { type Repair, repairs } from '../../src/domain/readiness/repairs.js';
import { type Away, without } from '../../src/domain/readiness/what-if.js';
import { impossible } from '../../src/domain/rules/findings.js';
import { onlyPromise } from './only-promise.js';
import { referenceReadiness } from './reference/readiness.js';

/** A year on demand: READINESS_REPAIRS=365. It takes an hour. */
const days = Number(process.env.READINESS_REPAIRS ?? 14);
/** Christmas is in it, with holidays and absences. */
const from = '2026-12-20';
const timeoutMs = 60_000 * days;

function example(name: string): Plan {
  const path = join(import.meta.dirname, '../fixtures', `${name}.json`);
  const plan = parsePlan(JSON.parse(readFileSync(path, 'utf8')));
  if (!plan.ok) throw new Error(JSON.stringify(plan.faults));
  return plan.value;
}

/** All repairs of all promises that are broken, with everybody reachable and with one person who is not. */
function allRepairs(plan: Plan): Repair[] {
  const period = { from, days, unreachable: 1 };
  const check = new ReadinessCheck(plan, period);
  return readiness(plan, period).promises.flatMap(({ promise, levels }) =>
    levels
      .filter(({ brokenMinutes }) => brokenMinutes > 0)
      .flatMap(({ unreachable }) => repairs(check, promise, unreachable)),
  );
}

describe.each(['molkerei', 'credit-union'])('the repairs of %s', (name) => {
  const plan = example(name);
  let found: Repair[] = [];
  beforeAll(() => {
    found = allRepairs(plan);
  });

  it(
    'make the promise hold, by the minute-by-minute reference',
    () => {
      expect(found.length).toBeGreaterThan(5);
      for (const { promise, level, plan: changed } of found) {
        const answer = referenceReadiness(onlyPromise(changed, promise), { from, days, unreachable: level });
        const kept = answer.promises.find((each) => each.promise === promise)?.levels.at(-1);
        expect({ promise, level, broken: kept?.brokenMinutes }).toEqual({ promise, level, broken: 0 });
        expect(kept?.promisedMinutes).toBeGreaterThan(0);
      }
    },
    timeoutMs,
  );

  it('are single changes to valid plans, with nothing impossible in them', () => {
    for (const { plan: changed } of found) {
      expect(parsePlan(changed).ok).toBe(true);
      expect(impossible(changed)).toEqual(impossible(plan));
    }
  });

  it('name a place that the plan has, and say in both languages what to do', () => {
    for (const { path, text } of found) {
      const parts = pointerParts(path);
      expect(placeIn(plan, parts.slice(0, -1))).toBeDefined();
      expect(text.de).toMatch(/^[\p{L}\p{N}].*\.$/u);
      expect(text.en).toMatch(/^[\p{L}“].*\.$/u);
      expect(text.en).not.toContain('„');
    }
  });
});

describe('a plan with some of it taken away', () => {
  const aways: Away[][] = [
    [{ agency: 'wellenlaerm' }],
    [{ person: 'szabo' }, { monitorOf: 'facebook' }],
    [{ person: 'nobody' }, { agency: 'none' }, { monitorOf: 'nowhere' }],
  ];

  it.each(aways.map((away): [string, Away[]] => [JSON.stringify(away), away]))(
    'has the readiness of the reference: %s',
    (_name, away) => {
      const less = onlyPromise(without(example('molkerei'), away), 'first_reaction:facebook:krise');
      const period = { from, days: 14, unreachable: 1 };
      expect(readiness(less, period)).toEqual(referenceReadiness(less, period));
    },
    timeoutMs,
  );
});

function placeIn(plan: Plan, parts: string[]): unknown {
  return parts.reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], plan);
}
