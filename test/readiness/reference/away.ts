import { type Channel, type Id, type Person } from '../../../src/domain/plan/plan.js';

/** What a what-if takes away: an agency with its people, one person, or whoever watches a channel. */
export type Away = { agency: Id } | { person: Id } | { monitorOf: Id };

/** People who are taken away are absent at every minute; they may still be among those who cannot be reached. */
export function isAway(person: Person, away: readonly Away[]): boolean {
  return away.some((each) => {
    if ('person' in each) return each.person === person.id;
    return 'agency' in each && each.agency === person.agency;
  });
}

/** The roles that watch a channel. */
export function monitorsOf({ id, monitor }: Channel, away: readonly Away[]): Id[] {
  return away.some((each) => 'monitorOf' in each && each.monitorOf === id) ? [] : monitor.roles;
}
