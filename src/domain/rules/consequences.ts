import { type Id, type Plan } from '../plan/plan.js';
import { type PlanPromise, planPromises } from '../readiness/plan-promises.js';
import { type Finding } from './finding.js';
import { promisePlace } from './promise-place.js';

/**
 * The findings without those promises (E9, W7) that break because nobody holds a role which they need: E3 says that
 * once for the role, and each promise would say it again.
 */
export function withoutConsequences(plan: Plan, findings: Finding[]): Finding[] {
  const empty = new Set(rolesOf(plan).flatMap(({ id, holders }) => (holders.length === 0 ? [id] : [])));
  const needing = planPromises(plan).filter((promise) => rolesNeeded(promise).some((role) => empty.has(role)));
  const places = new Set(needing.map((promise) => promisePlace(plan, promise)));
  return findings.filter(({ code, path }) => !(['E9', 'W7'].includes(code) && places.has(path)));
}

function rolesOf(plan: Plan): { id: Id; holders: Id[] }[] {
  return [...plan.owners, ...plan.agencies.flatMap(({ supportRoles }) => supportRoles)];
}

function rolesNeeded({ tasks, channel }: PlanPromise): Id[] {
  return [...tasks.map(({ role }) => role), ...(channel?.monitor.roles ?? [])];
}
