import { type Absence, type Id, type Person, type Plan } from '../plan/plan.js';

/** What is taken away for a what-if: an agency, a person, or whoever watches a channel. */
export type Away = { agency: Id } | { person: Id } | { monitorOf: Id };

/** Whether somebody was taken away: there is no day on which they could be asked. */
export function isTakenAway({ absences = [] }: Person): boolean {
  return absences.some(({ from, to }) => from === always.from && to === always.to);
}

/** From the first to the last year that a date of a plan can name. */
const always: Absence = { from: '0001-01-01', to: '9999-12-31' };

/**
 * The plan as it stands with some of it taken away. People stay in it, but are absent for good: whoever looks for them
 * finds nobody, the turns of a roster stay theirs, and a trace says so. An agency goes with all its people. A channel
 * without its monitors is never looked at. What the plan does not have changes nothing; the plan itself stays as it is.
 */
export function without(plan: Plan, away: readonly Away[]): Plan {
  const isAway = ({ id, agency }: Person) =>
    away.some((each) => ('person' in each && each.person === id) || ('agency' in each && each.agency === agency));
  const isUnwatched = (id: Id) => away.some((each) => 'monitorOf' in each && each.monitorOf === id);
  return {
    ...plan,
    people: plan.people.map((person) => (isAway(person) ? { ...person, absences: [always] } : person)),
    channels: plan.channels.map((channel) =>
      isUnwatched(channel.id) ? { ...channel, monitor: { ...channel.monitor, roles: [] } } : channel,
    ),
  };
}
