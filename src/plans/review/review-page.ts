import { type Locale } from '../../domain/plan/plan.js';
import { type Finding } from '../../domain/rules/finding.js';
import { type Translate, translator } from '../../i18n/translate.js';
import { Page } from '../../web/answer.js';
import { type Visitor } from '../../web/visitor.js';
import { standingView, type StandingView } from '../../versions/pages/standing-view.js';
import { VersionWords } from '../../versions/pages/version-words.js';
import { type FreezeView, freezeView } from '../../versions/pages/versions-page.js';
import { type FindingGroup, findingGroups, manyBroken } from '../finding-groups.js';
import { placeHref, planHref } from '../links.js';
import { type SeenPlan } from '../overview/seen-plan.js';
import { type Task, tasks } from '../overview/task-list.js';
import { pageOf } from '../section/list-page.js';
import { type StoredPlan } from '../store/plan.store.js';
import { planTrail } from '../trail.js';
import { checkText } from './check-text.js';
import { type Check, checks } from './checks.js';

interface SectionFindings {
  title: string;
  href: string;
  count: number;
  groups: FindingGroup[];
}

interface ReviewView {
  intro: string;
  verdict: string;
  ready: boolean;
  errors: SectionFindings[];
  empty: { title: string; intro: string; href: string }[];
  warnings: SectionFindings[];
  checks: { text: string; href: string; isDone: boolean; state: string }[];
  standing: StandingView;
  /** null: errors stand, or this role cannot */
  freeze: FreezeView | null;
  versions: string;
  documents: string;
  exportHref: string;
}

/** The plan as a whole before it is handed out: what blocks, what is left to judge by hand, and the way out. */
export function reviewPage({ stored, found, versions, today, visitor }: SeenPlan): Page {
  const { findings, isWhole } = found;
  const words = new VersionWords(visitor.locale, stored.plan.company.timeZone);
  const t = translator(visitor.locale);
  const { plan, id } = stored;
  const list = tasks(plan, findings).filter(({ name }) => name !== 'review');
  const isWarning = ({ level }: Finding) => level === 'warning';
  const errors = findings.filter((finding) => !isWarning(finding));
  const empty = list.filter(({ state }) => state === 'empty');
  const broken = manyBroken(errors);
  const others = errors.filter((finding) => !broken.includes(finding));
  const bySection = (some: Finding[]) => list.flatMap((task) => sectionFindings(task, some, stored, visitor));
  const view: ReviewView = {
    intro: t('web.sections.review.intro'),
    verdict:
      isWhole || errors.length > 0 ? verdict(others.length, broken.length, empty, t) : t('web.overview.unchecked'),
    ready: isWhole && errors.length === 0 && empty.length === 0,
    errors: [...bySection(others), ...promiseFindings(broken, stored, visitor)],
    empty: empty.map(({ name }) => ({
      title: t(`web.sections.${name}.title`),
      intro: t(`web.sections.${name}.intro`),
      href: planHref(id, name),
    })),
    warnings: bySection(findings.filter(isWarning)),
    checks: checks(plan, findings, today).map((check) => checkView(check, stored, visitor.locale)),
    standing: standingView(id, versions, today, words),
    freeze: isWhole && errors.length === 0 ? freezeView({ visitor, stored, versions }, words) : null,
    versions: planHref(id, 'versions'),
    documents: planHref(id, 'documents'),
    exportHref: planHref(id, 'export'),
  };
  return new Page('pages/plans/review', t('web.sections.review.title'), planTrail(id, plan, t), view);
}

function verdict(errors: number, broken: number, empty: Task[], t: Translate): string {
  const promises = broken > 0 ? [`${t('web.groups.E9', { count: broken })}.`] : [];
  if (errors > 0) return [t('web.review.blocked', { count: errors }), ...promises].join(' ');
  if (broken > 0) return [t('web.review.blockedPromises'), ...promises].join(' ');
  if (empty.length === 0) return t('web.review.clear');
  return t('web.review.unfinished', { sections: empty.map(({ name }) => t(`web.sections.${name}.title`)).join(', ') });
}

function sectionFindings({ name }: Task, findings: Finding[], stored: StoredPlan, visitor: Visitor): SectionFindings[] {
  const own = findings.filter(({ path }) => pageOf(path) === name);
  if (own.length === 0) return [];
  const title = translator(visitor.locale)(`web.sections.${name}.title`);
  const groups = findingGroups(own, stored, visitor);
  return [{ title, href: planHref(stored.id, name), count: own.length, groups }];
}

/** Many broken promises, of whatever sections: what mends them stands on one page. */
function promiseFindings(broken: Finding[], stored: StoredPlan, visitor: Visitor): SectionFindings[] {
  if (broken.length === 0) return [];
  const title = translator(visitor.locale)('readiness.title');
  const groups = findingGroups(broken, stored, visitor);
  return [{ title, href: planHref(stored.id, 'readiness'), count: broken.length, groups }];
}

function checkView(check: Check, stored: StoredPlan, locale: Locale) {
  const { isDone, path } = check;
  return {
    text: checkText(check, locale),
    href: placeHref(stored.id, stored.plan, path),
    isDone,
    state: translator(locale)(`web.review.${isDone ? 'done' : 'todo'}`),
  };
}
