import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aPlan, aReadyPlanWith, planToday } from '../builders/plan.builder.js';

interface Report {
  findings: { code: string; level: string; path: string; message: string }[];
  dependence: number;
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'krisenfest-check-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(content: unknown): string {
  const path = join(folder, 'plan.json');
  writeFileSync(path, typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content));
  return path;
}

function krisenfest(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/src/cli/main.js', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const check = (...args: string[]) => krisenfest('check', ...args, '--on', planToday);
const lines = (text: string) => text.trimEnd().split('\n');

describe('krisenfest check', () => {
  it('passes a plan that is in order', () => {
    const { status, stdout, stderr } = check(file(aReadyPlanWith()));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Nothing found');
    expect(stdout).toMatch(/today +17%\n +2027-06-30 +0%\n/);
  });

  it('prints findings and dependence as JSON, in the language of the plan', () => {
    const { status, stdout, stderr } = check(
      file(aReadyPlanWith({ '/locale': 'de', '/owners/3/holders': [] })),
      '--json',
    );
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const report = JSON.parse(stdout) as Report;
    expect(report.dependence).toBe(0.17);
    expect(report.findings[0]).toMatchObject({ code: 'E3', level: 'error', path: '/owners/3/holders' });
    expect(report.findings[0]?.message).toContain('„Customer service“ hat noch niemand inne');
  });

  it.each([
    [0, 'warnings alone', { '/exercises': [] }],
    [1, 'an error', { '/validUntil': undefined }],
    [1, 'something impossible', { '/channels/0/publish/owner': 'watch' }],
  ])('ends with %d on %s', (code, _name, changes) => {
    expect(check(file(aReadyPlanWith(changes)), '--json').status).toBe(code);
  });

  it('asks the readiness check too', () => {
    const plan = aReadyPlanWith({ '/people/2/dutyHours': [], '/owners/2/holders': ['cem'] });
    const { status, stdout } = check(file(plan), '--json');
    const broken = (JSON.parse(stdout) as Report).findings.filter(({ code }) => code === 'E9');
    expect(status).toBe(1);
    expect(broken.map(({ path }) => path)).toEqual(['/channels/0/responseTimes/0/withinMinutes']);
  });

  it('groups the findings by level for people, with their places and counts', () => {
    const { stdout } = check(
      file(aReadyPlanWith({ '/validUntil': undefined, '/exercises': [], '/owners/3/holders': [] })),
    );
    expect(lines(stdout).filter((line) => /^\S|^ +\//.test(line))).toEqual([
      'Plan of the dairy',
      'Errors (3)',
      '       /validUntil',
      '       /owners/3/holders',
      '       /owners/3/holders',
      'Warnings (1)',
      '       /exercises',
      'Impossible: 0   Errors: 3   Warnings: 1',
      'Dependence on agencies (share of activities with support)',
    ]);
  });

  it('takes the date of --on as today', () => {
    const plan = file(aReadyPlanWith());
    expect(krisenfest('check', plan, '--on', '2027-11-30', '--json').stdout).not.toContain('E10');
    expect(krisenfest('check', plan, '--on=2027-12-01', '--json').stdout).toContain('E10');
  });

  it('takes the date of the clock without --on', () => {
    const plan = file(aReadyPlanWith({ '/validUntil': '2000-01-01' }));
    expect(krisenfest('check', plan).status).toBe(1);
  });

  it('prints one line per fault of a file that is not a plan, in its language, and nothing else', () => {
    const broken = { ...aPlan(), locale: 'de', title: '', 'co\nlour': 'red' };
    const { status, stdout, stderr } = check(file(broken), '--json');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(lines(stderr).map((line) => line.split(': ')[0])).toEqual(['/co lour', '/title']);
    expect(stderr).toContain('Bitte ausfüllen');
  });

  it('names the whole file where the fault is the whole file', () => {
    expect(check(file('[]')).stderr).toBe('"": This must be an object.\n');
  });

  it.each([
    ['a file that is not JSON', 'hello\n', 'is not a JSON file'],
    ['an empty file', '', 'is not a JSON file'],
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x00]), 'is not a JSON file'],
    ['brackets without end', '['.repeat(200_000), 'is not a JSON file'],
  ])('says in one sentence what is wrong with %s', (_name, content, sentence) => {
    const { status, stdout, stderr } = check(file(content));
    expect({ status, stdout, lines: lines(stderr).length }).toEqual({ status: 2, stdout: '', lines: 1 });
    expect(stderr).toContain(sentence);
  });

  it('says in one sentence that a file cannot be read', () => {
    const { status, stdout, stderr } = check(join(folder, 'none.json'));
    expect({ status, stdout, lines: lines(stderr).length }).toEqual({ status: 2, stdout: '', lines: 1 });
    expect(check(folder).stderr).toContain('cannot be read');
  });

  it('reads a file that begins with a byte order mark', () => {
    expect(check(file(`\uFEFF${JSON.stringify(aReadyPlanWith())}`)).status).toBe(0);
  });

  it('does not let a name in a plan steer the terminal', () => {
    const { stdout } = check(file(aReadyPlanWith({ '/owners/3/function': 'a\u001b[2Jb', '/owners/3/holders': [] })));
    expect(stdout).toContain('“a [2Jb”');
  });
});

describe('krisenfest', () => {
  it('explains itself when asked', () => {
    for (const args of [['help'], ['--help'], ['check', '--help']]) {
      const { status, stdout, stderr } = krisenfest(...args);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toContain('krisenfest check PLAN.json [--json] [--on DATE]');
    }
  });

  it.each([
    ['no command', []],
    ['an unknown command', ['chekc', 'plan.json']],
    ['no file', ['check']],
    ['two files', ['check', 'a.json', 'b.json']],
    ['an unknown option', ['check', 'a.json', '--colour']],
    ['an option without its value', ['check', 'a.json', '--on']],
    ['a date that does not exist', ['check', 'a.json', '--on', '2027-02-30']],
    ['a date in another form', ['check', 'a.json', '--on', '1.2.2027']],
  ])('says how it is called after %s', (_name, args) => {
    const { status, stdout, stderr } = krisenfest(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Usage:\n  krisenfest check');
  });
});
