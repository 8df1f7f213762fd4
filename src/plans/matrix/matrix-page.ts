import { type Activity, type Phase } from '../../domain/plan/plan.js';
import { type Finding } from '../../domain/rules/finding.js';
import { type Translate, translator } from '../../i18n/translate.js';
import { Page } from '../../web/answer.js';
import { type Problem } from '../../web/form/problems.js';
import { type Visitor } from '../../web/visitor.js';
import { catalogueLink } from '../catalogue/catalogue-link.js';
import { addHref, itemHref, planHref } from '../links.js';
import { findingGroups } from '../finding-groups.js';
import { findingView, isAt } from '../finding-view.js';
import { pageOf } from '../section/list-page.js';
import { type StoredPlan } from '../store/plan.store.js';
import { planTrail } from '../trail.js';
import { type CellChange, type CellConflict } from './cells.js';
import { type Column, columnsOf } from './matrix-columns.js';
import { baseName, baseOf, cellName, letters } from './matrix.form.js';
import { matrixHref, phaseLinks, phaseNames } from './phases.js';

export interface MatrixPage {
  visitor: Visitor;
  stored: StoredPlan;
  findings: Finding[];
  /** what was chosen and not saved; all other cells show what is saved now */
  changes: CellChange[];
  problems: Problem[];
  /** cells that somebody else changed too */
  conflicts: CellConflict[];
  status: number;
  /** only the rows of this phase are shown; null: all */
  phase: Phase | null;
}

interface Cell {
  name: string;
  label: string;
  agency: boolean;
  theirs: string | null;
  options: { value: string; selected: boolean }[];
}

interface Row {
  id: string;
  name: string;
  voice: boolean;
  href: string;
  move: string;
  remove: string;
  version: number;
  base: { name: string; value: string };
  cells: Cell[];
  findings: { level: string; label: string; text: string }[];
}

export function matrixPage(page: MatrixPage): Page {
  const { visitor, stored, findings, problems, status } = page;
  // What has to be looked at must not be hidden.
  const phase = status === 200 ? page.phase : null;
  const t = translator(visitor.locale);
  const columns = columnsOf(stored.id, stored.plan);
  const rows = stored.plan.activities.map((activity, index) => ({
    activity,
    row: rowOf(page, columns, activity, index, t),
  }));
  const phases = phaseNames
    .map((name) => ({
      phase: name,
      hidden: phase !== null && phase !== name,
      title: t(`terms.phase.${name}`),
      span: columns.length + 1,
      rows: rows.filter(({ activity }) => activity.phase === name).map(({ row }) => row),
    }))
    .filter((each) => each.rows.length > 0);
  const hasGrid = columns.length > 0 && rows.length > 0;
  const catalogue = catalogueLink(stored, 'activities', null, t);
  const view = {
    intro: t('web.sections.matrix.intro'),
    action: matrixHref(stored.id, phase),
    cellsHref: planHref(stored.id, 'matrix', 'cells'),
    filter: phaseLinks(stored, phase, t),
    agencyHint: columns.some(({ agency }) => agency !== null) ? t('web.matrix.agencyHint') : null,
    add: { href: addHref(stored.id, 'activities', null), label: t('web.sections.activities.add') },
    catalogue,
    columns,
    phases,
    hasGrid,
    isAddSecond: hasGrid || catalogue !== null,
    needs: needs(stored, t),
    legend: letters.map((letter) => ({ letter, name: t(`terms.letter.${letter}`) })),
    problems,
    conflict:
      status === 409 || page.conflicts.length > 0
        ? { title: t('web.conflict.stale.title'), text: t('web.conflict.cells'), reload: planHref(stored.id, 'matrix') }
        : null,
    findings: findingGroups(general(findings), stored, visitor),
  };
  return new Page(
    'pages/plans/matrix',
    t('web.sections.matrix.title'),
    planTrail(stored.id, stored.plan, t),
    view,
    status,
  );
}

function rowOf(page: MatrixPage, columns: Column[], activity: Activity, index: number, t: Translate): Row {
  const { stored, findings, visitor } = page;
  const href = itemHref(stored.id, 'activities', activity.id);
  const path = `/activities/${index}`;
  return {
    id: activity.id,
    name: activity.name,
    voice: activity.voice,
    href,
    move: `${href}/move`,
    remove: `${href}/remove`,
    version: stored.versions.get(`activities/${activity.id}`) ?? 0,
    base: { name: baseName(activity.id), value: baseOf(activity) },
    cells: columns.map((column) => cellOf(page, activity, column, t)),
    findings: findings.filter((finding) => isAt(finding, path)).map((finding) => findingView(finding, visitor.locale)),
  };
}

function cellOf({ changes, conflicts }: MatrixPage, activity: Activity, column: Column, t: Translate): Cell {
  const isHere = (cell: CellChange) => cell.activity === activity.id && cell.role === column.id;
  const name = cellName(activity.id, column.id);
  const value = changes.find(isHere)?.to ?? activity.assignments[column.id] ?? '';
  const theirs = conflicts.find(isHere)?.theirs;
  return {
    name,
    label: `${activity.name}: ${column.label}`,
    agency: column.agency !== null,
    theirs: theirs === undefined ? null : t('web.conflict.cell', { letter: theirs || '–' }),
    options: ['', ...column.letters].map((letter) => ({ value: letter, selected: letter === value })),
  };
}

/** Findings of the matrix as a whole: those of single rows stand beside their rows. */
function general(findings: Finding[]): Finding[] {
  return findings.filter(({ path }) => pageOf(path) === 'matrix' && !/^\/activities\/\d/.test(path));
}

function needs(stored: StoredPlan, t: Translate): { label: string; href: string } | null {
  if (stored.plan.owners.length > 0) return null;
  return { label: t('web.sections.owners.add'), href: addHref(stored.id, 'owners', null) };
}
