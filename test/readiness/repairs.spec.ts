import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePlan } from '../../src/domain/plan/parse.js';
import { type Plan } from '../../src/domain/plan/plan.js';
import { pointerParts } from '../../src/domain/plan/pointer.js';
import { ReadinessCheck } from '../../src/domain/readiness/check.js';
import { brokenPromises, largestLever } from '../../src/domain/readiness/lever.js';
import { readiness } from '../../src/domain/readiness/readiness.js';
import { type Repair, repairs } from '../../src/domain/readiness/repairs.js';
import { type Away, without } from '../../src/domain/readiness/what-if.js';
import { impossible } from '../../src/domain/rules/findings.js';
import { onlyPromise } from './only-promise.js';
import { referenceReadiness } from './reference/readiness.js';

/** What the pages ask where nothing else is said: a year, and up to one person who cannot be reached. */
const period = { from: '2026-12-01', days: 365, unreachable: 1 };
const timeoutMs = 600_000;

function example(name: string): Plan {
  return read(readFileSync(join(import.meta.dirname, '../fixtures', `${name}.json`), 'utf8'));
}

/** As a file that is read again. */
function written(plan: Plan): Plan {
  return read(JSON.stringify(plan));
}

function read(file: string): Plan {
  const plan = parsePlan(JSON.parse(file));
  if (!plan.ok) throw new Error(JSON.stringify(plan.faults));
  return plan.value;
}

/** All repairs of all promises that are broken, with everybody reachable and with one person who is not. */
function allRepairs(plan: Plan): Repair[] {
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
    'make the promise hold in every minute of a year, by the minute-by-minute reference',
    () => {
      expect(found.length).toBeGreaterThan(10);
      for (const { promise, level, plan: changed } of found) {
        const answer = referenceReadiness(onlyPromise(written(changed), promise), { ...period, unreachable: level });
        const kept = answer.promises.find((each) => each.promise === promise)?.levels.at(-1);
        expect({ promise, level, broken: kept?.brokenMinutes }).toEqual({ promise, level, broken: 0 });
        expect(kept?.promisedMinutes).toBeGreaterThan(0);
      }
    },
    timeoutMs,
  );

  it('concern promises that stay as they are where the plan makes no other', () => {
    for (const answer of readiness(plan, period).promises) {
      expect(readiness(onlyPromise(plan, answer.promise), period).promises).toEqual([answer]);
    }
  });

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

describe('the largest lever of molkerei', () => {
  const plan = example('molkerei');
  const answer = readiness(plan, period);
  const check = new ReadinessCheck(plan, period);
  const lever = largestLever(check, brokenPromises(answer));

  it(
    'mends as many promises as it says in every minute of a year, by the minute-by-minute reference',
    () => {
      const level = lever?.level ?? 0;
      const broken = brokenPromises(answer).filter((each) => each.level === level);
      const repair = broken
        .flatMap(({ promise }) => repairs(check, promise, level))
        .find(({ text }) => text.en === lever?.text.en);
      const changed = written(repair?.plan ?? plan);
      const kept = broken.filter(({ promise }) => {
        const after = referenceReadiness(onlyPromise(changed, promise), { ...period, unreachable: level });
        return after.promises.every(({ tolerance }) => tolerance >= level);
      });
      expect(kept.length).toBeGreaterThan(1);
      expect(lever?.count).toBe(kept.length);
    },
    timeoutMs,
  );
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
      const plan = onlyPromise(example('molkerei'), 'first_reaction:facebook:krise');
      const christmas = { from: '2026-12-20', days: 14, unreachable: 2 };
      expect(readiness(without(plan, away), christmas)).toEqual(referenceReadiness(plan, christmas, away));
    },
    timeoutMs,
  );
});

function placeIn(plan: Plan, parts: string[]): unknown {
  return parts.reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], plan);
}
