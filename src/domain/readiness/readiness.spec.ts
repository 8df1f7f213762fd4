import { describe, expect, it } from '@jest/globals';
import { type Notification, type Person, type Plan, type Step, type Window } from '../plan/plan.js';
import { ReadinessCheck } from './check.js';
import { readiness } from './readiness.js';
import { brokenPromises, largestLever } from './lever.js';
import { repairs } from './repairs.js';
import { type Away, without } from './what-if.js';

const weekdays: Window['days'] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const officeHours: Window = { days: weekdays, from: '08:00', to: '18:00', holidays: false };
const always: Window = { days: [...weekdays, 'sat', 'sun'], from: '00:00', to: '24:00', holidays: true };
/** A Friday. */
const from = '2026-06-05';

const person = (id: string, dutyHours: Window[], absences: Person['absences'] = []): Person => {
  return { id, name: id, agency: null, dutyHours, absences };
};
const duty = (owner: string, withinMinutes: number): Notification => {
  return {
    id: 'law',
    name: 'Law',
    recipient: 'Office',
    owner,
    withinMinutes,
    answerWithinMinutes: 10,
    workMinutes: 20,
  };
};

function aPlan(changes: Partial<Plan>): Plan {
  return {
    ...{ format: 'crisis-plan/1', locale: 'en', title: 'Plan', classification: 'internal' },
    company: { name: 'Company', timeZone: 'UTC' },
    people: [person('ana', [officeHours]), person('ben', [officeHours])],
    owners: [{ id: 'press', function: 'Press', holders: ['ana', 'ben'] }],
    ...{ rosters: [], agencies: [], severities: [], activities: [], channels: [] },
    ...{ escalation: [], scenarios: [], stakeholders: [], notifications: [], exercises: [] },
    ...changes,
  };
}

const check = (plan: Plan, days = 1, unreachable = 1) => readiness(plan, { from, days, unreachable }).promises;
const minute = (instant: string) => Date.parse(`${instant}Z`) / 60_000;

describe('readiness', () => {
  it('calls a deputy after the time to answer, and waits until Monday when nobody is on duty any more', () => {
    const [promise] = check(aPlan({ notifications: [duty('press', 30)] }));
    expect(promise).toEqual({
      promise: 'notification:law',
      tolerance: -1,
      levels: [
        {
          ...{ unreachable: 0, who: [], promisedMinutes: 1440, brokenMinutes: 840 },
          ...{ worstDelay: 3750, worstAt: '2026-06-05T18:00Z', firstBroken: '2026-06-05T00:00Z' },
        },
        {
          ...{ unreachable: 1, who: ['ana'], promisedMinutes: 1440, brokenMinutes: 1440 },
          ...{ worstDelay: 3760, worstAt: '2026-06-05T17:50Z', firstBroken: '2026-06-05T00:00Z' },
        },
      ],
    });
  });

  it('gives both calls of the worked example their times', () => {
    const plan = aPlan({ notifications: [duty('press', 30)] });
    const example = new ReadinessCheck(plan, { from, days: 1, unreachable: 1 });
    const trace = (who: string[]) =>
      example.promises.map((each) => example.trace(each, who, minute('2026-06-05T17:55')));
    expect(trace([])[0]?.until).toBe(minute('2026-06-05T18:25'));
    const [late] = trace(['ana']);
    expect(late?.until).toBe(minute('2026-06-08T08:30'));
    expect(late).toMatchObject({ waiting: 3715, calling: 20, working: 20 });
    expect(late?.stages[0]?.calls.map(({ person, outcome }) => [person, outcome])).toEqual([
      ['ana', 'no_answer'],
      [null, 'off_duty'],
      ['ben', 'answered'],
    ]);
  });

  it('keeps a promise whose limit is just met', () => {
    const people = [person('ana', [always]), person('ben', [always])];
    const tolerances = (within: number) =>
      check(aPlan({ people, notifications: [duty('press', within)] }))[0]?.tolerance;
    expect([29, 30, 39, 40].map(tolerances)).toEqual([-1, 0, 0, 1]);
  });

  it('waits 30 days and not a minute longer', () => {
    const back = (day: string) => [person('ana', [always], [{ from: '2026-01-01', to: day }])];
    const owners = [{ id: 'press', function: 'Press', holders: ['ana'] }];
    const worst = (day: string) =>
      check(aPlan({ people: back(day), owners, notifications: [duty('press', 99_999)] }), 2, 0)[0]?.levels[0];
    expect(worst('2026-07-04')).toMatchObject({ worstDelay: 43_230, brokenMinutes: 0 });
    expect(worst('2026-07-05')).toMatchObject({
      worstDelay: 'never',
      promisedMinutes: 2880,
      brokenMinutes: 1440,
      worstAt: '2026-06-05T00:00Z',
    });
  });

  it('does not call somebody twice in one stage', () => {
    const rosters = [
      { id: 'r', name: 'R', members: ['ana'], handover: { from, at: '00:00', everyDays: 7 }, hours: [always] },
    ];
    const owners = [{ id: 'press', function: 'Press', holders: ['ana', 'roster:r', 'ben'] }];
    const people = [person('ana', [always]), person('ben', [always])];
    const [promise] = check(aPlan({ people, rosters, owners, notifications: [duty('press', 0)] }));
    expect(promise?.levels[1]).toMatchObject({ who: ['ana'], worstDelay: 40 });
  });

  it('is never done where a role has no holders, or does not exist', () => {
    const owners = [{ id: 'press', function: 'Press', holders: [] }];
    for (const owner of ['press', 'nobody']) {
      const [promise] = check(aPlan({ owners, notifications: [duty(owner, 9999)] }));
      expect(promise?.levels).toMatchObject([{ worstDelay: 'never', brokenMinutes: 1440 }]);
    }
  });

  it('names the weakest people: most broken minutes, worst delay, fewest, first by code unit', () => {
    const people = ['b', 'a-b', 'ab'].map((id) => person(id, [always]));
    const owners = [{ id: 'press', function: 'Press', holders: ['b', 'a-b', 'ab'] }];
    const who = (holders: string[], within: number) =>
      check(
        aPlan({
          people,
          owners: owners.map((owner) => ({ ...owner, holders })),
          notifications: [duty('press', within)],
        }),
        1,
        2,
      )[0]?.levels.map((level) => level.who);
    expect(who(['b', 'a-b', 'ab'], 9999)).toEqual([[], ['b'], ['a-b', 'b']]);
    expect(who(['b', 'a-b', 'ab'], 0)).toEqual([[], ['b'], ['a-b', 'b']]);
    expect(who(['b'], 30)).toEqual([[], ['b']]);
  });

  it('does not wait for an approval that was given in advance in every scenario of the severity', () => {
    const step = (id: string, action: Step['action']): Step => {
      const times = { answerWithinMinutes: 5, workMinutes: 5 };
      return { id, name: id, action, role: 'press', ...times, blocks: 'first_reaction' };
    };
    const text = { kind: 'first_reaction' as const, channels: ['x'], language: 'en', text: 'Text' };
    const worst = (approved: boolean[]) =>
      check(
        aPlan({
          people: [person('ana', [always])],
          escalation: [{ severity: 'red', steps: [step('assess', 'assess'), step('approve', 'approve')] }],
          scenarios: approved.map((preApproved, index) => {
            return { id: `s${index}`, name: 'S', severity: 'red', statements: [{ ...text, preApproved }] };
          }),
          channels: [
            {
              ...{ id: 'x', type: 'x', name: 'X', monitor: { roles: ['press'], checkEveryMinutes: 15 } },
              publish: { owner: 'press', answerWithinMinutes: 5, workMinutes: 5 },
              responseTimes: [{ severity: 'red', kind: 'first_reaction', withinMinutes: 60 }],
            },
          ],
        }),
        1,
        0,
      )[0]?.levels[0]?.worstDelay;
    expect([worst([true, true]), worst([true, false]), worst([])]).toEqual([35, 45, 45]);
  });

  it('promises nothing where no minute has a limit', () => {
    const channel: Plan['channels'][number] = {
      ...{ id: 'x', type: 'x', name: 'X', serviceHours: [], monitor: { roles: ['press'], checkEveryMinutes: 15 } },
      publish: { owner: 'press', answerWithinMinutes: 5, workMinutes: 5 },
      responseTimes: [{ severity: 'red', kind: 'statement', withinMinutes: 60, outsideServiceHoursMinutes: null }],
    };
    const nothing = { who: [], promisedMinutes: 0, brokenMinutes: 0, worstDelay: 0, worstAt: null, firstBroken: null };
    expect(check(aPlan({ channels: [channel] }))).toEqual([
      {
        promise: 'statement:x:red',
        tolerance: 1,
        levels: [
          { unreachable: 0, ...nothing },
          { unreachable: 1, ...nothing },
        ],
      },
    ]);
  });
});

describe('what is taken away from a plan', () => {
  const owners = [{ id: 'press', function: 'Press', holders: ['ana', 'ben'] }];
  const people = [person('ana', [always]), { ...person('ben', [always]), agency: 'wave' }];
  const plan = aPlan({ people, owners, notifications: [duty('press', 30)] });
  const worst = (away: Away[]) => check(without(plan, away))[0]?.levels[0]?.worstDelay;

  it('is absent: nobody loses time calling, and nobody answers where nobody is left', () => {
    expect(worst([{ person: 'ana' }])).toBe(30);
    expect(worst([{ agency: 'wave' }])).toBe(30);
    expect(worst([{ person: 'ana' }, { agency: 'wave' }])).toBe('never');
  });

  it('changes nothing where the plan does not have it, and never the plan itself', () => {
    const before = structuredClone(plan);
    expect(without(plan, [{ person: 'nobody' }, { agency: 'none' }, { monitorOf: 'nowhere' }])).toEqual(plan);
    without(plan, [{ person: 'ana' }]);
    expect(plan).toEqual(before);
  });

  it('leaves a channel unseen without those who watch it', () => {
    const channel: Plan['channels'][number] = {
      ...{ id: 'x', type: 'x', name: 'X', monitor: { roles: ['press'], checkEveryMinutes: 15 } },
      publish: { owner: 'press', answerWithinMinutes: 5, workMinutes: 5 },
      responseTimes: [{ severity: 'red', kind: 'statement', withinMinutes: 60 }],
    };
    const watched = aPlan({ people, owners, channels: [channel] });
    const seen = (away: Away[]) => check(without(watched, away))[0]?.levels[0]?.worstDelay;
    expect([seen([]), seen([{ monitorOf: 'x' }])]).toEqual([25, 'never']);
  });
});

describe('a repair', () => {
  const owners = [{ id: 'press', function: 'Press', holders: ['ana'] }];
  const found = (plan: Plan, level = 0) =>
    repairs(new ReadinessCheck(plan, { from, days: 28, unreachable: 1 }), 'notification:law', level);
  const words = (plan: Plan, level = 0) => found(plan, level).map(({ kind, text }) => `${kind}: ${text.en}`);

  it('asks for the hours in which nobody is on duty, and no more', () => {
    const plan = aPlan({ people: [person('ana', [officeHours])], owners, notifications: [duty('press', 30)] });
    expect(words(plan)).toEqual([
      'on_call: Put ana on call: Mon–Thu 18:00–08:00 and Fri 18:00 to Mon 08:00.',
      'promise_less: Promise 72 hours instead of 30 minutes.',
    ]);
    expect(found(plan)[0]?.plan.people[0]?.dutyHours).toHaveLength(5);
  });

  it('adds a colleague who is on duty then, of the right party alone', () => {
    const people = [
      person('ana', [officeHours]),
      person('ben', [always]),
      { ...person('cem', [always]), agency: 'wave' },
      person('dora', [officeHours]),
    ];
    const plan = aPlan({ people, owners, notifications: [duty('press', 30)] });
    expect(words(plan).filter((text) => text.startsWith('add'))).toEqual([
      'add_holder: Enter ben as a further deputy of “Press”.',
    ]);
  });

  it('shortens the time to answer to the longest sensible one that helps', () => {
    const people = [person('ana', [always]), person('ben', [always])];
    const both = [{ id: 'press', function: 'Press', holders: ['ana', 'ben'] }];
    const law = { ...duty('press', 31), law: 'Law' };
    expect(words(aPlan({ people, owners: both, notifications: [law] }), 1)).toEqual([
      'shorten_answer: “Law”: ask for an answer within 5 minutes instead of 10 minutes.',
    ]);
  });

  it('proposes nobody whom a what-if took away', () => {
    const people = ['ana', 'ben', 'cem'].map((id) => person(id, [officeHours]));
    const rota = {
      ...{ id: 'rota', name: 'Rota', members: ['ana', 'ben'], hours: [officeHours] },
      handover: { from: '2026-01-05', at: '09:00', everyDays: 7 },
    };
    const all = [{ id: 'press', function: 'Press', holders: ['ana', 'ben', 'cem', 'roster:rota'] }];
    const plan = aPlan({ people, rosters: [rota], owners: all, notifications: [duty('press', 60)] });
    const named = (away: Away[], level: number) =>
      found(without(plan, away), level).filter(({ text }) => /\bana\b/.test(text.en));
    expect(named([], 1)).not.toEqual([]);
    expect(found(without(plan, [{ person: 'ana' }]), 1).length).toBeGreaterThan(0);
    expect([...named([{ person: 'ana' }], 0), ...named([{ person: 'ana' }], 1)]).toEqual([]);
  });

  it('is none where the promise is kept, not made, or beyond a single change', () => {
    const people = [person('ana', [always])];
    expect(words(aPlan({ people, owners, notifications: [duty('press', 30)] }))).toEqual([]);
    expect(words(aPlan({}))).toEqual([]);
    expect(words(aPlan({ people, owners, notifications: [{ ...duty('press', 30), law: 'Law' }] }), 1)).toEqual([]);
  });
});

describe('the largest lever', () => {
  const people = [person('ana', [officeHours]), person('ben', [always]), person('cem', [officeHours])];
  const owners = [
    { id: 'press', function: 'Press', holders: ['ana'] },
    { id: 'quality', function: 'Quality', holders: ['cem'] },
  ];
  const owed = (id: string, owner: string) => ({ ...duty(owner, 60), id, law: 'Law' });
  const lever = (plan: Plan) => {
    const period = { from, days: 28, unreachable: 0 };
    return largestLever(new ReadinessCheck(plan, period), brokenPromises(readiness(plan, period)));
  };

  it('is the change after which the most promises hold', () => {
    const notifications = [owed('a', 'quality'), owed('b', 'press'), owed('c', 'press'), owed('d', 'press')];
    const found = lever(aPlan({ people, owners, notifications }));
    expect(found).toMatchObject({ kind: 'on_call', level: 0, count: 3, path: '/people/0/dutyHours' });
    const quality = [owed('a', 'quality'), owed('b', 'press'), owed('c', 'quality')];
    expect(lever(aPlan({ people, owners, notifications: quality }))).toMatchObject({
      count: 2,
      path: '/people/2/dutyHours',
    });
  });

  it('is none where no change mends two promises', () => {
    expect(lever(aPlan({ people, owners, notifications: [owed('a', 'quality'), owed('b', 'press')] }))).toBeNull();
    expect(lever(aPlan({ people, owners }))).toBeNull();
  });
});
