import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { type HolderRef, type Plan, type Weekday } from '../plan/plan.js';
import { KeptByMissing, Room } from './kept-by-missing.js';

describe('what is kept for sets of missing people', () => {
  it('is made once, until there is too much of it: then the largest sets are made anew', () => {
    const room = new Room();
    const [things, others] = [new KeptByMissing<string>(room), new KeptByMissing<string>(room)];
    const made: string[] = [];
    const ask = (from: typeof things, missing: number[], size: number) => {
      return from.of('role', missing, (onKept) => {
        onKept(size);
        made.push(missing.join());
        return missing.join();
      });
    };
    const askAll = () => {
      ask(things, [], 500_000);
      ask(things, [1], 500_000);
      ask(others, [1, 2], 1_800_000);
      ask(others, [1, 3], 1_800_000);
    };
    askAll();
    askAll();
    expect(made.splice(0)).toEqual(['', '1', '1,2', '1,3']);
    ask(things, [2], 1_500_000);
    made.splice(0);
    askAll();
    expect(made).toEqual(['1,2', '1,3']);
  });
});

const daysOfWeek: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** All roles are held by the same three rosters, in which 60 people take turns day by day. */
function rotaPlan(): Plan {
  const people = Array.from({ length: 60 }, (_, index) => ({ id: `p${index}`, name: `P${index}`, agency: null }));
  const rosters = ['06:00', '14:00', '22:00'].map((from, shift, times) => ({
    ...{ id: `r${shift}`, name: `R${shift}`, handover: { from: '2026-11-02', at: from, everyDays: 1 } },
    members: people.filter((_, index) => index % 3 === shift).map(({ id }) => id),
    hours: [{ days: daysOfWeek, from, to: times[(shift + 1) % 3] ?? '', holidays: true }],
  }));
  const holders: HolderRef[] = rosters.map(({ id }) => `roster:${id}`);
  return {
    ...{ format: 'crisis-plan/1', locale: 'en', title: 'Plan', classification: 'internal' },
    company: { name: 'Company', timeZone: 'Europe/Vienna' },
    ...{ people, rosters, agencies: [], activities: [] },
    owners: [0, 1, 2].map((at) => ({
      ...{ id: `o${at}`, function: `O${at}`, holders: [...holders.slice(at), ...holders.slice(0, at)] },
    })),
    severities: [{ id: 'high', name: 'High', rank: 1 }],
    channels: [0, 1].map((at) => ({
      ...{ id: `c${at}`, type: 'other', name: `C${at}`, monitor: { roles: [`o${at}`], checkEveryMinutes: 15 } },
      publish: { owner: 'o2', answerWithinMinutes: 5, workMinutes: 5 },
      responseTimes: [{ severity: 'high', kind: 'first_reaction', withinMinutes: 90 }],
    })),
    escalation: [
      {
        severity: 'high',
        steps: (['assess', 'decide', 'draft'] as const).map((action, at) => ({
          ...{ id: action, name: action, action, role: `o${at}`, blocks: 'first_reaction' },
          ...{ answerWithinMinutes: 10, workMinutes: 10, withinMinutes: null },
        })),
      },
    ],
    ...{ scenarios: [], stakeholders: [], notifications: [], exercises: [] },
  };
}

describe('a check of rotas with three people unreachable', () => {
  it('stays well under the memory of its thread', () => {
    const url = (file: string) => JSON.stringify(new URL(file, import.meta.url).href);
    const script = `
      const { ReadinessCheck } = await import(${url('./check.ts')});
      const { readinessOf } = await import(${url('./readiness.ts')});
      const plan = JSON.parse(await new Response(process.stdin).text());
      const check = new ReadinessCheck(plan, { from: '2026-12-01', days: 365, unreachable: 3 });
      let asked = 0;
      const { leftOut } = readinessOf(check, { shouldStop: () => (asked += 1) > 2000 });
      process.stdout.write(String(leftOut?.length));`;
    const loader = new URL('../../../test/database/typescript-loader.mjs', import.meta.url).href;
    const { stdout, status } = spawnSync(
      process.execPath,
      ['--max-old-space-size=300', `--import=${loader}`, '--input-type=module', '--eval', script],
      { input: JSON.stringify(rotaPlan()), encoding: 'utf8' },
    );
    expect({ status, stdout }).toEqual({ status: 0, stdout: '2' });
  }, 120_000);
});
