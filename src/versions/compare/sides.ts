import { type LocalDate, type Plan } from '../../domain/plan/plan.js';

/** One side of a comparison: a version, or the plan as it is now. */
export interface Side {
  /** `draft`: the plan as it is now */
  number: number | 'draft';
  /** when it was frozen; of the draft: today */
  on: LocalDate;
  /** null: destroyed */
  plan: Plan | null;
}

export interface Sides {
  from: Side;
  to: Side;
}

/** Both can be read. */
export type Readable = { [S in keyof Sides]: Side & { plan: Plan } };

export function areReadable(sides: Sides): sides is Readable {
  return sides.from.plan !== null && sides.to.plan !== null;
}
