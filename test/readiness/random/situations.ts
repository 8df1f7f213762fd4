import fc from 'fast-check';
import { type Person, type Plan } from '../../../src/domain/plan/plan.js';
import { type Away } from '../reference/away.js';
import { plusDays } from '../reference/time.js';
import { agency, owners, people, roster } from './holders.js';
import { windows } from './hours.js';
import { type Place, places } from './places.js';
import { channel, notification, policies, scenario, severities } from './promises.js';

/** A plan, a period, and what is taken away. */
export interface Situation {
  plan: Plan;
  from: string;
  days: number;
  unreachable: number;
  away: Away[];
}

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
      away: aways(around.people),
    }),
  );
}

function aways(people: Person[]): fc.Arbitrary<Away[]> {
  const away: fc.Arbitrary<Away> = fc.oneof(
    fc.constant({ agency: 'agency' }),
    fc.constantFrom(...people.map(({ id }) => ({ person: id }))),
    fc.constant({ monitorOf: 'x' }),
  );
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant<Away[]>([]) },
    { weight: 1, arbitrary: fc.array(away, { minLength: 1, maxLength: 2 }) },
  );
}

interface Frame {
  place: Place;
  from: string;
  people: Person[];
}

function frame(mostPeople: number): fc.Arbitrary<Frame> {
  return fc
    .tuple(fc.constantFrom(...places), fc.oneof(fc.integer({ min: -4, max: 1 }), fc.integer({ min: -1, max: 0 })))
    .chain(([place, before]) => {
      const from = plusDays(place.near, before);
      return fc.record({ place: fc.constant(place), from: fc.constant(from), people: people(from, mostPeople) });
    });
}

function plans({ place, from, people }: Frame): fc.Arbitrary<Plan> {
  const members = people.map(({ id }) => id);
  const holders = [...members, 'roster:r1', 'roster:r2', 'roster:none'];
  return fc
    .record({
      rosters: fc.tuple(roster('r1', place, from, members), roster('r2', place, from, members)),
      owners: owners(holders),
      agency: agency(holders),
      serviceHours: fc.option(windows, { nil: undefined }),
      channel,
      escalation: policies,
      scenarios: fc.array(scenario, { minLength: 1, maxLength: 2 }),
      notifications: fc.array(notification, { maxLength: 1 }),
    })
    .map(({ agency: own, serviceHours, channel: only, ...lists }) => ({
      ...empty,
      ...lists,
      people,
      company: { name: 'Company', timeZone: place.zone, holidayRegion: place.region, serviceHours },
      agencies: [own],
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
