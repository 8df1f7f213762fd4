import { type Activity, type Id, type Letter } from '../../domain/plan/plan.js';
import { type Input } from '../../web/form/field.js';
import { type CellChange } from './cells.js';

export const letters: readonly Letter[] = ['R', 'A', 'S', 'C', 'I'];

export const cellName = (activity: Id, role: Id): string => `cell.${activity}.${role}`;
export const baseName = (activity: Id): string => `base.${activity}`;

/** The letters of a row when its form was made, in one text: `legal=C press=R`. */
export function baseOf(activity: Activity): string {
  return Object.entries(activity.assignments)
    .map(([role, letter]) => `${role}=${letter}`)
    .join(' ');
}

/** What a browser changed: each cell that differs from what its form showed. Unknown letters are left out as faults. */
export function readMatrix(input: Input): { changes: CellChange[]; unknown: string[] } {
  const changes: CellChange[] = [];
  const unknown: string[] = [];
  for (const [name, value] of Object.entries(input)) {
    const [kind, activity, role] = name.split('.');
    if (kind !== 'cell' || activity === undefined || role === undefined || typeof value !== 'string') continue;
    const base = new Map(
      String(input[baseName(activity)] ?? '')
        .split(' ')
        .map((each) => each.split('=') as [string, string]),
    );
    const from = base.get(role) ?? '';
    if (from === value) continue;
    if (value !== '' && !letters.includes(value as Letter)) unknown.push(name);
    else changes.push({ activity, role, from: from as Letter | '', to: value as Letter | '' });
  }
  return { changes, unknown };
}
