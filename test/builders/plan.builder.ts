import { type Plan } from '../../src/domain/plan/plan.js';
import { parsePlan } from '../../src/domain/plan/parse.js';
import { pointerParts } from '../../src/domain/plan/pointer.js';

/** The date on which no rule finds anything in `aPlan()`. */
export const planToday = '2026-12-01';

/** A small plan in which the rules find nothing on `planToday`; whole sections can be replaced. */
export function aPlan(overrides: Partial<Plan> = {}): Plan {
  return parsed({ ...goodPlan(), ...overrides });
}

/**
 * The same plan with single places changed, by JSON pointer. `undefined` takes a place out; `/-` at the end of a
 * pointer adds to a list.
 */
export function aPlanWith(changes: Record<string, unknown>): Plan {
  const plan: unknown = structuredClone(goodPlan());
  Object.entries(changes).forEach(([path, value]) => change(plan, pointerParts(path), value));
  return parsed(plan);
}

/** The same plan with everybody always on duty and two for each role: its promises are kept, whoever cannot be reached. */
export function aReadyPlanWith(changes: Record<string, unknown> = {}): Plan {
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  const always = [{ days, from: '00:00', to: '24:00', holidays: true }];
  const duty = Object.fromEntries([0, 1, 2, 3].map((i) => [`/people/${i}/dutyHours`, always] as const));
  return aPlanWith({ ...duty, '/owners/2/holders': ['cem', 'ben'], ...changes });
}

function parsed(value: unknown): Plan {
  const plan = parsePlan(value);
  if (!plan.ok) throw new Error(JSON.stringify(plan.faults));
  return plan.value;
}

function change(value: unknown, [part = '', ...rest]: string[], to: unknown): void {
  const around = value as Record<string, unknown>;
  if (rest.length > 0) change(around[part], rest, to);
  else if (Array.isArray(value) && part === '-') value.push(to);
  else if (to === undefined) delete around[part];
  else around[part] = to;
}

function goodPlan(): Record<string, unknown> {
  return {
    format: 'crisis-plan/1',
    locale: 'en',
    title: 'Plan of the dairy',
    validUntil: '2027-11-30',
    company: { name: 'Dairy', timeZone: 'Europe/Vienna', holidayRegion: 'AT-5' },
    people: [
      person('ana', 'Ana Auer', 1),
      person('ben', 'Ben Berger', 2),
      person('cem', 'Cem Can', 3),
      { ...person('dora', 'Dora Dietl', 4), agency: 'wave' },
    ],
    rosters: [
      {
        id: 'duty',
        name: 'Duty phone',
        members: ['ben', 'cem'],
        handover: { from: '2026-11-02', at: '09:00', everyDays: 7 },
        hours: [{ days: ['sat', 'sun'], from: '00:00', to: '24:00', holidays: true }],
      },
    ],
    ...roles(),
    ...matrix(),
    ...reactions(),
    stakeholders: [{ id: 'staff', name: 'Staff', group: 'employees', owner: 'service' }],
    notifications: [
      {
        id: 'data',
        name: 'Data breach notice',
        recipient: 'Data protection authority',
        owner: 'lead',
        withinMinutes: 4320,
        answerWithinMinutes: 15,
        workMinutes: 60,
      },
    ],
    exercises: [
      { id: 'alarm', name: 'Alarm call', kind: 'alarm', everyMonths: 6, lastHeld: '2026-06-01', owner: 'lead' },
    ],
  };
}

function person(id: string, name: string, number: number) {
  const phones = [{ label: 'Mobile', number: `+43660000000${number}` }];
  return { id, name, phones, contactConfirmedOn: '2026-11-02' };
}

function roles() {
  return {
    owners: [
      { id: 'lead', function: 'Management', holders: ['ana', 'ben'] },
      { id: 'press', function: 'Press office', holders: ['ben', 'cem'] },
      { id: 'social', function: 'Social media', holders: ['cem', 'roster:duty'] },
      { id: 'service', function: 'Customer service', holders: ['cem', 'ana'] },
    ],
    agencies: [
      {
        id: 'wave',
        name: 'Wave Ltd',
        supportRoles: [
          {
            id: 'watch',
            name: 'Monitoring support',
            service: 'monitoring',
            holders: ['dora'],
            handover: { to: 'social', by: '2027-06-30' },
          },
        ],
      },
    ],
  };
}

function matrix() {
  return {
    severities: [
      { id: 'issue', name: 'Issue', rank: 1, declaredBy: 'press' },
      { id: 'crisis', name: 'Crisis', rank: 3, declaredBy: 'lead' },
    ],
    activities: [
      row('listen', 'before', { social: 'A', press: 'R', watch: 'S', service: 'I' }),
      row('draft', 'during', { press: 'A', social: 'R', lead: 'C' }),
      { ...row('release', 'during', { lead: 'A', service: 'R', watch: 'I' }), voice: true },
      row('practise', 'before', { lead: 'A', social: 'R', press: 'I' }),
      row('log', 'during', { service: 'A', lead: 'R', press: 'C' }),
      row('review', 'after', { press: 'A', service: 'R', social: 'I' }),
    ],
  };
}

function row(id: string, phase: string, assignments: Record<string, string>) {
  return { id, phase, name: `Activity ${id}`, assignments };
}

function reactions() {
  return {
    channels: [
      {
        id: 'x',
        type: 'x',
        name: 'X @dairy',
        monitor: { roles: ['watch', 'social'], checkEveryMinutes: 15 },
        publish: { owner: 'social', answerWithinMinutes: 5, workMinutes: 5 },
        responseTimes: [{ severity: 'crisis', kind: 'first_reaction', withinMinutes: 60 }],
        custody: { accountOwner: 'social', admins: ['cem'], twoFactor: true, recovery: 'Codes in the safe' },
      },
      {
        id: 'media',
        type: 'press',
        name: 'Press line',
        monitor: { roles: ['press'], checkEveryMinutes: 60 },
        publish: { owner: 'press', answerWithinMinutes: 10, workMinutes: 10 },
        responseTimes: [],
        custody: { accountOwner: 'press' },
      },
    ],
    escalation: [
      {
        severity: 'crisis',
        steps: [
          step('assess', 'assess', 'social', 'first_reaction'),
          step('decide', 'decide', 'lead', 'first_reaction'),
          step('inform', 'inform', 'watch', 'nothing'),
        ],
      },
    ],
    scenarios: [
      {
        id: 'hack',
        name: 'Hacked account',
        severity: 'crisis',
        stakeholders: ['staff'],
        firstHour: [{ minute: 0, text: 'Change the password', owner: 'social' }],
        statements: [
          { kind: 'first_reaction', channels: ['x'], language: 'en', text: 'This was not us.', approvedBy: 'lead' },
        ],
      },
    ],
  };
}

function step(id: string, action: string, role: string, blocks: string) {
  return { id, name: `Step ${id}`, action, role, blocks, answerWithinMinutes: 5 };
}
