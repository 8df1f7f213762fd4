import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePlan } from '../../src/domain/plan/parse.js';
import { type Plan } from '../../src/domain/plan/plan.js';
import { readiness } from '../../src/domain/readiness/readiness.js';
import { referenceReadiness } from './reference/readiness.js';

const from = '2026-12-01';
const timeoutMs = 600_000;
/** The reference takes minutes for the whole of it: READINESS_EXAMPLES=2 checks a year of both with two people. */
const most = Number(process.env.READINESS_EXAMPLES ?? 0);

function example(name: string): Plan {
  const path = join(import.meta.dirname, '../fixtures', `${name}.json`);
  const plan = parsePlan(JSON.parse(readFileSync(path, 'utf8')));
  if (!plan.ok) throw new Error(JSON.stringify(plan.faults));
  return plan.value;
}

describe('the readiness of the examples is that of the minute-by-minute reference', () => {
  it.each([
    ['credit-union', 365, Math.max(1, most)],
    ['molkerei', 365, Math.max(1, most)],
  ])(
    'for %s over %d days with %d people who cannot be reached',
    (name, days, unreachable) => {
      const plan = example(name);
      const period = { from, days, unreachable };
      expect(readiness(plan, period)).toEqual(referenceReadiness(plan, period));
    },
    timeoutMs * (most + 1) ** 2,
  );
});
