import { dependence } from '../../domain/rules/dependence.js';
import { type LocalDate } from '../../domain/plan/plan.js';
import { type Finding } from '../../domain/rules/finding.js';
import { type Translate, translator } from '../../i18n/translate.js';
import { Page } from '../../web/answer.js';
import { type Visitor } from '../../web/visitor.js';
import { standingView, type StandingView } from '../../versions/pages/standing-view.js';
import { VersionWords } from '../../versions/pages/version-words.js';
import { type Version } from '../../versions/version.js';
import { holdersLink } from '../holders/holders-link.js';
import { type Found } from '../findings/plan-findings.service.js';
import { planHref } from '../links.js';
import { pageOf } from '../section/list-page.js';
import { type FindingGroup, findingGroups } from '../finding-groups.js';
import { countedInWords } from '../finding-view.js';
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

export interface OverviewPage {
  stored: StoredPlan;
  found: Found;
  versions: Version[];
  /** in the company's zone */
  today: LocalDate;
  visitor: Visitor;
}

/** The start page of a plan: how far it is, what comes next, its sections, and everything that was found. */
export function overviewPage({ stored, found, versions, today, visitor }: OverviewPage): Page {
  const { findings, isWhole } = found;
  const t = translator(visitor.locale);
  const { plan, id } = stored;
  const errors = findings.filter(({ level }) => level !== 'warning');
  const warnings = findings.filter(({ level }) => level === 'warning');
  const list = tasks(plan, findings);
  const next = nextTask(list);
  const view: OverviewView = {
    company: plan.company.name,
    verdict: verdict(errors.length, isWhole, t),
    ready: errors.length === 0 && isWhole,
    progress: progress(list, t),
    next: next ? nextView(next, stored, findings, t) : null,
    standing: versions.length > 0 ? standingView(id, versions, today, wordsOf(stored, visitor)) : null,
    dependence: t('web.overview.dependence', { share: Math.round(dependence(plan) * 100) }),
    stages: stageNames.map((stage) => ({
      id: `stage-${stage}`,
      title: t(`web.overview.stages.${stage}`),
      tasks: list
        .filter((task) => task.stage === stage)
        .flatMap((task) => {
          const view = taskView(task, task === next, id, t);
          if (task.name !== 'review') return [view];
          const contacts = plan.people.length > 0 ? [contactsView(stored, findings, t)] : [];
          return [...contacts, ...reviewsView(stored, findings, t), view];
        }),
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

/** Where roles have no holder yet, straight to the page on which all of them get one. */
function nextView(
  { name }: Task,
  stored: StoredPlan,
  findings: Finding[],
  t: Translate,
): NonNullable<OverviewView['next']> {
  const planId = stored.id;
  const isUnheld = findings.some(({ code, path }) => code === 'E3' && pageOf(path) === name);
  const holders = isUnheld ? holdersLink(stored, name, t) : null;
  if (holders)
    return { ...holders, label: t('web.overview.next', { section: holders.label }), intro: t('holders.intro') };
  const section = t(`web.sections.${name}.title`);
  return {
    label: t('web.overview.next', { section }),
    href: planHref(planId, name),
    intro: t(`web.sections.${name}.intro`),
  };
}

/** Done again and again, not once: it counts among no sections. */
function contactsView({ id }: StoredPlan, findings: Finding[], t: Translate): TaskView {
  const due = findings.filter(({ code }) => code === 'W8').length;
  const state = due > 0 ? 'open' : 'complete';
  return {
    ...{ title: t('contacts.title'), intro: t('contacts.task'), href: planHref(id, 'contacts'), state, isNext: false },
    stateLabel: due > 0 ? t('contacts.due', { count: due }) : t(`web.state.${state}`),
    ...countedInWords(0, 0, t),
  };
}

/** Not where no agency has a role. */
function reviewsView({ id, plan }: StoredPlan, findings: Finding[], t: Translate): TaskView[] {
  if (!plan.agencies.some(({ supportRoles }) => supportRoles.length > 0)) return [];
  const due = findings.filter(({ code }) => code === 'W13').length;
  const state = due > 0 ? 'open' : 'complete';
  return [
    {
      ...{ title: t('reviews.company.title'), intro: t('reviews.company.task'), href: planHref(id, 'reviews'), state },
      stateLabel: due > 0 ? t('reviews.company.due', { count: due }) : t(`web.state.${state}`),
      ...countedInWords(0, 0, t),
      isNext: false,
    },
  ];
}

function taskView({ name, state, errors, warnings }: Task, isNext: boolean, planId: string, t: Translate): TaskView {
  return {
    title: t(`web.sections.${name}.title`),
    intro: t(`web.sections.${name}.intro`),
    href: planHref(planId, name),
    state,
    stateLabel: t(`web.state.${state}`),
    ...countedInWords(errors, warnings, t),
    isNext,
  };
}
