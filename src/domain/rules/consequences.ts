import { type Id, type Plan } from '../plan/plan.js';
import { type PlanPromise, planPromises } from '../readiness/plan-promises.js';
import { type Finding } from './finding.js';
import { promisePlace } from './promise-place.js';

/**
 * The findings without those promises (E9, W7) that break because nobody holds a role which they need, or none of those
 * that watch their channel: E3 says that once for the role, and each promise would say it again.
 */
export function withoutConsequences(plan: Plan, findings: Finding[]): Finding[] {
  const empty = new Set(rolesOf(plan).flatMap(({ id, holders }) => (holders.length === 0 ? [id] : [])));
  const needing = planPromises(plan).filter((promise) => isUnheld(promise, empty));
  const places = new Set(needing.map((promise) => promisePlace(plan, promise)));
  return findings.filter(({ code, path }) => !(['E9', 'W7'].includes(code) && places.has(path)));
}

function rolesOf(plan: Plan): { id: Id; holders: Id[] }[] {
  return [...plan.owners, ...plan.agencies.flatMap(({ supportRoles }) => supportRoles)];
}

/** Each task needs its role; to see what happens on a channel, one of those that watch it is enough. */
function isUnheld({ tasks, channel }: PlanPromise, empty: ReadonlySet<Id>): boolean {
  const monitors = channel?.monitor.roles ?? [];
  const isUnwatched = monitors.length > 0 && monitors.every((role) => empty.has(role));
  return isUnwatched || tasks.some(({ role }) => empty.has(role));
}
