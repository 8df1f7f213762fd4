import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { absence, windows } from '../../../test/readiness/random/hours.js';
import { type Person, type Plan, type Roster } from '../plan/plan.js';
import { type Calendar } from './calendar.js';
import { Calendars } from './calendars.js';

/** Three years and more, with every clock change and holiday. */
const weeks = 170;
/** Some change the clock by half an hour, some on other dates than others, one for Ramadan, two never. */
const zones = [
  ...['Europe/Vienna', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca'],
  ...['Asia/Kathmandu', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'],
];
const zone = fc.constantFrom(...zones);
const own = fc.option(zone, { nil: undefined });
const region = fc.constantFrom(undefined, 'AT-5', 'DE-BY', 'US');
const from = fc.constantFrom('2026-12-01', '2026-03-29', '2027-02-04');

const plans: fc.Arbitrary<{ plan: Plan; from: string }> = from.chain((date) => {
  const person: fc.Arbitrary<Person> = fc.record({
    ...{ id: fc.constantFrom('ana', 'ben'), name: fc.constant('Name'), agency: fc.constant(null) },
    ...{
      dutyHours: windows,
      timeZone: own,
      holidayRegion: region,
      absences: fc.array(absence(date), { maxLength: 2 }),
    },
  });
  const handover = fc.record({
    ...{ from: fc.constantFrom('2026-11-02', '2027-03-28'), at: fc.constantFrom('09:00', '02:30', '00:00') },
    everyDays: fc.constantFrom(1, 2, 7, 10, 14, 400),
  });
  const roster: fc.Arbitrary<Roster> = fc.record({
    ...{ id: fc.constant('duty'), name: fc.constant('Duty phone'), timeZone: own, handover, hours: windows },
    members: fc.array(fc.constantFrom('ana', 'ben', 'nobody'), { minLength: 1, maxLength: 4 }),
  });
  const parts = fc.record({ person, roster, zone, region });
  return parts.map(({ person: only, roster: duty, zone: timeZone, region: holidayRegion }) => ({
    from: date,
    plan: {
      ...{ format: 'crisis-plan/1', locale: 'en', title: 'Plan', classification: 'internal' },
      company: { name: 'Company', timeZone, holidayRegion },
      ...{ people: [only], rosters: [duty], owners: [], agencies: [], severities: [], activities: [], channels: [] },
      ...{ escalation: [], scenarios: [], stakeholders: [], notifications: [], exercises: [] },
    },
  }));
});

describe('weeks of a calendar', () => {
  it('are of one kind exactly where they are alike minute by minute, in whatever zones and around clock changes', () => {
    fc.assert(
      fc.property(plans, ({ plan, from: date }) => {
        for (const holder of ['ana', 'ben', 'roster:duty']) {
          const calendar = new Calendars(plan, date).holder(holder);
          if (calendar) expectKindsToTellMinutes(calendar);
        }
      }),
      { numRuns: 150, seed: 1 },
    );
  });
});

/** Stints are asked for last, so that kinds cannot come from them unless they have to. */
function expectKindsToTellMinutes(calendar: Calendar): void {
  const all = Array.from({ length: weeks }, (_, week) => week);
  const kinds = all.map((week) => calendar.kind(week));
  const minutes = all.map((week) => {
    const start = calendar.weeks.start(week);
    return JSON.stringify(
      calendar.stints(week).map((stint) => [stint.from - start, stint.until - start, stint.person]),
    );
  });
  const firstOf = (list: unknown[]) => list.map((one) => list.indexOf(one));
  expect(firstOf(kinds)).toEqual(firstOf(minutes));
}
