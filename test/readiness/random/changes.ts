import { type Owner, type Person, type Plan, type Roster, type Window } from '../../../src/domain/plan/plan.js';
import { type Situation } from './situations.js';

export type Change = (situation: Situation) => Situation;

export function ofPlan(change: (plan: Plan) => Plan): Change {
  return (situation) => ({ ...situation, plan: change(situation.plan) });
}

export function ofPeople(change: (person: Person) => Person): Change {
  return ofPlan((plan) => ({ ...plan, people: plan.people.map(change) }));
}

export function ofRosters(change: (roster: Roster, situation: Situation) => Roster): Change {
  return (situation) => {
    const rosters = situation.plan.rosters.map((roster) => change(roster, situation));
    return { ...situation, plan: { ...situation.plan, rosters } };
  };
}

export function ofOwners(change: (owner: Owner, plan: Plan) => Owner): Change {
  return ofPlan((plan) => ({ ...plan, owners: plan.owners.map((owner) => change(owner, plan)) }));
}

/** Of the company, its people and rosters. */
export function ofZones(change: (zone: string, situation: Situation) => string): Change {
  return (situation) => {
    const { plan } = situation;
    const moved = <T extends { timeZone?: string }>(thing: T): T =>
      thing.timeZone === undefined ? thing : { ...thing, timeZone: change(thing.timeZone, situation) };
    const company = { ...plan.company, timeZone: change(plan.company.timeZone, situation) };
    const [people, rosters] = [plan.people.map(moved), plan.rosters.map(moved)];
    return { ...situation, plan: { ...plan, company, people, rosters } };
  };
}

/** Of people, rosters, the company and its channels. */
export function ofWindows(change: (window: Window) => Window[]): Change {
  const all = (windows: Window[] | undefined) => windows?.flatMap(change);
  return ofPlan((plan) => ({
    ...plan,
    company: { ...plan.company, serviceHours: all(plan.company.serviceHours) },
    people: plan.people.map((person) => ({ ...person, dutyHours: all(person.dutyHours) })),
    rosters: plan.rosters.map((roster) => ({ ...roster, hours: roster.hours.flatMap(change) })),
    channels: plan.channels.map((channel) => ({ ...channel, serviceHours: all(channel.serviceHours) })),
  }));
}
