import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Calendars } from '../../domain/calendar/calendars.js';
import { dayOf } from '../../domain/calendar/day.js';
import { parsePlan } from '../../domain/plan/parse.js';
import { type Plan } from '../../domain/plan/plan.js';
import { translator } from '../../i18n/translate.js';
import { dutyDays, type OnDuty } from './duty-days.js';
import { hoursPictures } from './hours-picture.js';
import { regionOptions } from './regions.js';
import { windowInWords } from './window-words.js';
import { zoneOptions } from './zones.js';

const [de, en] = [translator('de'), translator('en')];

function example(name: string): Plan {
  const file = readFileSync(new URL(`../../../templates/examples/${name}.json`, import.meta.url), 'utf8');
  const parsed = parsePlan(JSON.parse(file));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value;
}

const plan = example('molkerei');

describe('hours of a week in words', () => {
  const workdays = ['mon', 'tue', 'wed', 'thu', 'fri'];
  it.each([
    [
      { days: workdays, from: '18:00', to: '08:00', holidays: true },
      'Montag bis Freitag von 18:00 bis 08:00 am nächsten Tag, auch an Feiertagen.',
      'Monday to Friday from 18:00 to 08:00 the next day, on public holidays too.',
    ],
    [
      { days: ['sun', 'sat'], from: '08:00', to: '24:00' },
      'Samstag und Sonntag von 08:00 bis 24:00, nicht an Feiertagen.',
      'Saturday and Sunday from 08:00 to 24:00, not on public holidays.',
    ],
    [
      { days: ['mon', 'wed', 'thu', 'fri'], from: '09:00', to: '09:00' },
      'Montag und Mittwoch bis Freitag von 09:00 bis 09:00 am nächsten Tag, nicht an Feiertagen.',
      'Monday and Wednesday to Friday from 09:00 to 09:00 the next day, not on public holidays.',
    ],
    [
      { days: [...workdays, 'sat', 'sun'], from: '00:00', to: '24:00', holidays: true },
      'Jeden Tag rund um die Uhr, auch an Feiertagen.',
      'Every day round the clock, on public holidays too.',
    ],
    [
      { days: ['tue'], from: '24:00', to: '06:00', holidays: false },
      'Dienstag von 24:00 bis 06:00 am nächsten Tag, nicht an Feiertagen.',
      'Tuesday from 24:00 to 06:00 the next day, not on public holidays.',
    ],
  ])('in both languages: %j', (row, german, english) => {
    expect([windowInWords(row, de), windowInWords(row, en)]).toEqual([german, english]);
  });

  it.each([
    [{}],
    [{ from: '08:00', to: '17:00' }],
    [{ days: ['mon'], from: '08:00' }],
    [{ days: ['mon'], from: 'noon', to: '17:00' }],
  ])('say nothing while something is missing: %j', (row) => {
    expect(windowInWords(row, de)).toBeNull();
  });
});

describe('the next two weeks', () => {
  /** For each half-hour on the wall: who is on duty in the picture, who by the calendar of the readiness check. */
  function halfHours(of: Plan, whose: OnDuty, today: string): [picture: string[], engine: string[]] {
    const calendars = new Calendars(of, today);
    const calendar = 'channel' in whose ? calendars.service(whose.channel) : calendars.holder(whose.holder);
    const [picture, engine]: [string[], string[]] = [[], []];
    for (const { day, on } of dutyDays(of, whose, today) ?? []) {
      for (let minute = 0; minute < 1440; minute += 30) {
        const instant = calendars.companyZone.instant(day, minute);
        const stint = calendar?.at(instant) ?? null;
        const turn = on.find(({ from, until }) => from <= minute && minute < until);
        picture.push(`${day} ${minute} ${turn ? (turn.person ?? 'open') : '-'}`);
        const name = 'channel' in whose ? 'open' : calendars.people[stint?.person ?? -1];
        engine.push(`${day} ${minute} ${stint ? (name ?? '?') : '-'}`);
      }
    }
    return [picture, engine];
  }

  const everybody: [string, OnDuty][] = [
    ...plan.people.map(({ id }): [string, OnDuty] => [id, { holder: id }]),
    ...plan.rosters.map(({ id }): [string, OnDuty] => [id, { holder: `roster:${id}` }]),
    ...plan.channels.map((channel): [string, OnDuty] => [channel.id, { channel }]),
  ];

  it.each(everybody)('of %s are those of the readiness check at every half-hour', (_, whose) => {
    for (const today of ['2026-11-23', '2026-12-20']) {
      const [picture, engine] = halfHours(plan, whose, today);
      expect(picture).toHaveLength(14 * 48);
      expect(picture).toEqual(engine);
    }
  });

  it('stand by the clock on the wall when it changes', () => {
    const early = { days: ['sun' as const], from: '01:00', to: '05:00', holidays: true };
    const of = { ...plan, people: plan.people.map((person) => ({ ...person, dutyHours: [early], absences: [] })) };
    const sunday = (today: string) =>
      dutyDays(of, { holder: 'moser' }, today)
        ?.find(({ day }) => day === dayOf(today))
        ?.on.map(({ from, until }) => [from, until]);
    expect(sunday('2027-03-28')).toEqual([[60, 300]]);
    expect(sunday('2026-10-25')).toEqual([[60, 300]]);
  });

  const dayNamed = (key: string, section: string, name: string, t = de) => {
    const [picture] = hoursPictures(plan, section, key, '2026-12-20', t).values();
    return picture?.days.find((day) => day.name === name);
  };

  it('name public holidays and mark what falls out by absence', () => {
    expect(dayNamed('lindqvist-auer', 'people', 'Mi 23. Dez')).toMatchObject({ text: '08:30–17:00', holiday: null });
    expect(dayNamed('lindqvist-auer', 'people', 'Do 24. Dez')).toMatchObject({ text: 'abwesend: 08:30–17:00' });
    expect(dayNamed('lindqvist-auer', 'people', 'Fr 25. Dez')).toMatchObject({
      holiday: 'Weihnachten',
      text: 'nicht erreichbar',
      bars: [],
    });
    expect(dayNamed('lindqvist-auer', 'people', 'Fri 25 Dec', en)).toMatchObject({
      holiday: 'Christmas Day',
      text: 'not reachable',
    });
  });

  it('say who takes over from whom', () => {
    expect(dayNamed('bereitschaft-kommunikation', 'rosters', 'Mo 21. Dez')).toMatchObject({
      text: '00:00–09:00 Mag.a Jelena Kovačević, 09:00–24:00 Matthias Rainer, MA',
      bars: [{ kind: 'on' }, { kind: 'other' }].map((bar) => expect.objectContaining(bar)),
    });
  });

  it('are not drawn of somebody without hours or of something else', () => {
    const without = { ...plan, people: plan.people.map((person) => ({ ...person, dutyHours: [] })) };
    expect(hoursPictures(without, 'people', 'moser', '2026-12-20', de).size).toBe(0);
    expect(hoursPictures(plan, 'owners', 'moser', '2026-12-20', de).size).toBe(0);
    expect(hoursPictures(plan, 'people', 'nobody', '2026-12-20', de).size).toBe(0);
  });
});

describe('the choices of place', () => {
  it.each([
    ['zones', zoneOptions(de)],
    ['regions', regionOptions(en)],
  ])('are each there once and have a name: %s', (_, options) => {
    expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
    expect(options.filter(({ label, group }) => label === '' || !group)).toEqual([]);
  });

  it('are all understood by the plan format', () => {
    const regions = regionOptions(de).map(({ value }) => value);
    const zones = zoneOptions(de).map(({ value }) => value);
    expect(regions).toEqual(expect.arrayContaining(['AT-5', 'DE-BY', 'CH-ZH', 'LI', 'GB-ENG', 'FR']));
    const people = [...regions.map((holidayRegion) => ({ holidayRegion })), ...zones.map((timeZone) => ({ timeZone }))];
    const file = {
      ...plan,
      people: [...plan.people, ...people.map((place, n) => ({ id: `p${n}`, name: 'P', ...place }))],
    };
    const parsed = parsePlan(file);
    expect(parsed.ok ? [] : parsed.faults.map(({ path, message }) => [path, message.en])).toEqual([]);
  });
});
