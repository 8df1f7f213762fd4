import { type Id, type Letter, type Plan } from '../../domain/plan/plan.js';

/** One cell that was changed in the form. `''` is an empty cell. */
export interface CellChange {
  activity: Id;
  role: Id;
  from: Letter | '';
  to: Letter | '';
}

/** A change that meets another one; `theirs` is the letter that stands there now, '' also where the row is gone. */
export type CellConflict = CellChange & { theirs: Letter | '' };

/** Changes whose cell was changed by somebody else meanwhile to something else than wanted here, or whose row is gone. */
export function conflicts(plan: Plan, changes: CellChange[]): CellConflict[] {
  return changes.flatMap((change) => {
    const theirs = letterAt(plan, change);
    if (theirs === 'gone') return [{ ...change, theirs: '' as const }];
    return theirs !== change.from && theirs !== change.to ? [{ ...change, theirs }] : [];
  });
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

function letterAt(plan: Plan, { activity, role }: CellChange): Letter | '' | 'gone' {
  const row = plan.activities.find(({ id }) => id === activity);
  if (!row) return 'gone';
  return Object.hasOwn(row.assignments, role) ? (row.assignments[role] ?? '') : '';
}
