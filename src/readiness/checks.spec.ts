import { Logger } from '@nestjs/common';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { benchPlan } from '../../test/bench/readiness-plans.js';
import { aPlan } from '../../test/builders/plan.builder.js';
import { type Plan } from '../domain/plan/plan.js';
import { readinessFindings } from '../domain/rules/readiness.js';
import { keyOf, ReadinessChecks, type Standing } from './checks.service.js';
import { type Question } from './thread/question.js';
import { UsualReadiness } from './usual.service.js';

const today = '2026-12-01';
const [dairy, bank] = ['dairy', 'bank'];
const large = benchPlan(200, 100);
const enoughMs = 60_000;

function promises(plan: Plan, unreachable = 1, days = 365) {
  return { about: 'promises' as const, plan, conditions: { from: today, days, unreachable, away: [] } };
}

/** So much to do that it is not done before it is stopped. */
const endless = (title: string) => promises({ ...large, title }, 3);
/** Takes the quick thread for long enough to see what waits behind it. */
const slow = promises(large, 1, 1830);
const small = promises(aPlan());
/** No plan at all: the thread breaks off. */
const crashing = promises({} as Plan);

describe('readiness checks', () => {
  const opened: ReadinessChecks[] = [];
  const checksOf = () => {
    const checks = new ReadinessChecks();
    opened.push(checks);
    return checks;
  };
  async function stateOf(checks: ReadinessChecks, company: string, question: Question): Promise<string> {
    const standing: Standing<unknown> = await checks.ask(company, question, 0);
    return standing.state;
  }

  beforeAll(() => {
    Logger.overrideLogger(false);
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await Promise.all(opened.splice(0).map((checks) => checks.onApplicationShutdown()));
  });

  it('of two companies with the same plan are stopped one by one', async () => {
    const checks = checksOf();
    await checks.ask(dairy, endless('Same'), 0);
    await checks.ask(bank, endless('Same'), 0);
    checks.stop(bank, endless('Same'));
    expect(await stateOf(checks, bank, endless('Same'))).toBe('stopped');
    expect(await stateOf(checks, dairy, endless('Same'))).toBe('running');
  });

  it('that nobody wants any more leave their place to others', async () => {
    const checks = checksOf();
    const titles = ['One', 'Two', 'Three'];
    for (const title of titles) await checks.ask(dairy, endless(title), 0);
    expect(await stateOf(checks, dairy, endless('Four'))).toBe('busy');
    checks.giveUp(dairy, endless('Two'));
    expect(await stateOf(checks, dairy, endless('Four'))).toBe('running');
  });

  it('tell no company what another one has asked', async () => {
    const checks = checksOf();
    await checks.ask(dairy, small, enoughMs);
    const key = keyOf(dairy, small);
    expect(checks.promisesUnder(dairy, key)?.answer.promises.length).toBeGreaterThan(0);
    expect(checks.promisesUnder(bank, key)).toBeNull();
  });

  it('are dropped while they wait, unless somebody waits for them', async () => {
    const checks = checksOf();
    await checks.ask(dairy, slow, 0);
    const awaited = checks.ask(dairy, small, enoughMs);
    checks.drop(keyOf(dairy, small));
    expect(await checks.ask(dairy, small, 0)).toMatchObject({ state: 'running', before: 1 });
    checks.drop(keyOf(dairy, small));
    checks.stop(dairy, slow);
    expect((await awaited).state).toBe('done');
  });

  it('are dropped once the last one no longer waits for them', async () => {
    const checks = checksOf();
    await checks.ask(dairy, slow, 0);
    const awaited = checks.ask(dairy, small, 50);
    checks.drop(keyOf(dairy, small));
    await awaited;
    expect(await checks.ask(dairy, promises(aPlan({ title: 'Next' })), 0)).toMatchObject({ before: 1 });
  });

  it('that broke off are not made again for a minute, unless somebody wants it', async () => {
    const checks = checksOf();
    expect((await checks.ask(dairy, crashing, enoughMs)).state).toBe('failed');
    expect(await stateOf(checks, dairy, crashing)).toBe('failed');
    checks.forget(dairy, crashing);
    expect((await checks.ask(dairy, crashing, enoughMs)).state).toBe('failed');
    const inAMinute = Date.now() + 60_000;
    jest.spyOn(Date, 'now').mockReturnValue(inAMinute);
    expect(await stateOf(checks, dairy, crashing)).toBe('running');
  });

  it('that take long leave places for other companies', async () => {
    const checks = checksOf();
    const own = ['A', 'B', 'C', 'D'].map((title) => stateOf(checks, dairy, endless(title)));
    expect(await Promise.all(own)).toEqual(['running', 'running', 'running', 'busy']);
    expect(await stateOf(checks, bank, endless('A'))).toBe('running');
  });

  describe('of a plan as it is saved now', () => {
    const stored = (title: string) => ({ id: 'plan', plan: aPlan({ title }) });

    it('are the figures and the findings in one', async () => {
      const usual = new UsualReadiness(checksOf());
      const { standing } = await usual.of(dairy, stored('Now'), today, enoughMs);
      const answer = standing.state === 'done' ? standing.answer : null;
      expect(answer?.answer.promises.length).toBeGreaterThan(0);
      expect(answer?.findings).toEqual(readinessFindings(aPlan({ title: 'Now' }), { today }));
    });

    it('take one place, however often the plan is changed', async () => {
      const checks = checksOf();
      const usual = new UsualReadiness(checks);
      await checks.ask(dairy, slow, 0);
      for (const title of ['First', 'Second', 'Third'])
        expect((await usual.of(dairy, stored(title), today, 0)).standing).toMatchObject({ before: 1 });
    });

    it('are compared with what they were before the last change', async () => {
      const usual = new UsualReadiness(checksOf());
      const first = await usual.of(dairy, stored('First'), today, enoughMs);
      const second = await usual.of(dairy, stored('Second'), today, enoughMs);
      expect([first.before, second.before]).toEqual([null, first.standing.state === 'done' && first.standing.answer]);
      expect((await usual.of(dairy, stored('Second'), today, enoughMs, second.key)).before).toBeNull();
    });
  });
});
