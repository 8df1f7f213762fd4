import { type Absence, type Window } from '../../domain/plan/plan.js';

/** jsonb forgets the order of fields; a file is easier to read and to compare in the order of the format. */
export function windowsFrom(windows: Window[]): Window[] {
  return windows.map(({ days, from, to, holidays }) => ({ days, from, to, holidays }));
}

export function absencesFrom(absences: Absence[]): Absence[] {
  return absences.map(({ from, to }) => ({ from, to }));
}
