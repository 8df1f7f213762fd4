import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parsePlan } from '../../src/domain/plan/parse.js';
import { type readiness } from '../../src/domain/readiness/readiness.js';
import { aPlan } from '../builders/plan.builder.js';
import { referenceReadiness } from './reference/readiness.js';

const always = [
  { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '00:00', to: '24:00', holidays: true },
];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'krisenfest-readiness-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(content: unknown): string {
  const path = join(folder, 'plan.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

function check(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/src/cli/main.js', 'readiness', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** A plan whose people are always on duty. */
function wideAwake(locale: 'de' | 'en' = 'en') {
  const plan = aPlan({ locale });
  return { ...plan, people: plan.people.map((person) => ({ ...person, dutyHours: always })) };
}

describe('krisenfest readiness', () => {
  it('prints the answer as JSON', () => {
    const { status, stdout, stderr } = check(file(wideAwake()), '--from', '2026-12-01', '--days=30', '--json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const plan = parsePlan(wideAwake());
    if (!plan.ok) throw new Error(JSON.stringify(plan.faults));
    const period = { from: '2026-12-01', days: 30, unreachable: 1 };
    expect(JSON.parse(stdout)).toEqual(referenceReadiness(plan.value, period));
  });

  it('looks at a year from today with one person who cannot be reached', () => {
    const { stdout } = check(file(wideAwake()), '--json');
    const answer = JSON.parse(stdout) as ReturnType<typeof readiness>;
    expect(answer.days).toBe(365);
    expect(Math.abs(Date.parse(answer.from) - Date.now())).toBeLessThan(2 * 86_400_000);
    expect(answer.promises.map(({ levels }) => levels.length)).toEqual([2, 2]);
  });

  it('ends with 1 where a promise is broken with everybody reachable, and shows how', () => {
    const { status, stdout } = check(file(aPlan()), '--from', '2026-12-01', '--unreachable', '0');
    expect(status).toBe(1);
    expect(stdout).toContain('0 of 2 promises are kept with everybody reachable.');
    expect(stdout).toMatch(/Ana Auer: off duty/);
    expect(stdout).toMatch(/nobody within 30 days/);
  });

  it('speaks the language of the plan', () => {
    const { status, stdout } = check(file(wideAwake('de')), '--from', '2026-12-01', '--days', '7');
    expect(status).toBe(0);
    expect(stdout).toContain('7 Tage ab Di 1. Dez. 2026 00:00');
    expect(stdout).toContain('2 von 2 Zusagen halten, wenn alle erreichbar sind.');
    expect(stdout).toMatch(/niemand +hält/);
  });

  it('ends with 2 on a file that is not a plan', () => {
    const { status, stdout, stderr } = check(file([]), '--json');
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: '"": This must be an object.\n' });
  });

  it.each([
    ['no file', []],
    ['two files', ['a.json', 'b.json']],
    ['a date that does not exist', ['a.json', '--from', '2027-02-30']],
    ['no days', ['a.json', '--days', '0']],
    ['half a day', ['a.json', '--days', '0.5']],
    ['fewer than nobody', ['a.json', '--unreachable=-1']],
    ['an unknown option', ['a.json', '--colour']],
  ])('says how it is called after %s', (_name, args) => {
    const { status, stdout, stderr } = check(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Usage:\n  krisenfest readiness');
  });
});
