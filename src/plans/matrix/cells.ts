import { type Id, type Letter, type Plan } from '../../domain/plan/plan.js';

/** One cell that was changed in the form. `''` is an empty cell. */
export interface CellChange {
  activity: Id;
  role: Id;
  from: Letter | '';
  to: Letter | '';
}

/** Changes whose cell was changed by somebody else meanwhile to something else than wanted here, or whose row is gone. */
export function conflicts(plan: Plan, changes: CellChange[]): (CellChange & { theirs: Letter | '' })[] {
  return changes
    .map((change) => ({ ...change, theirs: letterAt(plan, change) }))
    .filter(({ theirs, from, to }) => theirs !== from && theirs !== to);
}

/** The plan with the changed cells. Cells of rows that are not there are passed over. */
export function withCells(plan: Plan, changes: CellChange[]): Plan {
  const activities = plan.activities.map((activity) => {
    const own = changes.filter((change) => change.activity === activity.id);
    if (own.length === 0) return activity;
    const assignments = { ...activity.assignments };
    for (const { role, to } of own) {
      if (to === '') delete assignments[role];
      else assignments[role] = to;
    }
    return { ...activity, assignments };
  });
  return { ...plan, activities };
}

function letterAt(plan: Plan, { activity, role }: CellChange): Letter | '' {
  return plan.activities.find(({ id }) => id === activity)?.assignments[role] ?? '';
}
