import { describe, expect, it } from '@jest/globals';
import { aPlan } from '../../../test/builders/plan.builder.js';
import { type Notification, type Plan, type Window } from '../../domain/plan/plan.js';
import { ReadinessCheck } from '../../domain/readiness/check.js';
import { brokenPromises } from '../../domain/readiness/lever.js';
import { readiness } from '../../domain/readiness/readiness.js';
import { answerTo, stopped } from './answer-to.js';
import { promisesAnswer } from './promises-answer.js';
import { newShared, stop } from './shared.js';

const always: Window[] = [
  { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '00:00', to: '24:00', holidays: true },
];
const conditions = { from: '2026-12-01', days: 365, unreachable: 2, away: [] };

function duty(id: string, owner: string, withinMinutes: number): Notification {
  return {
    ...{ id, name: id, recipient: 'Office', owner, withinMinutes },
    ...{ answerWithinMinutes: 10, workMinutes: 20 },
  };
}

/** "Alone" breaks as soon as one person is missing, "many" when two are. */
function dutiesPlan(): Plan {
  const plan = aPlan();
  return {
    ...plan,
    people: plan.people.map((person) => ({ ...person, dutyHours: always })),
    owners: [
      { id: 'alone', function: 'Alone', holders: ['ana'] },
      { id: 'many', function: 'Many', holders: ['ben', 'cem', 'dora'] },
    ],
    ...{ agencies: [], channels: [], escalation: [], scenarios: [], stakeholders: [], activities: [], exercises: [] },
    severities: [],
    notifications: [duty('alone', 'alone', 30), duty('many', 'many', 40)],
  };
}

function orderOf(about: 'figures' | 'case' | 'repairs' | 'lever') {
  const plan = { ...dutiesPlan(), people: aPlan().people };
  const broken = brokenPromises(readiness(plan, { ...conditions, unreachable: 1 }));
  const promise = { promise: 'notification:many', level: 0 };
  const question = { plan, conditions, ...(about === 'lever' ? { about, broken } : { about, ...promise }) };
  return { question, shared: newShared() };
}

describe('an answer about all promises', () => {
  it('has those that fewer people keep in the week of every level', () => {
    const check = new ReadinessCheck(dutiesPlan(), conditions);
    const { answer, weeks } = promisesAnswer(check, conditions, () => undefined);
    expect(answer.promises.map(({ levels }) => levels.length)).toEqual([2, 3]);
    expect(weeks.map((week) => [...new Set(week)])).toEqual([[0], [1], [2]]);
  });

  it('is not thrown away when the check is stopped just before its end', () => {
    let isDone = false;
    const asked = { ...conditions, unreachable: 1 };
    const check = new ReadinessCheck(dutiesPlan(), asked, null, () => isDone);
    const found = promisesAnswer(check, asked, (done, total) => (isDone = done === total));
    expect(found.answer).toEqual(readiness(dutiesPlan(), asked));
    expect(found).toMatchObject({ weeks: [], findings: null });
    expect(found.pillars.map(({ person }) => person)).toEqual(['ana']);
  });
});

describe.each(['figures', 'case', 'repairs', 'lever'] as const)('an answer about %s', (about) => {
  it('is none where the check is told to stop, and says so at once', () => {
    const order = orderOf(about);
    stop(order.shared);
    expect(answerTo(order)).toBe(stopped);
    expect(answerTo(orderOf(about))).not.toBe(stopped);
  });
});
