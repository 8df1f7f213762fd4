import { describe, expect, it } from '@jest/globals';
import { type Person, type Plan, type Roster, type Window } from '../plan/plan.js';
import { Calendars } from './calendars.js';

const allDays: Window['days'] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const from = '2026-03-23';

function plan(person: Partial<Person>, company: Partial<Plan['company']> = {}, rosters: Roster[] = []): Plan {
  return {
    ...{ format: 'crisis-plan/1', locale: 'en', title: 'Plan', classification: 'internal' },
    company: { name: 'Company', timeZone: 'Europe/Vienna', ...company },
    people: [
      { id: 'ana', name: 'Ana', agency: null, ...person },
      { id: 'ben', name: 'Ben', agency: null },
    ],
    rosters,
    ...{ owners: [], agencies: [], severities: [], activities: [], channels: [] },
    ...{ escalation: [], scenarios: [], stakeholders: [], notifications: [], exercises: [] },
  };
}

/** Stints of the weeks, joined where they touch: `2026-03-23T07:00 2026-03-23T16:00`. */
function duty(of: Plan, start = from, holder = 'ana', weeks = 1): string[] {
  const calendars = new Calendars(of, start);
  const stints = Array.from({ length: weeks }, (_, week) => calendars.holder(holder)?.stints(week) ?? []).flat();
  return stints.map((stint) => `${text(stint.from)} ${text(stint.until)}`);
}

function text(minute: number): string {
  return new Date(minute * 60_000).toISOString().slice(0, 16);
}

const window = (from: string, to: string, days = allDays, holidays = false): Window => ({ days, from, to, holidays });

describe('duty hours', () => {
  it('are half-open windows of local time', () => {
    expect(duty(plan({ dutyHours: [window('08:00', '17:00', ['mon'])] }))).toEqual([
      '2026-03-23T07:00 2026-03-23T16:00',
    ]);
  });

  it('end on the next date where the end is not after the start; equal times make 24 hours', () => {
    expect(duty(plan({ dutyHours: [window('22:00', '06:00', ['tue'])] }))).toEqual([
      '2026-03-24T21:00 2026-03-25T05:00',
    ]);
    expect(duty(plan({ dutyHours: [window('09:00', '09:00', ['tue'])] }))).toEqual([
      '2026-03-24T08:00 2026-03-25T08:00',
    ]);
  });

  it('may begin or end at midnight at the end of the date', () => {
    expect(duty(plan({ dutyHours: [window('18:00', '24:00', ['mon'])] }))).toEqual([
      '2026-03-23T17:00 2026-03-23T23:00',
    ]);
    expect(duty(plan({ dutyHours: [window('24:00', '24:00', ['mon'])] }))).toEqual([
      '2026-03-23T23:00 2026-03-24T23:00',
    ]);
  });

  it('reach into the period from dates before it, in whatever zone', () => {
    const late = plan(
      { timeZone: 'America/New_York', dutyHours: [window('24:00', '24:00', ['fri'])] },
      { timeZone: 'UTC' },
    );
    expect(duty(late, '2026-03-22')).toEqual([
      '2026-03-22T00:00 2026-03-22T04:00',
      '2026-03-28T04:00 2026-03-29T00:00',
    ]);
    expect(duty(plan({ dutyHours: [window('18:00', '09:00', ['sun'])] }))[0]).toBe('2026-03-22T23:00 2026-03-23T08:00');
  });

  it('move forward by the gap where the clock skips them, and take the earlier of two like times', () => {
    expect(duty(plan({ dutyHours: [window('02:15', '04:00', ['sun'])] }))).toEqual([
      '2026-03-29T01:15 2026-03-29T02:00',
    ]);
    expect(duty(plan({ dutyHours: [window('02:30', '03:00', ['sun'])] }))).toEqual([]);
    const autumn = plan({ dutyHours: [window('02:30', '03:00', ['sun'])] });
    expect(duty(autumn, '2026-10-19')).toEqual(['2026-10-25T00:30 2026-10-25T02:00']);
    const island = plan({ timeZone: 'Australia/Lord_Howe', dutyHours: [window('02:10', '03:00', ['sun'])] });
    expect(duty(island, '2026-09-28')).toEqual(['2026-10-03T15:40 2026-10-03T16:00']);
  });

  it('are left out on public holidays of the region, by the date on which the window starts', () => {
    const nights = plan({ dutyHours: [window('20:00', '08:00')] }, { holidayRegion: 'AT-5' });
    const starts = duty(nights, '2026-12-22').map((stint) => stint.slice(0, 10));
    expect(starts).not.toContain('2026-12-25');
    expect(starts).not.toContain('2026-12-26');
    expect(duty(nights, '2026-12-22')).toContain('2026-12-24T19:00 2026-12-25T07:00');
    const always = plan({ dutyHours: [window('20:00', '08:00', allDays, true)] }, { holidayRegion: 'AT-5' });
    expect(duty(always, '2026-12-22')).toContain('2026-12-25T19:00 2026-12-26T07:00');
  });

  it('follow the own region of the person, else that of the company', () => {
    const hours = [window('08:00', '09:00')];
    const company = { holidayRegion: 'AT-5' };
    // All Saints' Day is a holiday in both, 26 October in Austria alone.
    expect(duty(plan({ dutyHours: hours }, company), '2026-10-26')).toHaveLength(5);
    expect(duty(plan({ dutyHours: hours, holidayRegion: 'DE-BY' }, company), '2026-10-26')).toHaveLength(6);
  });

  it('fall out on the whole local days of an absence', () => {
    const absences = [{ from: '2026-03-24', to: '2026-03-25' }];
    expect(duty(plan({ dutyHours: [window('00:00', '24:00')], absences }))).toEqual([
      '2026-03-22T23:00 2026-03-23T23:00',
      '2026-03-25T23:00 2026-03-29T22:00',
    ]);
  });
});

describe('a roster', () => {
  const roster: Roster = {
    id: 'duty',
    name: 'Duty phone',
    members: ['ana', 'ben'],
    handover: { from: '2026-03-24', at: '09:00', everyDays: 2 },
    hours: [window('00:00', '24:00')],
  };

  it('hands over at the local time, and has nobody before the first shift', () => {
    expect(duty(plan({}, {}, [roster]), from, 'roster:duty')).toEqual([
      '2026-03-24T08:00 2026-03-26T08:00',
      '2026-03-26T08:00 2026-03-28T08:00',
      '2026-03-28T08:00 2026-03-29T22:00',
    ]);
  });

  it('is not on duty while the member whose turn it is is absent, whatever their own hours', () => {
    const absences = [{ from: '2026-03-25', to: '2026-03-25' }];
    expect(duty(plan({ absences, dutyHours: [] }, {}, [roster]), from, 'roster:duty').slice(0, 2)).toEqual([
      '2026-03-24T08:00 2026-03-24T23:00',
      '2026-03-25T23:00 2026-03-26T08:00',
    ]);
  });

  it('has nobody on duty while it is the turn of somebody whom the plan does not have', () => {
    const of = plan({}, {}, [{ ...roster, members: ['nobody', 'ben'] }]);
    expect(duty(of, from, 'roster:duty')).toEqual(['2026-03-26T08:00 2026-03-28T08:00']);
  });
});
