import { type Activity, type Letter, type Phase, type Plan } from '../../domain/plan/plan.js';
import { type Finding } from '../../domain/rules/finding.js';
import { type Translate, translator } from '../../i18n/translate.js';
import { Page } from '../../web/answer.js';
import { type Problem } from '../../web/form/problems.js';
import { type Visitor } from '../../web/visitor.js';
import { addHref, itemHref, planHref } from '../links.js';
import { findingLink, type FindingLink, findingView, isAt } from '../finding-view.js';
import { pageOf } from '../section/list-page.js';
import { type StoredPlan } from '../store/plan.store.js';
import { planTrail } from '../trail.js';
import { type CellChange, type CellConflict } from './cells.js';
import { baseName, baseOf, cellName, letters } from './matrix.form.js';

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
}

interface Column {
  id: string;
  label: string;
  agency: string | null;
  href: string;
  letters: readonly Letter[];
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
  const t = translator(visitor.locale);
  const columns = columnsOf(stored.id, stored.plan);
  const rows = stored.plan.activities.map((activity, index) => ({
    activity,
    row: rowOf(page, columns, activity, index, t),
  }));
  const phases = (['before', 'during', 'after'] satisfies Phase[])
    .map((phase) => ({
      title: t(`terms.phase.${phase}`),
      span: columns.length + 1,
      rows: rows.filter(({ activity }) => activity.phase === phase).map(({ row }) => row),
    }))
    .filter((phase) => phase.rows.length > 0);
  const view = {
    intro: t('web.sections.matrix.intro'),
    action: planHref(stored.id, 'matrix'),
    add: { href: addHref(stored.id, 'activities', null), label: t('web.sections.activities.add') },
    columns,
    phases,
    hasGrid: columns.length > 0 && rows.length > 0,
    needs: needs(stored, t),
    legend: letters.map((letter) => ({ letter, name: t(`terms.letter.${letter}`) })),
    problems,
    conflict:
      status === 409 || page.conflicts.length > 0
        ? { title: t('web.conflict.stale.title'), text: t('web.conflict.cells'), reload: planHref(stored.id, 'matrix') }
        : null,
    findings: general(findings).map((finding): FindingLink => findingLink(finding, stored, visitor)),
  };
  return new Page(
    'pages/plans/matrix',
    t('web.sections.matrix.title'),
    planTrail(stored.id, stored.plan, t),
    view,
    status,
  );
}

/** Support roles are offered S, C and I alone: responsibility stays in the company. */
function columnsOf(planId: string, plan: Plan): Column[] {
  const own = plan.owners.map((owner) => ({
    id: owner.id,
    label: owner.function,
    agency: null,
    href: itemHref(planId, 'owners', owner.id),
    letters,
  }));
  const support = plan.agencies.flatMap((agency) =>
    agency.supportRoles.map((role) => ({
      id: role.id,
      label: role.name,
      agency: agency.name,
      href: itemHref(planId, 'support-roles', `${agency.id}.${role.id}`),
      letters: letters.filter((letter) => letter !== 'R' && letter !== 'A'),
    })),
  );
  return [...own, ...support];
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
