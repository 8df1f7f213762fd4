import { type ReadinessAnswer } from '../../domain/readiness/readiness.js';
import { type Translate } from '../../i18n/translate.js';
import { type Standing } from '../checks.service.js';
import { type Answers } from '../thread/question.js';

/** A check that is under way: how far it is, and how it is stopped. */
export interface ProgressView {
  text: string;
  done: number;
  total: number;
  /** the page again */
  here: string;
  stop: string;
}

/** A check that did not come to its end: why, what is left out, and how it is begun again. */
export interface CutView {
  title: string;
  leftOut: string[];
  again: string;
}

type Any = Standing<Answers[keyof Answers]>;

/** @param here the page's path @param query what it was asked for, to ask the same again */
export function progressView(standing: Any, here: string, query: string, t: Translate): ProgressView | null {
  if (standing.state !== 'running') return null;
  const { done, total, before } = standing;
  const text =
    before > 0
      ? t('readiness.progress.waiting', { count: before })
      : total > 0
        ? t('readiness.progress.running', { percent: Math.floor((done / total) * 100) })
        : t('readiness.progress.begun');
  return {
    text,
    done,
    total: Math.max(1, total),
    here: withQuery(here, query),
    stop: withQuery(`${here}/stop`, query),
  };
}

/** As progressView; where too many wait, it waits for a place among them. */
export function patientView(standing: Any, here: string, query: string, t: Translate): ProgressView | null {
  const waiting = { state: 'running', done: 0, total: 0, before: 0 } as const;
  const view = progressView(standing.state === 'busy' ? waiting : standing, here, query, t);
  return view && standing.state === 'busy' ? { ...view, text: t('readiness.progress.queue') } : view;
}

export function cutView(standing: Any, here: string, query: string, t: Translate): CutView | null {
  const again = withQuery(`${here}/again`, query);
  if (standing.state === 'failed' || standing.state === 'busy')
    return { title: t(`readiness.cut.${standing.state}`), leftOut: [], again };
  if (standing.state === 'running' || standing.stoppedBy === null) return null;
  const found =
    standing.state === 'done' && 'answer' in (standing.answer ?? {}) ? (standing.answer as Answers['promises']) : null;
  if (standing.state === 'done' && (!found || isWhole(found))) return null;
  return {
    title: t(`readiness.cut.${standing.stoppedBy}`),
    leftOut: found ? leftOut(found.answer, t) : [t('readiness.cut.everything')],
    again,
  };
}

function isWhole({ answer, weeks }: Answers['promises']): boolean {
  return !answer.leftOut && (weeks.length > 0 || answer.promises.length === 0);
}

/** By number of unreachable people: how many promises were not checked; where all were, what was not made of it. */
function leftOut(answer: ReadinessAnswer, t: Translate): string[] {
  if (!answer.leftOut) return [t('readiness.cut.weeks')];
  const levels = [...new Set((answer.leftOut ?? []).flatMap((each) => each.levels))].sort((a, b) => a - b);
  return levels.map((level) => {
    const promises = (answer.leftOut ?? []).filter((each) => each.levels.includes(level)).length;
    return t('readiness.cut.level', { people: t('readiness.level', { count: level }), promises, count: promises });
  });
}

export function withQuery(path: string, query: string): string {
  return query === '' ? path : `${path}?${query}`;
}
