import { ReadinessCheck } from '../../domain/readiness/check.js';
import { figuresOf } from '../../domain/readiness/figures.js';
import { largestLever } from '../../domain/readiness/lever.js';
import { outcomeOf, promiseReadiness } from '../../domain/readiness/readiness.js';
import { repairs } from '../../domain/readiness/repairs.js';
import { tellingStart } from '../../domain/readiness/telling.js';
import { without } from '../../domain/readiness/what-if.js';
import { nothing } from './hours-of-week.js';
import { promisesAnswer } from './promises-answer.js';
import { type Answers, type CaseAnswer, type Order, type Question } from './question.js';
import { StopSign, tell } from './shared.js';
import { hoursOf } from './weeks-of-levels.js';

/** In place of an answer that is of use only whole. */
export const stopped = 'stopped';

export type Told = Answers[keyof Answers] | typeof stopped;

type OnProgress = (done: number, total: number) => void;

/** Runs in the thread. */
export function answerTo({ question, shared }: Order): Told {
  const { plan, conditions } = question;
  const sign = new StopSign(shared);
  const check = new ReadinessCheck(without(plan, conditions.away), conditions, null, sign.isUp);
  const onProgress: OnProgress = (done, total) => tell(shared, done, total);
  const answer = answered(check, question, onProgress);
  // Whoever stopped the check of all promises wants to see what there is.
  return sign.wasSeen && question.about !== 'promises' ? stopped : answer;
}

function answered(check: ReadinessCheck, question: Question, onProgress: OnProgress): Answers[keyof Answers] {
  switch (question.about) {
    case 'promises':
      return promisesAnswer(check, question.conditions, onProgress);
    case 'figures':
      return figuresOf(check, outcomeOf(check, { onProgress }));
    case 'case':
      return oneCase(check, question.promise, question.level);
    case 'lever':
      return largestLever(check, question.broken);
    case 'repairs': {
      const found = repairs(check, question.promise, question.level);
      return found.map(({ promise, level, kind, text, path }) => ({ promise, level, kind, text, path }));
    }
  }
}

function oneCase(check: ReadinessCheck, id: string, at: number | null): CaseAnswer | null {
  const promise = check.promises.find((each) => each.id === id);
  if (!promise) return null;
  const readiness = promiseReadiness(check, promise);
  const last = readiness.levels.length - 1;
  const first = readiness.levels.findIndex(({ brokenMinutes }) => brokenMinutes > 0);
  const level = Math.min(at ?? (first < 0 ? last : first), last);
  const found = readiness.levels[level];
  const start = found ? tellingStart(check, promise, found) : null;
  if (!found || start === null) return { level, readiness, trace: null, week: nothing() };
  const trace = check.trace(promise, found.who, start);
  return { level, readiness, trace, week: hoursOf(check).shares(check.brokenIntervals(promise, found.who)) };
}
