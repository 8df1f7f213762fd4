import fc from 'fast-check';
import { type Absence, type Person } from '../../../src/domain/plan/plan.js';
import { plusDays } from '../reference/time.js';
import { type Situation, type Size, situations } from './situations.js';

/** Given in days from the start of the period: some weeks, or longer than a call waits. */
const away = fc.oneof(
  { weight: 3, arbitrary: fc.record({ start: fc.nat(80), length: fc.integer({ min: 5, max: 20 }) }) },
  { weight: 1, arbitrary: fc.record({ start: fc.nat(20), length: fc.integer({ min: 35, max: 70 }) }) },
);

/** Situations in which somebody is waited for over weeks: few are on duty, once a week, and away again and again. */
export function sparse(size: Size): fc.Arbitrary<Situation> {
  const absences = fc.array(fc.array(away, { maxLength: 3 }), {
    minLength: size.mostPeople,
    maxLength: size.mostPeople,
  });
  return fc.tuple(situations(size), absences).map(([situation, all]) => {
    const { plan, from } = situation;
    const people = plan.people.map((person, index) => {
      const own = (all[index] ?? []).map(({ start, length }) => absence(from, start, length));
      return { ...onceAWeek(person), absences: own };
    });
    const owners = plan.owners.map((owner) => ({ ...owner, holders: owner.holders.slice(0, 2) }));
    return { ...situation, plan: { ...plan, people, owners } };
  });
}

function absence(from: string, start: number, length: number): Absence {
  return { from: plusDays(from, start), to: plusDays(from, start + length) };
}

function onceAWeek(person: Person): Person {
  const windows = (person.dutyHours ?? []).slice(0, 1);
  return { ...person, dutyHours: windows.map((window) => ({ ...window, days: window.days.slice(0, 1) })) };
}
