import { type LocalDate, type Plan } from '../plan/plan.js';

/**
 * How much of the matrix leans on agencies: the share of activities (0 to 1) in which any support role has S;
 * 0 without activities. With `on`, support roles whose handover is due by then no longer count.
 */
export function dependence(plan: Plan, on?: LocalDate): number {
  if (plan.activities.length === 0) return 0;
  const supporting = new Set(
    plan.agencies
      .flatMap((agency) => agency.supportRoles)
      .filter((role) => on === undefined || role.handover === undefined || role.handover.by > on)
      .map((role) => role.id),
  );
  const leaning = plan.activities.filter(({ assignments }) =>
    Object.entries(assignments).some(([role, letter]) => letter === 'S' && supporting.has(role)),
  );
  return leaning.length / plan.activities.length;
}

/** Dependence on each planned handover date, earliest first; a date on which several hand over comes once. */
export function dependenceOverTime(plan: Plan): { on: LocalDate; share: number }[] {
  const dates = plan.agencies.flatMap((agency) => agency.supportRoles.flatMap((role) => role.handover?.by ?? []));
  return [...new Set(dates)].sort().map((on) => ({ on, share: dependence(plan, on) }));
}
