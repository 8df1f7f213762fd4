import { type Course, currentRound, isException, type RowStanding, rowStandings } from './standing.js';

/**
 * How far a review is. The agency is to act: `new` nothing is signed, `difference` something else was signed, `answered`
 * the company has answered, `settled` nothing is objected to any more but the sign-off had exceptions. The company is to
 * act: `objected`. Nobody: `confirmed`.
 */
export type Stage = 'new' | 'difference' | 'answered' | 'settled' | 'objected' | 'confirmed';

/** How far the review is, and where its rows stand. */
export interface Progress {
  stage: Stage;
  rows: RowStanding[];
  /** rows that have to be decided before the sign-off, or in which the agency waits for an answer */
  open: number;
  /** rows that have been decided or do not have to be */
  exceptions: RowStanding[];
}

export function progressOf(course: Course): Progress {
  const rows = rowStandings(course);
  const exceptions = rows.filter(({ state }) => isException(state));
  const open = rows.filter(({ state, isAsking }) => state === 'open' || (state === 'changed' && isAsking)).length;
  return { stage: stageOf(course, exceptions), rows, open, exceptions };
}

/** Open rows that can be accepted at once: not those in which the agency waits for an answer. */
export function acceptableAtOnce({ rows }: Pick<Progress, 'rows'>): RowStanding[] {
  return rows.filter(({ state, isAsking }) => state === 'open' && !isAsking);
}

/** Whether the agency is to act. */
export function isAgencysTurn(stage: Stage): boolean {
  return stage !== 'objected' && stage !== 'confirmed';
}

function stageOf(course: Course, exceptions: RowStanding[]): Stage {
  const last = course.signOffs.at(-1);
  const current = currentRound(course);
  if (!last) return 'new';
  if (last.hash !== current.hash || current.view === null) return 'difference';
  if (exceptions.some(({ isAnswered }) => isAnswered)) return 'answered';
  if (exceptions.length > 0) return 'objected';
  return last.exceptions.length > 0 ? 'settled' : 'confirmed';
}
