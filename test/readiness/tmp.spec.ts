import { it, expect } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parsePlan } from '../../src/domain/plan/parse.js';
import { readiness } from '../../src/domain/readiness/readiness.js';
import { referenceReadiness } from './reference/readiness.js';

it.each(['credit-union', 'molkerei'])(
  '%s',
  (name) => {
    const parsed = parsePlan(JSON.parse(readFileSync(`test/fixtures/${name}.json`, 'utf8')));
    if (!parsed.ok) throw new Error('x');
    const options = {
      from: '2026-12-01',
      days: Number(process.env.DAYS ?? 30),
      unreachable: Number(process.env.K ?? 1),
    };
    for (let i = 0; i < 3; i++) {
      const t0 = performance.now();
      readiness(parsed.value, options);
      process.stderr.write(`${name} engine ${performance.now() - t0}\n`);
    }
    const answer = readiness(parsed.value, options);
    const t1 = performance.now();
    const reference = referenceReadiness(parsed.value, options);
    const t2 = performance.now();
    process.stderr.write(`${name} reference ${t2 - t1}\n`);
    expect(answer).toEqual(reference);
    process.stderr.write(JSON.stringify(answer.promises.slice(0, 3), null, 1));
  },
  600000,
);
