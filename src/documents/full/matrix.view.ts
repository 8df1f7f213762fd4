import { type Activity, type Letter, type Phase } from '../../domain/plan/plan.js';
import { type Heading } from '../parts/outline.js';
import { type Reference } from '../parts/references.js';
import { type Writing } from '../parts/writing.js';
import { matrixColumns, parts, type Column } from './matrix-columns.js';

export interface MatrixView {
  heading: Heading;
  legend: { letter: Letter; name: string }[];
  tables: MatrixTable[];
  notesHeading: Heading | null;
  notes: { number: string; name: string; note: string }[];
}

interface MatrixTable {
  caption: string;
  /** many columns: narrower ones */
  dense: boolean;
  width: number;
  groups: { name: string; span: number; support: boolean }[];
  columns: { name: Reference; support: boolean; first: boolean }[];
  phases: { name: string; rows: MatrixRow[] }[];
}

interface MatrixRow {
  number: string;
  name: string;
  voice: boolean;
  cells: { letter: Letter | null; support: boolean; first: boolean }[];
}

const phases: Phase[] = ['before', 'during', 'after'];
const letters: Letter[] = ['A', 'R', 'S', 'C', 'I'];
const denseFrom = 16;

export function matrixView(writing: Writing): MatrixView | null {
  const { plan, words, outline } = writing;
  const { t } = words;
  if (plan.activities.length === 0) return null;
  const numbers = numbered(plan.activities);
  const heading = outline.chapter('s-matrix', t('documents.matrix.title'));
  const notes = plan.activities.flatMap(({ id, name, note }) =>
    note === undefined || note === '' ? [] : [{ number: numbers.get(id) ?? '', name, note }],
  );
  return {
    heading,
    legend: letters.map((letter) => ({ letter, name: t(`terms.letter.${letter}`) })),
    tables: parts(matrixColumns(writing)).map((columns) => matrixTable(columns, numbers, writing)),
    notesHeading: notes.length > 0 ? outline.section('s-matrix-notes', t('documents.matrix.notes')) : null,
    notes,
  };
}

/** Phase and place in it: 2.7 */
function numbered(activities: Activity[]): Map<string, string> {
  return new Map(
    phases.flatMap((phase, index) =>
      activities
        .filter((activity) => activity.phase === phase)
        .map((activity, row): [string, string] => [activity.id, `${String(index + 1)}.${String(row + 1)}`]),
    ),
  );
}

function matrixTable(columns: Column[], numbers: Map<string, string>, { plan, words }: Writing): MatrixTable {
  const { t } = words;
  return {
    caption: t('documents.matrix.caption'),
    dense: columns.length > denseFrom,
    width: columns.length + 1,
    groups: groupsOf(columns),
    columns: columns.map(({ name, support, first }) => ({ name, support, first })),
    phases: phases.flatMap((phase) => {
      const rows = plan.activities.filter((activity) => activity.phase === phase);
      if (rows.length === 0) return [];
      const matrixRows = rows.map((row) => matrixRow(row, columns, numbers.get(row.id) ?? ''));
      return [{ name: t(`terms.phase.${phase}`), rows: matrixRows }];
    }),
  };
}

function matrixRow(activity: Activity, columns: Column[], number: string): MatrixRow {
  return {
    number,
    name: activity.name,
    voice: activity.voice,
    cells: columns.map(({ id, support, first }) => ({ letter: activity.assignments[id] ?? null, support, first })),
  };
}

function groupsOf(columns: Column[]): MatrixTable['groups'] {
  const groups: MatrixTable['groups'] = [];
  for (const { group, support } of columns) {
    const last = groups.at(-1);
    if (last?.name === group) last.span += 1;
    else groups.push({ name: group, span: 1, support });
  }
  return groups;
}
