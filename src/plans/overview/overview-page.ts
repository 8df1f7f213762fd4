import { dependence } from '../../domain/rules/dependence.js';
import { type Finding } from '../../domain/rules/finding.js';
import { type Translate, translator } from '../../i18n/translate.js';
import { Page } from '../../web/answer.js';
import { type Visitor } from '../../web/visitor.js';
import { standingView, type StandingView } from '../../versions/pages/standing-view.js';
import { VersionWords } from '../../versions/pages/version-words.js';
import { planHref } from '../links.js';
import { type FindingGroup, findingGroups, manyBroken } from '../finding-groups.js';
import { countedInWords } from '../finding-view.js';
import { type StoredPlan } from '../store/plan.store.js';
import { type NextStep, nextStep } from './next-step.js';
import { type OverviewPage } from './seen-plan.js';
import { nextTask, stageNames, type Task, tasks, type TaskState } from './task-list.js';

interface TaskView {
  title: string;
  intro: string;
  href: string;
  state: TaskState;
  stateLabel: string;
  errors: string | null;
  broken: string | null;
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
  const { stored, found, versions, today, visitor, isAsInForce } = page;
  const { findings, isWhole } = found;
  const t = translator(visitor.locale);
  const { plan, id } = stored;
  const errors = findings.filter(({ level }) => level !== 'warning');
  const warnings = findings.filter(({ level }) => level === 'warning');
  const list = tasks(plan, findings, isAsInForce);
  const standing = versions.length > 0 ? standingView(id, versions, today, wordsOf(stored, visitor)) : null;
  const next = nextStep(nextTask(list), standing, page);
  const stages = stagesOf(list, stored, findings, t);
  const view: OverviewView = {
    company: plan.company.name,
    verdict: verdict(found, t),
    ready: errors.length === 0 && isWhole,
    progress: progress(
      stages.flatMap(({ tasks }) => tasks),
      t,
    ),
    next,
    standing,
    dependence: t('web.overview.dependence', { share: Math.round(dependence(plan) * 100) }),
    stages: stages.map((stage) => ({
      ...stage,
      tasks: stage.tasks.map((task) => ({ ...task, isNext: task.href === next.page })),
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

/** The list as it is shown: what is asked of others stands before the review. */
function stagesOf(list: Task[], stored: StoredPlan, findings: Finding[], t: Translate) {
  const viewsOf = (task: Task): UnmarkedTask[] => {
    const view = taskView(task, stored.id, t);
    if (task.name !== 'review') return [view];
    const contacts = stored.plan.people.length > 0 ? [contactsView(stored, findings, t)] : [];
    return [...contacts, ...reviewsView(stored, findings, t), view];
  };
  return stageNames.map((stage) => ({
    id: `stage-${stage}`,
    title: t(`web.overview.stages.${stage}`),
    tasks: list.filter((task) => task.stage === stage).flatMap(viewsOf),
  }));
}

/** Many broken promises are told by themselves: they are not so many things to fix. */
function verdict({ findings, isWhole }: OverviewPage['found'], t: Translate): string {
  const wrong = findings.filter(({ level }) => level !== 'warning').length;
  const warnings = findings.length - wrong;
  const broken = manyBroken(findings).length;
  const told = [
    ...(wrong > broken ? [t('web.overview.errors', { count: wrong - broken })] : []),
    ...(broken > 0 ? [`${t('web.groups.E9', { count: broken })}.`] : []),
  ];
  if (told.length > 0) return told.join(' ');
  if (!isWhole) return t('web.overview.unchecked');
  return warnings > 0 ? t('web.overview.readyBut', { count: warnings }) : t('web.overview.ready');
}

/** Of all that the list shows; what a plan can do without counts once it is begun. */
function progress(list: UnmarkedTask[], t: Translate): OverviewView['progress'] {
  const counted = list.filter(({ state }) => state !== 'optional');
  const numbers = { done: counted.filter(({ state }) => state === 'complete').length, all: counted.length };
  const optional = list.length - counted.length;
  const more = optional > 0 ? t('web.overview.progressOptional', { count: optional }) : '';
  return { ...numbers, text: t('web.overview.progress', numbers) + more };
}

/** Done again and again, not once. */
function contactsView({ id }: StoredPlan, findings: Finding[], t: Translate): UnmarkedTask {
  const due = findings.filter(({ code }) => code === 'W8').length;
  const state = due > 0 ? 'open' : 'complete';
  return {
    ...{ title: t('contacts.title'), intro: t('contacts.task'), href: planHref(id, 'contacts'), state },
    stateLabel: due > 0 ? t('contacts.due', { count: due }) : t(`web.state.${state}`),
    ...{ errors: null, broken: null, warnings: null },
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
      ...{ errors: null, broken: null, warnings: null },
    },
  ];
}

function taskView({ name, state, errors, broken, warnings }: Task, planId: string, t: Translate): UnmarkedTask {
  return {
    title: t(`web.sections.${name}.title`),
    intro: t(`web.sections.${name}.intro`),
    href: planHref(planId, name),
    state,
    stateLabel: t(`web.state.${state}`),
    ...countedInWords(errors, warnings, t),
    broken: broken > 0 ? t('web.overview.brokenCount', { count: broken }) : null,
  };
}
