import { describe, expect, it } from '@jest/globals';
import { aReadyPlanWith, planToday } from '../../../test/builders/plan.builder.js';
import { allFindings } from './all-findings.js';
import { type Finding } from './finding.js';
import { readinessFindings } from './readiness.js';

type Changes = Record<string, unknown>;

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'];
const officeHours = [{ days: weekdays, from: '08:00', to: '18:00' }];
const reaction = '/channels/0/responseTimes/0';
const places = (found: Finding[]) => found.map(({ code, path }) => `${code} ${path}`);
const check = (changes: Changes) => readinessFindings(aReadyPlanWith(changes), { today: planToday });
const absent = (from: string, to: string) => [{ from, to }];

/** Nobody of social media and of the agency is on duty at night. */
const nightsOff: Changes = {
  '/people/1/dutyHours': officeHours,
  '/people/2/dutyHours': officeHours,
  '/people/3/dutyHours': officeHours,
};

const found: [string, Changes, string[]][] = [
  ['E9: first reaction', nightsOff, [`E9 ${reaction}/withinMinutes`]],
  ['E9: statement', { ...nightsOff, [`${reaction}/kind`]: 'statement' }, [`E9 ${reaction}/withinMinutes`]],
  ['E9: time of a step', { '/escalation/0/steps/1/withinMinutes': 4 }, ['E9 /escalation/0/steps/1/withinMinutes']],
  ['E9: notification duty', { '/notifications/0/withinMinutes': 74 }, ['E9 /notifications/0/withinMinutes']],
  [
    'W7: a time that is too short for a second call',
    { '/escalation/0/steps/1/withinMinutes': 5 },
    ['W7 /escalation/0/steps/1/withinMinutes'],
  ],
  [
    'W7: one holder',
    { '/notifications/0/owner': 'social', '/owners/2/holders': ['cem'] },
    [`W7 ${reaction}/withinMinutes`, 'W7 /notifications/0/withinMinutes'],
  ],
  [
    'W15: the only holder is absent',
    { '/owners/3/holders': ['cem'], '/people/2/absences': absent('2026-12-10', '2026-12-11') },
    ['W15 /people/2/absences/0'],
  ],
  [
    'W15: both holders are absent on one day',
    {
      '/owners/3/holders': ['cem', 'dora'],
      '/people/2/absences': absent('2026-12-10', '2026-12-11'),
      '/people/3/absences': absent('2026-12-11', '2026-12-12'),
    },
    ['W15 /people/2/absences/0', 'W15 /people/3/absences/0'],
  ],
  [
    'W15: an absence that has begun, on a roster alone',
    { '/owners/3/holders': ['roster:duty'], '/people/1/absences': absent('2026-11-20', '2026-12-05') },
    ['W15 /people/1/absences/0'],
  ],
];

const passed: [string, Changes][] = [
  ['a plan that keeps its promises', {}],
  ['a time that is just kept after a second call', { '/escalation/0/steps/1/withinMinutes': 10 }],
  ['nights for which nothing is promised', { ...nightsOff, [`${reaction}/outsideServiceHoursMinutes`]: null }],
  [
    'an absence after the next 30 days',
    { '/owners/3/holders': ['cem'], '/people/2/absences': absent('2026-12-31', '2027-01-02') },
  ],
  [
    'an absence that is over',
    { '/owners/3/holders': ['cem'], '/people/2/absences': absent('2026-11-01', '2026-11-30') },
  ],
  ['an absence of a holder who has a deputy', { '/people/0/absences': absent('2026-12-10', '2026-12-11') }],
  [
    'an absence at a time when nobody would be on duty anyway',
    {
      '/owners/3/holders': ['cem'],
      '/people/2/dutyHours': officeHours,
      '/people/2/absences': absent('2026-12-05', '2026-12-06'),
    },
  ],
];

describe('the rules that need the readiness check', () => {
  it.each(found)('%s', (_name, changes, expected) => {
    const own = check(changes).filter(({ code }) => expected.some((each) => each.startsWith(`${code} `)));
    expect(places(own)).toEqual(expected);
  });

  it.each(passed)('let pass: %s', (_name, changes) => {
    expect(places(check(changes)).filter((each) => each.startsWith('E9') || each.startsWith('W15'))).toEqual([]);
  });

  it.each(found)('say it in both languages: %s', (_name, changes) => {
    for (const { message } of check(changes)) {
      expect(message.de).toMatch(/^[^“”]*„[^“”]+“.*: bitte .+\.$/u);
      expect(message.en).toMatch(/“[^„“”]+”.*: [a-z].+\.$/u);
    }
  });

  it('find nothing where whoever is away has somebody to stand in', () => {
    expect(check({})).toEqual([]);
    expect(allFindings(aReadyPlanWith(), { today: planToday })).toEqual([]);
  });

  it('say how late, when in local time, why, and what to do', () => {
    const plan = { ...nightsOff, '/people/0/dutyHours': officeHours, '/notifications/0/withinMinutes': 600 };
    const [first, second] = check(plan).map(({ message }) => message);
    expect(first).toEqual({
      de: 'Die Erstreaktion auf „X @dairy“ bei „Crisis“ ist innerhalb von 60 Minuten zugesagt, kommt aber erst nach 3 Tagen und 15 Stunden, wenn es am Fr 29. Okt 2027 um 17:35 Uhr beginnt, weil bei „Social media“ bis Di 2. Nov 2027 um 08:00 Uhr niemand im Dienst ist: bitte dort für diese Zeit eine Stellvertretung in Bereitschaft nehmen oder weniger zusagen.',
      en: 'The first reaction on “X @dairy” at “Crisis” is promised within 60 minutes but comes only after 3 days and 15 hours when it begins on Fri 29 Oct 2027 at 17:35, because nobody is on duty for “Social media” until Tue 2 Nov 2027 at 08:00: put a deputy on call there for that time or promise less.',
    });
    // The law is not the plan's to change.
    expect(second?.en).toMatch(/^The notification “Data breach notice” is due within 10 hours but .* for that time\.$/);
  });

  it('name the one person without whom a promise breaks', () => {
    const [first] = check({ '/notifications/0/owner': 'service', '/owners/3/holders': ['cem'] });
    expect(first?.message.en).toBe(
      'If “Cem Can” cannot be reached, the notification “Data breach notice” never comes instead of within 72 hours when it begins on Tue 1 Dec 2026 at 00:00, because nobody who can be reached is on duty for “Customer service” within 30 days: enter somebody there who is on duty.',
    );
  });

  it('stand among all other findings in the order of the file', () => {
    const plan = aReadyPlanWith({ ...nightsOff, '/validUntil': undefined, '/exercises': [] });
    expect(places(allFindings(plan, { today: planToday }))).toEqual([
      'E10 /validUntil',
      `E9 ${reaction}/withinMinutes`,
      'W7 /notifications/0/withinMinutes',
      'W12 /exercises',
    ]);
  });
});
