import fc from 'fast-check';
import {
  type Absence,
  type Channel,
  type EscalationPolicy,
  type Notification,
  type Owner,
  type Person,
  type Plan,
  type ResponseTime,
  type Roster,
  type Scenario,
  type Step,
  type Weekday,
  type Window,
} from '../../src/domain/plan/plan.js';
import { plusDays } from './reference/time.js';

/** Zones with the date of a clock change, or Christmas where there is none: periods begin a few days before. */
const places = [
  { zone: 'Europe/Vienna', region: 'AT-5', near: '2026-03-29' },
  { zone: 'Europe/Vienna', region: 'AT-9', near: '2026-10-25' },
  { zone: 'Europe/Vienna', region: 'AT', near: '2026-12-25' },
  { zone: 'Europe/London', region: 'GB-ENG', near: '2026-12-27' },
  { zone: 'America/New_York', region: 'US', near: '2026-11-01' },
  { zone: 'America/Havana', region: undefined, near: '2026-11-01' },
  { zone: 'America/Santiago', region: 'CL', near: '2026-09-06' },
  { zone: 'Africa/Cairo', region: 'EG', near: '2026-04-24' },
  { zone: 'Asia/Kolkata', region: undefined, near: '2026-12-25' },
  { zone: 'Asia/Kathmandu', region: undefined, near: '2027-01-01' },
  { zone: 'Australia/Lord_Howe', region: 'AU', near: '2026-04-05' },
  { zone: 'Australia/Lord_Howe', region: 'AU', near: '2026-10-04' },
  { zone: 'Pacific/Chatham', region: 'NZ', near: '2026-09-27' },
  { zone: 'Atlantic/Azores', region: 'PT', near: '2026-10-25' },
  { zone: 'UTC', region: undefined, near: '2026-05-01' },
];
const ids = ['a', 'a-b', 'ab', 'a1', 'b', '0x', 'z9'];
const allDays: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const roundTheClock: Window[] = [{ days: allDays, from: '00:00', to: '24:00', holidays: true }];
const ownerIds = ['lead', 'press', 'social'];
const severities = ['red', 'blue'];

export interface Situation {
  plan: Plan;
  from: string;
  days: number;
  unreachable: number;
}

const times = fc.oneof(
  fc.constantFrom('00:00', '24:00', '01:30', '02:00', '02:15', '02:30', '03:00', '08:00', '18:00', '22:00', '23:59'),
  fc
    .tuple(fc.nat(23), fc.nat(59))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`),
);
const days = fc.oneof(
  fc.constant(allDays),
  fc.constant(allDays.slice(0, 5)),
  fc.subarray(allDays, { minLength: 1, maxLength: 3 }),
);
const aWindow: fc.Arbitrary<Window> = fc.oneof(
  fc.record({ days, from: times, to: times, holidays: fc.boolean() }),
  fc.record({
    days,
    from: fc.constantFrom('07:00', '08:00'),
    to: fc.constantFrom('16:00', '20:00'),
    holidays: fc.boolean(),
  }),
);
const windows: fc.Arbitrary<Window[]> = fc.oneof(
  { weight: 6, arbitrary: fc.array(aWindow, { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.array(aWindow, { maxLength: 0 }) },
);
const minutes = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(5, 10, 15, 30, 60) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 60 }) },
  { weight: 1, arbitrary: fc.integer({ min: 60, max: 1500 }) },
);
const work = fc.oneof(fc.constant(0), minutes);
/** Round, so that delays equal limits now and then; the great ones are longer than any wait. */
const limit = fc.oneof(
  fc.nat(60).map((fives) => fives * 5),
  { weight: 2, arbitrary: fc.nat(50).map((hundreds) => hundreds * 100) },
  fc.constant(60_000),
);

function absence(near: string): fc.Arbitrary<Absence> {
  return fc
    .tuple(fc.integer({ min: -4, max: 12 }), fc.oneof(fc.nat(3), fc.integer({ min: 27, max: 40 })))
    .map(([start, length]) => ({ from: plusDays(near, start), to: plusDays(near, start + length) }));
}

function person(near: string): fc.Arbitrary<Omit<Person, 'id' | 'name'>> {
  return fc.record(
    {
      agency: fc.constant(null),
      timeZone: fc.constantFrom(...places.map(({ zone }) => zone)),
      holidayRegion: fc.constantFrom('AT', 'DE-BY', 'GB-SCT', 'US'),
      dutyHours: fc.option(windows, { nil: undefined, freq: 12 }),
      absences: fc.array(absence(near), { maxLength: 2 }),
    },
    { requiredKeys: ['agency', 'dutyHours'] },
  );
}

function people(near: string, most: number): fc.Arbitrary<Person[]> {
  return fc
    .tuple(
      fc.shuffledSubarray(ids, { minLength: 2, maxLength: most }),
      fc.array(person(near), { minLength: most, maxLength: most }),
    )
    .map(([names, bodies]) => names.map((id, index) => ({ ...bodies[index], id, name: id, agency: null })));
}

function roster(id: string, near: string, members: string[]): fc.Arbitrary<Roster> {
  return fc.record(
    {
      id: fc.constant(id),
      name: fc.constant(id),
      timeZone: fc.constantFrom(...places.map(({ zone }) => zone)),
      members: fc.array(fc.constantFrom(...members), { minLength: 1, maxLength: 4 }),
      handover: fc.record({
        from: fc.integer({ min: -30, max: 6 }).map((days) => plusDays(near, days)),
        at: times,
        everyDays: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 60 })),
      }),
      hours: fc.oneof(fc.constant(roundTheClock), fc.array(aWindow, { minLength: 1, maxLength: 2 })),
    },
    { requiredKeys: ['id', 'name', 'members', 'handover', 'hours'] },
  );
}

function owners(holders: string[]): fc.Arbitrary<Owner[]> {
  const owner = (id: string) =>
    fc.record({
      id: fc.constant(id),
      function: fc.constant(id),
      holders: fc.shuffledSubarray(holders, { minLength: id === 'social' ? 0 : 3, maxLength: 5 }),
    });
  return fc.tuple(...ownerIds.map(owner));
}

const role = fc.constantFrom(...ownerIds, 'support');

const step: fc.Arbitrary<Omit<Step, 'id'>> = fc.record(
  {
    name: fc.constant('Step'),
    action: fc.constantFrom('assess', 'approve', 'inform'),
    role,
    answerWithinMinutes: minutes,
    workMinutes: work,
    blocks: fc.constantFrom('first_reaction', 'first_reaction', 'statement', 'nothing'),
    withinMinutes: fc.option(limit),
  },
  { requiredKeys: ['name', 'action', 'role', 'answerWithinMinutes', 'workMinutes', 'blocks'] },
);

const policies: fc.Arbitrary<EscalationPolicy[]> = fc
  .array(fc.array(step, { maxLength: 3 }), { minLength: 1, maxLength: 2 })
  .map((lists) =>
    lists.map((steps, index) => ({
      severity: severities[index] ?? '',
      steps: steps.map((each, place) => ({ ...each, id: `s${place}` })),
    })),
  );

const responseTime: fc.Arbitrary<ResponseTime> = fc.record(
  {
    severity: fc.constantFrom(...severities),
    kind: fc.constantFrom('first_reaction', 'statement'),
    withinMinutes: limit,
    outsideServiceHoursMinutes: fc.option(limit),
  },
  { requiredKeys: ['severity', 'kind', 'withinMinutes'] },
);

const channel: fc.Arbitrary<Channel> = fc.record(
  {
    id: fc.constant('x'),
    type: fc.constant('x'),
    name: fc.constant('X'),
    serviceHours: windows,
    monitor: fc.record({
      roles: fc.uniqueArray(role, { minLength: 1, maxLength: 2 }),
      checkEveryMinutes: minutes,
    }),
    publish: fc.record({
      owner: fc.constantFrom(...ownerIds),
      answerWithinMinutes: minutes,
      workMinutes: work,
    }),
    responseTimes: fc.uniqueArray(responseTime, {
      minLength: 1,
      maxLength: 2,
      selector: ({ severity, kind }) => `${severity} ${kind}`,
    }),
  },
  { requiredKeys: ['id', 'type', 'name', 'monitor', 'publish', 'responseTimes'] },
);

const scenario: fc.Arbitrary<Scenario> = fc.record({
  id: fc.constant('case'),
  name: fc.constant('Case'),
  severity: fc.constantFrom(...severities),
  statements: fc.array(
    fc.record({
      kind: fc.constantFrom('first_reaction', 'statement'),
      channels: fc.constantFrom(['x'], ['y']),
      language: fc.constant('en'),
      text: fc.constant('Text'),
      preApproved: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
});

const notification: fc.Arbitrary<Notification> = fc.record({
  id: fc.constant('duty'),
  name: fc.constant('Duty'),
  recipient: fc.constant('Authority'),
  owner: fc.constantFrom(...ownerIds),
  withinMinutes: limit,
  answerWithinMinutes: minutes,
  workMinutes: work,
});

interface Frame {
  place: (typeof places)[number];
  from: string;
  people: Person[];
}

function frame(mostPeople: number): fc.Arbitrary<Frame> {
  return fc.tuple(fc.constantFrom(...places), fc.integer({ min: -4, max: 1 })).chain(([place, before]) => {
    const from = plusDays(place.near, before);
    return fc.record({ place: fc.constant(place), from: fc.constant(from), people: people(from, mostPeople) });
  });
}

function plans({ place, from, people }: Frame): fc.Arbitrary<Plan> {
  const members = [...people.map(({ id }) => id), 'nobody'];
  const holders = [...members.slice(0, -1), 'roster:r1', 'roster:r2', 'roster:none'];
  return fc
    .record({
      rosters: fc.tuple(roster('r1', from, members), roster('r2', from, members)),
      owners: owners(holders),
      support: fc.shuffledSubarray(holders, { minLength: 1, maxLength: 2 }),
      serviceHours: fc.option(windows, { nil: undefined }),
      channel,
      escalation: policies,
      scenarios: fc.array(scenario, { maxLength: 2 }),
      notifications: fc.array(notification, { maxLength: 1 }),
    })
    .map(({ support, serviceHours, channel: only, ...lists }) => ({
      ...empty,
      ...lists,
      people,
      company: { name: 'Company', timeZone: place.zone, holidayRegion: place.region, serviceHours },
      agencies: [
        {
          id: 'agency',
          name: 'Agency',
          supportRoles: [{ id: 'support', name: 'Support', service: 'monitoring' as const, holders: support }],
        },
      ],
      channels: [only],
    }));
}

const empty = {
  format: 'crisis-plan/1' as const,
  locale: 'en' as const,
  title: 'Plan',
  classification: 'internal' as const,
  severities: severities.map((id, index) => ({ id, name: id, rank: index + 1 })),
  activities: [],
  stakeholders: [],
  exercises: [],
};

export interface Size {
  mostPeople: number;
  days: fc.Arbitrary<number>;
  mostUnreachable: number;
  leastUnreachable?: number;
}

/** A plan with a period; most of them have something odd about them. */
export function situations({ mostPeople, days, mostUnreachable, leastUnreachable = 0 }: Size): fc.Arbitrary<Situation> {
  return frame(mostPeople).chain((around) =>
    fc.record({
      plan: plans(around),
      from: fc.constant(around.from),
      days,
      unreachable: fc.integer({ min: leastUnreachable, max: mostUnreachable }),
    }),
  );
}
