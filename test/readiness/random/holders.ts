import fc from 'fast-check';
import { type Agency, type Owner, type Person, type Roster } from '../../../src/domain/plan/plan.js';
import { plusDays } from '../reference/time.js';
import { absence, aWindow, roundTheClock, times, windows } from './hours.js';
import { type Place, places } from './places.js';

export const ownerIds = ['lead', 'press', 'social'];
const ids = ['a', 'a-b', 'ab', 'a1', 'b', '0x', 'z9'];
const zones = fc.constantFrom(...places.map(({ zone }) => zone));

function person(near: string): fc.Arbitrary<Omit<Person, 'id' | 'name'>> {
  return fc.record(
    {
      agency: fc.constantFrom(null, null, 'agency'),
      timeZone: zones,
      holidayRegion: fc.constantFrom('AT', 'DE-BY', 'GB-SCT', 'US'),
      dutyHours: fc.option(windows, { nil: undefined, freq: 12 }),
      absences: fc.array(absence(near), { maxLength: 2 }),
    },
    { requiredKeys: ['agency', 'dutyHours'] },
  );
}

export function people(near: string, most: number): fc.Arbitrary<Person[]> {
  return fc
    .tuple(
      fc.shuffledSubarray(ids, { minLength: 2, maxLength: most }),
      fc.array(person(near), { minLength: most, maxLength: most }),
    )
    .map(([names, bodies]) => names.map((id, index) => ({ agency: null, ...bodies[index], id, name: id })));
}

/** Members may come twice and be nobody; or they all are somebody, and one takes over while the clock changes. */
export function roster(id: string, place: Place, from: string, members: string[]): fc.Arbitrary<Roster> {
  const anywhere = fc.record(
    {
      timeZone: zones,
      members: fc.array(fc.constantFrom(...members, 'nobody'), { minLength: 1, maxLength: 4 }),
      handover: anyHandover(from),
      hours: rosterHours,
    },
    { requiredKeys: ['members', 'handover', 'hours'] },
  );
  const inChange = () =>
    fc.record({
      timeZone: fc.constant(place.zone),
      members: fc.shuffledSubarray(members, { minLength: 2, maxLength: Math.min(4, members.length) }),
      handover: changeHandover(place),
      hours: rosterHours,
    });
  const any: fc.Arbitrary<Omit<Roster, 'id' | 'name'>> =
    place.change.length > 0 ? fc.oneof(anywhere, inChange()) : anywhere;
  return any.map((body) => ({ ...body, id, name: id }));
}

const rosterHours = fc.oneof(fc.constant(roundTheClock), fc.array(aWindow, { minLength: 1, maxLength: 2 }));

function anyHandover(from: string): fc.Arbitrary<Roster['handover']> {
  return fc.record({
    from: fc.integer({ min: -30, max: 6 }).map((days) => plusDays(from, days)),
    at: times,
    everyDays: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 60 })),
  });
}

function changeHandover({ near, change }: Place): fc.Arbitrary<Roster['handover']> {
  return fc
    .record({ shift: fc.nat(4), everyDays: fc.integer({ min: 1, max: 8 }), at: fc.constantFrom(...change) })
    .map(({ shift, everyDays, at }) => ({ from: plusDays(near, -shift * everyDays), at, everyDays }));
}

export function owners(holders: string[]): fc.Arbitrary<Owner[]> {
  const owner = (id: string) =>
    fc.record({
      id: fc.constant(id),
      function: fc.constant(id),
      holders: fc.shuffledSubarray(holders, { minLength: id === 'social' ? 0 : 3, maxLength: 5 }),
    });
  return fc.tuple(...ownerIds.map(owner));
}

export function agency(holders: string[]): fc.Arbitrary<Agency> {
  return fc.shuffledSubarray(holders, { minLength: 1, maxLength: 3 }).map((own) => ({
    id: 'agency',
    name: 'Agency',
    supportRoles: [{ id: 'support', name: 'Support', service: 'monitoring' as const, holders: own }],
  }));
}
