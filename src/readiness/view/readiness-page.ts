import { type Plan } from '../../domain/plan/plan.js';
import { type Lever } from '../../domain/readiness/lever.js';
import { type PlanPromise, planPromises } from '../../domain/readiness/plan-promises.js';
import { without } from '../../domain/readiness/what-if.js';
import { type Locale } from '../../domain/plan/plan.js';
import { type Translate } from '../../i18n/translate.js';
import { placeHref, planHref } from '../../plans/links.js';
import { type StoredPlan } from '../../plans/store/plan.store.js';
import { planTrail } from '../../plans/trail.js';
import { Page } from '../../web/answer.js';
import { type Problem, problemsOf } from '../../web/form/problems.js';
import { type FieldView, showFields } from '../../web/form/show.js';
import { type Asked, queryOf } from '../asked/asked.js';
import { askedFields } from '../asked/asked.form.js';
import { type Standing } from '../checks.service.js';
import { type PromisesAnswer } from '../thread/question.js';
import { Moments } from '../words/moments.js';
import { Names } from '../words/names.js';
import { conditionsText, sentenceUnder, textsOf } from './conditions-text.js';
import { type FirstStepView, firstStepView } from './first-step.js';
import { type GroupView, groupViews, isShown } from './groups.js';
import { type CutView, cutView, type ProgressView, progressView, withQuery } from './progress.js';
import { keptWith, verdict } from './verdict.js';
import { legend, weekdaysIn, type WeekView, weekView } from './week.js';
import { type Writing } from './writing.js';

export interface ReadinessPage {
  stored: StoredPlan;
  asked: Asked;
  today: string;
  locale: Locale;
  /** null: it was asked for something that cannot be */
  standing: Standing<PromisesAnswer> | null;
  /** the one change that mends most; null: none is known */
  lever: Lever | 'searching' | null;
}

interface ReadinessView {
  intro: string;
  action: string;
  fields: FieldView[];
  isFormOpen: boolean;
  conditions: string;
  problems: Problem[];
  progress: ProgressView | null;
  cut: CutView | null;
  result: ResultView | null;
  /** where times are promised, while none are */
  channels: string;
  /** where the same is had as a document */
  documents: string;
}

interface ResultView {
  verdict: string;
  isGood: boolean;
  /** what is missing before anybody can be reached */
  start: FirstStepView | null;
  /** the people whom most promises hang on */
  most: string | null;
  /** the one change that mends most */
  lever: { text: string; gain: string; href: string } | null;
  /** the page again, while that change is looked for */
  searching: string | null;
  /** what counts only the promises that the filter shows; null: it shows all */
  shown: string | null;
  weekText: string;
  /** promises in all */
  all: number;
  bar: { tone: string; x: number; width: number; count: number; text: string; href: string }[];
  groups: GroupView[];
  weeks: WeekView[];
  legend: ReturnType<typeof legend>;
}

/** The page that says whether the plan keeps its promises. */
export function readinessPage(page: ReadinessPage): Page {
  const { stored, asked, today, locale, standing } = page;
  const t = textsOf(asked, locale);
  const { plan, id } = stored;
  const fields = showFields(askedFields(plan, t), { t, input: asked.input, errors: asked.errors, theirs: null });
  const query = queryOf(asked, today);
  const here = planHref(id, 'readiness');
  const view: ReadinessView = {
    intro: t('readiness.intro'),
    action: here,
    fields,
    isFormOpen: asked.errors.size > 0,
    conditions: conditionsText(asked, plan, locale, t),
    problems: problemsOf(fields, asked.errors),
    progress: standing && progressView(standing, here, query, t),
    cut: standing && cutView(standing, here, query, t),
    result: standing?.state === 'done' ? resultView(page, standing.answer, query, t) : null,
    channels: planHref(id, 'channels'),
    documents: `${planHref(id, 'documents')}#document-readiness`,
  };
  const status = standing === null ? 422 : standing.state === 'failed' ? 503 : standing.state === 'busy' ? 429 : 200;
  return new Page('pages/plans/readiness', t('readiness.title'), planTrail(id, plan, t), view, status);
}

function resultView(page: ReadinessPage, found: PromisesAnswer, query: string, t: Translate): ResultView {
  const { stored, asked } = page;
  const { answer, weeks } = found;
  const { unreachable, away } = asked.conditions;
  const groups = groupViews(found, promisesOf(stored.plan, away), unreachable, asked.filter, writingOf(page, query));
  const shown = answer.promises.filter(({ promise }) => isShown(promise, asked.filter)).length;
  const all = answer.promises.length;
  return {
    verdict: sentenceUnder(asked, stored.plan, verdict(answer, unreachable, t), t),
    all,
    isGood: keptWith(answer, 0) === all,
    start: firstStepView(stored, t),
    most: groups.find(({ most }) => most !== null)?.most ?? null,
    lever: page.lever === null || page.lever === 'searching' ? null : leverView(page.lever, page, t),
    searching: page.lever === 'searching' ? withQuery(planHref(stored.id, 'readiness'), query) : null,
    shown: shown === all ? null : t('readiness.shown', { shown, count: all }),
    weekText: t(shown === all ? 'readiness.week.text' : 'readiness.week.textWhole', { count: all }),
    bar: barOf(groups, shown),
    groups,
    weeks: weeks.map((week, level) =>
      weekView(
        `week-${level}`,
        t('readiness.level', { count: level }),
        week.map((broken) => broken / Math.max(1, all)),
        weekdaysIn(asked.conditions),
        'many',
        t,
      ),
    ),
    legend: legend('many', t),
  };
}

function leverView({ text, level, count, path }: Lever, { stored, locale }: ReadinessPage, t: Translate) {
  return {
    text: text[locale],
    gain: t(`readiness.lever.gain${level}`, { count }),
    href: placeHref(stored.id, stored.plan, path),
  };
}

export function promisesOf(plan: Plan, away: Asked['conditions']['away']): PlanPromise[] {
  return planPromises(without(plan, away));
}

export function writingOf(
  { stored, asked, locale }: Pick<ReadinessPage, 'stored' | 'asked' | 'locale'>,
  query: string,
): Writing {
  const t = textsOf(asked, locale);
  return {
    plan: stored.plan,
    t,
    names: new Names(stored.plan, t),
    moments: new Moments(locale, stored.plan.company.timeZone),
    hrefOf: (promise) => planHref(stored.id, 'readiness', promise) + (query && `?${query}`),
  };
}

/** How many promises hold how far, as parts of one bar. */
function barOf(groups: GroupView[], all: number): ResultView['bar'] {
  let x = 0;
  return groups.map(({ id, title, tone, rows }) => {
    const width = (rows.length / Math.max(1, all)) * 100;
    const part = { tone, x, width, count: rows.length, text: title, href: `#${id}` };
    x += width;
    return part;
  });
}
