import { instantText, minuteOf } from '../../domain/readiness/instants.js';
import { type PlanPromise } from '../../domain/readiness/plan-promises.js';
import { type PromiseReadiness, type ReadinessLevel } from '../../domain/readiness/readiness.js';
import { planHref } from '../../plans/links.js';
import { planTrail } from '../../plans/trail.js';
import { Page } from '../../web/answer.js';
import { queryOf } from '../asked/asked.js';
import { type Standing } from '../checks.service.js';
import { type Answers, type CaseAnswer } from '../thread/question.js';
import { conditionsText, sentenceUnder, textsOf } from './conditions-text.js';
import { type CutView, cutView, type ProgressView, progressView, withQuery } from './progress.js';
import { type ReadinessPage, writingOf } from './readiness-page.js';
import { type RepairsView, repairsView } from './repairs-view.js';
import { type StoryView, storyView } from './story.js';
import { brokenLevel } from './verdict.js';
import { legend, weekdaysIn, type WeekView, weekView } from './week.js';
import { type Writing } from './writing.js';

export interface PromisePage extends Omit<ReadinessPage, 'standing' | 'lever'> {
  promise: PlanPromise;
  /** null: the first that is broken */
  level: number | null;
  standing: Standing<CaseAnswer | null>;
  /** null: it holds at this level */
  repairs: Standing<Answers['repairs']> | null;
}

interface PromiseView {
  severity: string | null;
  limit: string;
  conditions: string;
  back: string;
  progress: ProgressView | null;
  cut: CutView | null;
  result: CaseView | null;
}

interface CaseView {
  verdict: string;
  tone: 'bad' | 'weak' | 'good';
  levels: LevelView[];
  level: string;
  week: WeekView | null;
  legend: ReturnType<typeof legend>;
  story: StoryView | null;
  repairs: RepairsView | null;
}

interface LevelView {
  name: string;
  href: string;
  isShown: boolean;
  who: string;
  broken: string;
  worst: string;
  worstAt: string;
  isBroken: boolean;
}

/** One promise: how far it holds, when it breaks, how its weakest case goes, and what would help. */
export function promisePage(page: PromisePage): Page {
  const { stored, asked, today, locale, promise, standing } = page;
  const t = textsOf(asked, locale);
  const query = queryOf(asked, today);
  const writing = writingOf(page, query);
  const { title, severity } = writing.names.promise(promise.id);
  const here = planHref(stored.id, 'readiness', promise.id);
  const home = withQuery(planHref(stored.id, 'readiness'), query);
  const own = page.level === null ? query : [query, `level=${page.level}`].filter(Boolean).join('&');
  const view: PromiseView = {
    severity,
    limit: writing.names.limit(promise, writing.moments),
    conditions: conditionsText(asked, stored.plan, locale, t),
    back: home,
    progress: progressView(standing, here, own, t),
    cut: cutView(standing, here, own, t),
    result: standing.state === 'done' && standing.answer ? caseView(page, standing.answer, writing, own) : null,
  };
  const trail = [...planTrail(stored.id, stored.plan, t), { label: t('readiness.title'), href: home }];
  const status = standing.state === 'failed' ? 503 : standing.state === 'busy' ? 429 : 200;
  return new Page('pages/plans/readiness-promise', title, trail, view, status);
}

function caseView(
  page: PromisePage,
  { level, readiness, trace, week }: CaseAnswer,
  writing: Writing,
  own: string,
): CaseView {
  const { promise, asked } = page;
  const { t } = writing;
  const shown = readiness.levels[level];
  const isBroken = (shown?.brokenMinutes ?? 0) > 0;
  const broken = brokenLevel(readiness);
  return {
    verdict: sentenceUnder(asked, page.stored.plan, verdictOf(readiness, asked.conditions.unreachable, writing), t),
    tone: broken < 0 ? 'good' : broken === 0 ? 'bad' : 'weak',
    levels: readiness.levels.map((each) => levelView(each, each.unreachable === level, writing, promise.id)),
    level: t('readiness.level', { count: level }),
    week: isBroken
      ? weekView('week', t('readiness.level', { count: level }), week, weekdaysIn(asked.conditions), 'one', t)
      : null,
    legend: legend('one', t),
    story: trace && storyView(trace, shown?.worstAt === instantText(trace.from), promise, writing),
    repairs: page.repairs && repairsView(page, page.repairs, trace, own, writing),
  };
}

function verdictOf(readiness: PromiseReadiness, unreachable: number, { t, names, moments }: Writing): string {
  const broken = brokenLevel(readiness);
  const level = readiness.levels.at(broken);
  if (!level || level.worstAt === null) return t('readiness.one.nothing');
  if (broken < 0) return t('readiness.one.holds', { count: unreachable });
  const words = {
    share: moments.share(level.brokenMinutes, level.promisedMinutes),
    names: names.people(level.who),
    count: broken - 1,
    delay: level.worstDelay === 'never' ? t('readiness.never') : moments.duration(level.worstDelay),
  };
  return t(broken === 0 ? 'readiness.one.broken' : 'readiness.one.fragile', words);
}

function levelView(
  level: ReadinessLevel,
  isShown: boolean,
  { t, names, moments, hrefOf }: Writing,
  id: string,
): LevelView {
  const href = hrefOf(id);
  const isBroken = level.brokenMinutes > 0;
  return {
    name: t('readiness.level', { count: level.unreachable }),
    href: `${href}${href.includes('?') ? '&' : '?'}level=${level.unreachable}`,
    ...{ isShown, isBroken },
    who: level.who.length === 0 ? '–' : names.people(level.who),
    broken: isBroken
      ? t('readiness.shareOfTime', { share: moments.share(level.brokenMinutes, level.promisedMinutes) })
      : t('readiness.notBroken'),
    worst: level.worstDelay === 'never' ? t('readiness.never') : moments.duration(level.worstDelay),
    worstAt: level.worstAt === null ? '–' : moments.fullInstant(minuteOf(level.worstAt)),
  };
}
