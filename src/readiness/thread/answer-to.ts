import { type Span } from '../../domain/calendar/spans.js';
import { type Minute } from '../../domain/calendar/zone.js';
import { ReadinessCheck } from '../../domain/readiness/check.js';
import { readinessFigures } from '../../domain/readiness/figures.js';
import { minuteOf } from '../../domain/readiness/instants.js';
import { largestLever } from '../../domain/readiness/lever.js';
import { type PlanPromise } from '../../domain/readiness/plan-promises.js';
import {
  promiseReadiness,
  type ReadinessAnswer,
  type ReadinessLevel,
  readinessOf,
} from '../../domain/readiness/readiness.js';
import { repairs } from '../../domain/readiness/repairs.js';
import { without } from '../../domain/readiness/what-if.js';
import { findingsOf, isAskedByRules } from '../../domain/rules/readiness.js';
import { HoursOfWeek, nothing, sum } from './hours-of-week.js';
import { type Answers, type CaseAnswer, type Order, type WeekOfHours } from './question.js';
import { isToStop, tell } from './shared.js';

/** Runs in the thread. */
export function answerTo({ question, shared }: Order): Answers[keyof Answers] {
  const { conditions } = question;
  const check = new ReadinessCheck(without(question.plan, conditions.away), conditions);
  const onProgress = (done: number, total: number) => tell(shared, done, total);
  if (question.about === 'figures') return readinessFigures(check, onProgress);
  if (question.about === 'promises') {
    const answer = readinessOf(check, { onProgress, shouldStop: () => isToStop(shared) });
    const isOfRules = conditions.away.length === 0 && isAskedByRules(conditions);
    // Whoever stopped the check wants to see what there is.
    if (answer.leftOut) return { answer, weeks: [], findings: null };
    return { answer, weeks: weeksOf(check, answer), findings: isOfRules ? findingsOf(check, answer) : null };
  }
  if (question.about === 'case') return oneCase(check, question.promise, question.level);
  if (question.about === 'lever') return largestLever(check, question.broken);
  const found = repairs(check, question.promise, question.level);
  return found.map(({ promise, level, kind, text, path }) => ({ promise, level, kind, text, path }));
}

/** For each level: how many promises break in each hour of the week. */
function weeksOf(check: ReadinessCheck, answer: ReadinessAnswer): WeekOfHours[] {
  const hours = hoursOf(check);
  const weeks: WeekOfHours[] = [];
  for (const promise of check.promises) {
    for (const level of answer.promises.find((each) => each.promise === promise.id)?.levels ?? []) {
      weeks[level.unreachable] = sum([weeks[level.unreachable] ?? nothing(), weekOf(check, hours, promise, level)]);
    }
  }
  return weeks;
}

function oneCase(check: ReadinessCheck, id: string, at: number | null): CaseAnswer | null {
  const promise = check.promises.find((each) => each.id === id);
  if (!promise) return null;
  const readiness = promiseReadiness(check, promise);
  const last = readiness.levels.length - 1;
  const first = readiness.levels.findIndex(({ brokenMinutes }) => brokenMinutes > 0);
  const level = Math.min(at ?? (first < 0 ? last : first), last);
  const found = readiness.levels[level];
  if (!found?.worstAt) return { level, readiness, trace: null, week: nothing() };
  const broken = check.brokenIntervals(promise, found.who);
  const trace = check.trace(promise, found.who, telling(found, minuteOf(found.worstAt), broken));
  return { level, readiness, trace, week: hoursOf(check).shares(broken) };
}

/** The worst delay may be one that was promised: of a promise that is broken, a minute at which it is tells more. */
function telling({ firstBroken }: ReadinessLevel, worst: Minute, broken: readonly Span[]): Minute {
  const isBroken = broken.some(({ from, until }) => from <= worst && worst < until);
  return isBroken || firstBroken === null ? worst : minuteOf(firstBroken);
}

function hoursOf({ plan, options }: ReadinessCheck): HoursOfWeek {
  return new HoursOfWeek(plan.company.timeZone, options.from, options.days);
}

function weekOf(check: ReadinessCheck, hours: HoursOfWeek, promise: PlanPromise, level: ReadinessLevel): WeekOfHours {
  return level.brokenMinutes > 0 ? hours.shares(check.brokenIntervals(promise, level.who)) : nothing();
}
