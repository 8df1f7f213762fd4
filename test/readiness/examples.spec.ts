import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePlan } from '../../src/domain/plan/parse.js';
import { type Plan } from '../../src/domain/plan/plan.js';
import { readiness } from '../../src/domain/readiness/readiness.js';
import { referenceReadiness } from './reference/readiness.js';

const from = '2026-12-01';
const timeoutMs = 600_000;
/** Two people take the reference minutes: READINESS_EXAMPLES=2. */
const unreachable = Number(process.env.READINESS_EXAMPLES ?? 1);

function example(name: string): Plan {
  const path = join(import.meta.dirname, '../fixtures', `${name}.json`);
  const plan = parsePlan(JSON.parse(readFileSync(path, 'utf8')));
  if (!plan.ok) throw new Error(JSON.stringify(plan.faults));
  return plan.value;
}

/** Of the plan as it is written down. */
function promisesIn({ channels, escalation, notifications }: Plan): number {
  const steps = escalation
    .flatMap((policy) => policy.steps)
    .filter(({ withinMinutes }) => Number.isInteger(withinMinutes));
  return channels.flatMap(({ responseTimes }) => responseTimes).length + steps.length + notifications.length;
}

describe('the readiness of the examples is that of the minute-by-minute reference', () => {
  it.each(['credit-union', 'molkerei'])(
    'for every promise of %s over a year',
    (name) => {
      const plan = example(name);
      const period = { from, days: 365, unreachable };
      const answer = referenceReadiness(plan, period);
      expect(readiness(plan, period)).toEqual(answer);
      expect(answer.promises).toHaveLength(promisesIn(plan));
      expect(answer.promises.every(({ levels }) => levels.length > 1)).toBe(true);
    },
    timeoutMs * unreachable ** 2,
  );
});
