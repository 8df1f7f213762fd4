import { dependence } from '../../domain/rules/dependence.js';
import { type Finding } from '../../domain/rules/finding.js';
import { type Translate, translator } from '../../i18n/translate.js';
import { Page } from '../../web/answer.js';
import { type Visitor } from '../../web/visitor.js';
import { planHref } from '../links.js';
import { type FindingGroup, findingGroups } from '../finding-groups.js';
import { type StoredPlan } from '../store/plan.store.js';
import { isSettled, nextTask, stageNames, type Task, tasks, type TaskState } from './task-list.js';

interface TaskView {
  title: string;
  intro: string;
  href: string;
  state: TaskState;
  stateLabel: string;
  errors: string | null;
  warnings: string | null;
  isNext: boolean;
}

interface OverviewView {
  company: string;
  verdict: string;
  ready: boolean;
  progress: { text: string; done: number; all: number };
  next: { label: string; href: string; intro: string } | null;
  dependence: string;
  stages: { id: string; title: string; tasks: TaskView[] }[];
  errors: FindingGroup[];
  warnings: FindingGroup[];
  warningCount: number;
  documents: string;
  exportHref: string;
  removeHref: string;
}

/** The start page of a plan: how far it is, what comes next, its sections, and everything that was found. */
export function overviewPage(stored: StoredPlan, findings: Finding[], visitor: Visitor): Page {
  const t = translator(visitor.locale);
  const { plan, id } = stored;
  const errors = findings.filter(({ level }) => level !== 'warning');
  const warnings = findings.filter(({ level }) => level === 'warning');
  const list = tasks(plan, findings);
  const next = nextTask(list);
  const view: OverviewView = {
    company: plan.company.name,
    verdict: errors.length > 0 ? t('web.overview.errors', { count: errors.length }) : t('web.overview.ready'),
    ready: errors.length === 0,
    progress: progress(list, t),
    next: next ? nextView(next, id, t) : null,
    dependence: t('web.overview.dependence', { share: Math.round(dependence(plan) * 100) }),
    stages: stageNames.map((stage) => ({
      id: `stage-${stage}`,
      title: t(`web.overview.stages.${stage}`),
      tasks: list.filter((task) => task.stage === stage).map((task) => taskView(task, task === next, id, t)),
    })),
    errors: findingGroups(errors, stored, visitor),
    warnings: findingGroups(warnings, stored, visitor),
    warningCount: warnings.length,
    documents: planHref(id, 'documents'),
    exportHref: planHref(id, 'export'),
    removeHref: planHref(id, 'remove'),
  };
  return new Page('pages/plans/overview', plan.title, [{ label: t('web.plans.title'), href: '/plans' }], view);
}

/** Sections that a plan can do without count once they are begun. */
function progress(list: Task[], t: Translate): OverviewView['progress'] {
  const counted = list.filter(({ state }) => state !== 'optional');
  const numbers = { done: counted.filter(isSettled).length, all: counted.length };
  return { ...numbers, text: t('web.overview.progress', numbers) };
}

function nextView({ name }: Task, planId: string, t: Translate): NonNullable<OverviewView['next']> {
  const section = t(`web.sections.${name}.title`);
  return {
    label: t('web.overview.next', { section }),
    href: planHref(planId, name),
    intro: t(`web.sections.${name}.intro`),
  };
}

function taskView({ name, state, errors, warnings }: Task, isNext: boolean, planId: string, t: Translate): TaskView {
  return {
    title: t(`web.sections.${name}.title`),
    intro: t(`web.sections.${name}.intro`),
    href: planHref(planId, name),
    state,
    stateLabel: t(`web.state.${state}`),
    errors: errors > 0 ? t('web.overview.errorCount', { count: errors }) : null,
    warnings: warnings > 0 ? t('web.overview.warningCount', { count: warnings }) : null,
    isNext,
  };
}
