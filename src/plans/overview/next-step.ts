import { type LocalDate } from '../../domain/plan/plan.js';
import { spokenDate } from '../../i18n/spoken.js';
import { type Translate, translator } from '../../i18n/translate.js';
import { type StandingView } from '../../versions/pages/standing-view.js';
import { inForce, type Version } from '../../versions/version.js';
import { manyBroken } from '../finding-groups.js';
import { holdersLink } from '../holders/holders-link.js';
import { placeHref, planHref } from '../links.js';
import { checkText } from '../review/check-text.js';
import { type Check, checks } from '../review/checks.js';
import { pageOf } from '../section/list-page.js';
import { type OverviewPage } from './seen-plan.js';
import { isOnlyBroken, type Task } from './task-list.js';

/** What to do next in a plan, or until when there is nothing to do. */
export interface NextStep {
  /** null: there is nothing to do */
  link: { label: string; href: string; intro: string } | null;
  /** address of the page in the task list that is marked */
  page: string | null;
  /** until when nothing is to be done; null: nobody knows, or something is to be done */
  idle: string | null;
}

/** @param task the first that is not settled, else the review */
export function nextStep(task: Task | undefined, standing: StandingView | null, page: OverviewPage): NextStep {
  const t = translator(page.visitor.locale);
  if (task && isOnlyBroken(task)) return promisesStep(task, page, t);
  if (task && task.name !== 'review') return sectionStep(task, page, t);
  const waiting = standing?.next[0];
  if (waiting) return { ...step(waiting.label, waiting.href, '', t), page: null };
  return page.isAsInForce ? upkeepStep(page, t) : publishing(page, t);
}

function step(name: string, href: string, intro: string, t: Translate): NextStep {
  return { link: { label: t('web.overview.next', { section: name }), href, intro }, page: href, idle: null };
}

/** Where roles have no holder yet, straight to the page on which all of them get one. */
function sectionStep({ name }: Task, { stored, found }: OverviewPage, t: Translate): NextStep {
  const isUnheld = found.findings.some(({ code, path }) => code === 'E3' && pageOf(path) === name);
  const holders = isUnheld ? holdersLink(stored, name, t) : null;
  const page = planHref(stored.id, name);
  if (holders) return { ...step(holders.label, holders.href, t('holders.intro'), t), page };
  return step(t(`web.sections.${name}.title`), page, t(`web.sections.${name}.intro`), t);
}

/** What mends most of many broken promises at once, not each of them at its own field. */
function promisesStep({ name }: Task, { stored, found }: OverviewPage, t: Translate): NextStep {
  const broken = t('web.groups.E9', { count: manyBroken(found.findings).length });
  const intro = `${broken}. ${t('web.overview.lever')}`;
  return {
    ...step(t('readiness.title'), planHref(stored.id, 'readiness'), intro, t),
    page: planHref(stored.id, name),
  };
}

/** The plan is to become a version, or the next one. */
function publishing({ stored, versions }: OverviewPage, t: Translate): NextStep {
  const current = inForce(versions);
  const intro = current ? t('web.overview.changed', { number: current.number }) : t('web.sections.review.intro');
  return step(t('web.sections.review.title'), planHref(stored.id, 'review'), intro, t);
}

/** Matters of judgement: to be looked at before each version, and never done. */
const judged = ['accountable', 'duties'];

/** The plan is in force as it stands: what has become due since, else the day on which something does. */
function upkeepStep({ stored, found, versions, today, visitor }: OverviewPage, t: Translate): NextStep {
  const { id, plan } = stored;
  const has = (code: string) => found.findings.some((finding) => finding.code === code);
  if (has('W13')) return step(t('reviews.company.title'), planHref(id, 'reviews'), t('reviews.company.task'), t);
  if (has('W8')) return step(t('contacts.title'), planHref(id, 'contacts'), t('contacts.task'), t);
  const all = checks(plan, found.findings, today);
  const open = all.find((check) => isOpen(check, today) && !judged.includes(check.text));
  if (!open) return { link: null, page: null, idle: found.isWhole ? idleText(all, inForce(versions), t) : null };
  const name = pageOf(open.path);
  const text = checkText(open, visitor.locale);
  return {
    ...step(t(`web.sections.${name}.title`), placeHref(id, plan, open.path), text, t),
    page: planHref(id, name),
  };
}

function isOpen({ isDone, again }: Check, today: LocalDate): boolean {
  return !isDone || (again !== null && again <= today);
}

function idleText(all: Check[], current: Version | null, t: Translate): string {
  const [first] = all.flatMap((check) => dated(check)).sort((a, b) => a.on.localeCompare(b.on));
  const stands = t('web.overview.asInForce', { number: current?.number ?? 0 });
  if (!first) return stands;
  const { on, check } = first;
  const said = { date: spokenDate(on, t), name: check.names[0] ?? '' };
  return `${stands} ${t('web.overview.idle', said)} ${t(`web.overview.then.${check.text}`, said)}`;
}

function dated(check: Check): { on: LocalDate; check: Check }[] {
  return check.isDone && check.again !== null ? [{ on: check.again, check }] : [];
}
