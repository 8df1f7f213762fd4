import { dependence } from '../../domain/rules/dependence.js';
import { type Finding } from '../../domain/rules/finding.js';
import { translator } from '../../i18n/translate.js';
import { Page } from '../../web/answer.js';
import { type Visitor } from '../../web/visitor.js';
import { planHref } from '../links.js';
import { findingLink, type FindingLink } from '../finding-view.js';
import { type StoredPlan } from '../store/plan.store.js';
import { tasks } from './task-list.js';

interface OverviewView {
  company: string;
  verdict: string;
  ready: boolean;
  dependence: string;
  tasks: {
    title: string;
    intro: string;
    href: string;
    state: string;
    stateLabel: string;
    errors: string | null;
    warnings: string | null;
  }[];
  errors: FindingLink[];
  warnings: FindingLink[];
  documents: string;
  exportHref: string;
  removeHref: string;
}

/** The start page of a plan: its sections with their state, and everything that was found. */
export function overviewPage(stored: StoredPlan, findings: Finding[], visitor: Visitor): Page {
  const t = translator(visitor.locale);
  const { plan, id } = stored;
  const errors = findings.filter(({ level }) => level !== 'warning');
  const warnings = findings.filter(({ level }) => level === 'warning');
  const list = tasks(plan, findings);
  const begun = list.some(({ count }) => count !== null && count > 0);
  const view: OverviewView = {
    company: plan.company.name,
    verdict:
      errors.length > 0
        ? t('web.overview.errors', { count: errors.length })
        : t(begun ? 'web.overview.ready' : 'web.overview.empty'),
    ready: errors.length === 0,
    dependence: t('web.overview.dependence', { share: Math.round(dependence(plan) * 100) }),
    tasks: list.map((task) => ({
      title: t(`web.sections.${task.name}.title`),
      intro: t(`web.sections.${task.name}.intro`),
      href: planHref(id, task.name),
      state: task.state,
      stateLabel: t(`web.state.${task.state}`),
      errors: task.errors > 0 ? t('web.overview.errorCount', { count: task.errors }) : null,
      warnings: task.warnings > 0 ? t('web.overview.warningCount', { count: task.warnings }) : null,
    })),
    errors: errors.map((finding) => findingLink(finding, stored, visitor)),
    warnings: warnings.map((finding) => findingLink(finding, stored, visitor)),
    documents: planHref(id, 'documents'),
    exportHref: planHref(id, 'export'),
    removeHref: planHref(id, 'remove'),
  };
  return new Page('pages/plans/overview', plan.title, [{ label: t('web.plans.title'), href: '/plans' }], view);
}
