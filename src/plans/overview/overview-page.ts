import { dependence } from '../../domain/rules/dependence.js';
import { type Finding } from '../../domain/rules/finding.js';
import { type Translate, translator } from '../../i18n/translate.js';
import { Page } from '../../web/answer.js';
import { type Visitor } from '../../web/visitor.js';
import { standingView, type StandingView } from '../../versions/pages/standing-view.js';
import { VersionWords } from '../../versions/pages/version-words.js';
import { planHref } from '../links.js';
import { type FindingGroup, findingGroups } from '../finding-groups.js';
import { countedInWords } from '../finding-view.js';
import { type StoredPlan } from '../store/plan.store.js';
import { type NextStep, nextStep } from './next-step.js';
import { type OverviewPage } from './seen-plan.js';
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

type UnmarkedTask = Omit<TaskView, 'isNext'>;

interface OverviewView {
  company: string;
  verdict: string;
  ready: boolean;
  progress: { text: string; done: number; all: number };
  next: NextStep;
  /** null: there is no version yet */
  standing: StandingView | null;
  dependence: string;
  stages: { id: string; title: string; tasks: TaskView[] }[];
  errors: FindingGroup[];
  warnings: FindingGroup[];
  warningCount: number;
  documents: string;
  versions: string;
  exportHref: string;
  removeHref: string;
}

/** The start page of a plan: how far it is, what comes next, its sections, and everything that was found. */
export function overviewPage(page: OverviewPage): Page {
  const { stored, found, versions, today, visitor } = page;
  const { findings, isWhole } = found;
  const t = translator(visitor.locale);
  const { plan, id } = stored;
  const errors = findings.filter(({ level }) => level !== 'warning');
  const warnings = findings.filter(({ level }) => level === 'warning');
  const list = tasks(plan, findings);
  const standing = versions.length > 0 ? standingView(id, versions, today, wordsOf(stored, visitor)) : null;
  const next = nextStep(nextTask(list), standing, page);
  const view: OverviewView = {
    company: plan.company.name,
    verdict: verdict(errors.length, isWhole, t),
    ready: errors.length === 0 && isWhole,
    progress: progress(list, t),
    next,
    standing,
    dependence: t('web.overview.dependence', { share: Math.round(dependence(plan) * 100) }),
    stages: stageNames.map((stage) => ({
      id: `stage-${stage}`,
      title: t(`web.overview.stages.${stage}`),
      tasks: list
        .filter((task) => task.stage === stage)
        .flatMap((task) => {
          const view = taskView(task, id, t);
          if (task.name !== 'review') return [view];
          const contacts = plan.people.length > 0 ? [contactsView(stored, findings, t)] : [];
          return [...contacts, ...reviewsView(stored, findings, t), view];
        })
        .map((view) => ({ ...view, isNext: view.href === next.page })),
    })),
    errors: findingGroups(errors, stored, visitor),
    warnings: findingGroups(warnings, stored, visitor),
    warningCount: warnings.length,
    documents: planHref(id, 'documents'),
    versions: planHref(id, 'versions'),
    exportHref: planHref(id, 'export'),
    removeHref: planHref(id, 'remove'),
  };
  return new Page('pages/plans/overview', plan.title, [{ label: t('web.plans.title'), href: '/plans' }], view);
}

function wordsOf({ plan }: StoredPlan, { locale }: Visitor): VersionWords {
  return new VersionWords(locale, plan.company.timeZone);
}

function verdict(errors: number, isWhole: boolean, t: Translate): string {
  if (errors > 0) return t('web.overview.errors', { count: errors });
  return t(isWhole ? 'web.overview.ready' : 'web.overview.unchecked');
}

/** Sections that a plan can do without count once they are begun. */
function progress(list: Task[], t: Translate): OverviewView['progress'] {
  const counted = list.filter(({ state }) => state !== 'optional');
  const numbers = { done: counted.filter(isSettled).length, all: counted.length };
  return { ...numbers, text: t('web.overview.progress', numbers) };
}

/** Done again and again, not once: it counts among no sections. */
function contactsView({ id }: StoredPlan, findings: Finding[], t: Translate): UnmarkedTask {
  const due = findings.filter(({ code }) => code === 'W8').length;
  const state = due > 0 ? 'open' : 'complete';
  return {
    ...{ title: t('contacts.title'), intro: t('contacts.task'), href: planHref(id, 'contacts'), state },
    stateLabel: due > 0 ? t('contacts.due', { count: due }) : t(`web.state.${state}`),
    ...countedInWords(0, 0, t),
  };
}

/** Not where no agency has a role. */
function reviewsView({ id, plan }: StoredPlan, findings: Finding[], t: Translate): UnmarkedTask[] {
  if (!plan.agencies.some(({ supportRoles }) => supportRoles.length > 0)) return [];
  const due = findings.filter(({ code }) => code === 'W13').length;
  const state = due > 0 ? 'open' : 'complete';
  return [
    {
      ...{ title: t('reviews.company.title'), intro: t('reviews.company.task'), href: planHref(id, 'reviews'), state },
      stateLabel: due > 0 ? t('reviews.company.due', { count: due }) : t(`web.state.${state}`),
      ...countedInWords(0, 0, t),
    },
  ];
}

function taskView({ name, state, errors, warnings }: Task, planId: string, t: Translate): UnmarkedTask {
  return {
    title: t(`web.sections.${name}.title`),
    intro: t(`web.sections.${name}.intro`),
    href: planHref(planId, name),
    state,
    stateLabel: t(`web.state.${state}`),
    ...countedInWords(errors, warnings, t),
  };
}
