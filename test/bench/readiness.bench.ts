import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePlan } from '../../src/domain/plan/parse.js';
import { type Plan } from '../../src/domain/plan/plan.js';
import { readiness } from '../../src/domain/readiness/readiness.js';
import { referenceReadiness } from '../readiness/reference/readiness.js';
import { benchPlan } from './readiness-plans.js';

/** How long the readiness check takes, and how much longer the minute-by-minute reference does: `npm run bench:readiness`. */
const from = '2026-12-01';
const year = 365;
const rounds = 11;
const warmUps = 4;

function milliseconds(work: () => unknown): number {
  const startedAt = performance.now();
  work();
  return performance.now() - startedAt;
}

/** The median of some rounds, after first ones that do not count. */
function engineTime(plan: Plan, days: number, unreachable: number): number {
  const times = Array.from({ length: rounds + warmUps }, () =>
    milliseconds(() => readiness(plan, { from, days, unreachable })),
  );
  return times.slice(warmUps).sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

/** Of a year, by what four weeks more take: its tables of who is on duty when count as made beforehand. */
function referenceTime(plan: Plan, unreachable: number): number {
  const time = (days: number) => milliseconds(() => referenceReadiness(plan, { from, days, unreachable }));
  time(7);
  return ((time(35) - time(7)) * year) / 28;
}

function fixture(name: string): Plan {
  const path = join(import.meta.dirname, '../fixtures', `${name}.json`);
  const plan = parsePlan(JSON.parse(readFileSync(path, 'utf8')));
  if (!plan.ok) throw new Error(`${name} is not a plan`);
  return plan.value;
}

function peakMegabytes(): number {
  return process.resourceUsage().maxRSS / 1024;
}

function line(...cells: (string | number)[]): void {
  const [first = '', ...rest] = cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(1) : cell));
  process.stdout.write(`${first.padEnd(26)}${rest.map((cell) => cell.padStart(14)).join('')}\n`);
}

const plans: [string, Plan][] = [
  ['molkerei', fixture('molkerei')],
  ['credit-union', fixture('credit-union')],
  ['15 people, 10 channels', benchPlan(15, 10)],
  ['40 people, 20 channels', benchPlan(40, 20)],
  ['100 people, 40 channels', benchPlan(100, 40)],
];

line('a year', 'unreachable', 'engine ms', 'reference ms', 'ratio');
for (const [name, plan] of plans) {
  for (const unreachable of [0, 1, 2]) {
    const engine = engineTime(plan, year, unreachable);
    // With two people the reference would take hours.
    if (unreachable > 1) line(name, String(unreachable), engine, '', '');
    else {
      const reference = referenceTime(plan, unreachable);
      line(name, String(unreachable), engine, reference, reference / engine);
    }
  }
}

line('\nweeks that repeat', 'unreachable', 'engine ms', 'x the first');
const repeating = benchPlan(15, 10, true);
const halfYear = 182;
const shortest = engineTime(repeating, halfYear, 1);
for (const days of [1, 2, 4, 8, 16].map((times) => times * halfYear)) {
  const time = days === halfYear ? shortest : engineTime(repeating, days, 1);
  line(`15 people, ${days} days`, '1', time, time / shortest);
}

line(`\npeak memory: ${peakMegabytes().toFixed(0)} MB`);

line('\nonce, cold', 'unreachable', 'engine ms', 'peak MB');
const largest = milliseconds(() => readiness(benchPlan(200, 100), { from, days: year, unreachable: 3 }));
line('200 people, 100 channels', '3', largest, peakMegabytes());
