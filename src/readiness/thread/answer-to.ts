import { type Span } from '../../domain/calendar/spans.js';
import { type Minute } from '../../domain/calendar/zone.js';
import { ReadinessCheck } from '../../domain/readiness/check.js';
import { promiseFigures, type ReadinessFigures } from '../../domain/readiness/figures.js';
import { type PlanPromise } from '../../domain/readiness/plan-promises.js';
import { promiseReadiness, type ReadinessLevel, readinessOf } from '../../domain/readiness/readiness.js';
import { repairs } from '../../domain/readiness/repairs.js';
import { without } from '../../domain/readiness/what-if.js';
import { readinessFindings } from '../../domain/rules/readiness.js';
import { HoursOfWeek, nothing, sum } from './hours-of-week.js';
import { type Answers, type CaseAnswer, type Order, type PromisesAnswer, type WeekOfHours } from './question.js';
import { isToStop, type Shared, tell } from './shared.js';

/** Runs in the thread. */
export function answerTo({ question, shared }: Order): Answers[keyof Answers] {
  const { conditions } = question;
  if (question.about === 'findings') return readinessFindings(question.plan, { today: conditions.from });
  const check = new ReadinessCheck(without(question.plan, conditions.away), conditions);
  if (question.about === 'figures') return figures(check, shared);
  if (question.about === 'promises') return allPromises(check, shared);
  if (question.about === 'case') return oneCase(check, question.promise, question.level);
  const found = repairs(check, question.promise, question.level);
  return found.map(({ promise, level, kind, text, path }) => ({ promise, level, kind, text, path }));
}

function figures(check: ReadinessCheck, shared: Shared): ReadinessFigures {
  const { from, days } = check.options;
  const promises = check.promises.map((promise, index) => {
    tell(shared, index, check.promises.length);
    return promiseFigures(check, promise);
  });
  return { from, days, promises };
}

function allPromises(check: ReadinessCheck, shared: Shared): PromisesAnswer {
  const answer = readinessOf(check, {
    onProgress: (done, total) => tell(shared, done, total),
    shouldStop: () => isToStop(shared),
  });
  // Whoever stopped the check wants to see what there is.
  if (answer.leftOut) return { answer, weeks: [] };
  const hours = hoursOf(check);
  const weeks: WeekOfHours[] = [];
  for (const promise of check.promises) {
    for (const level of answer.promises.find((each) => each.promise === promise.id)?.levels ?? []) {
      weeks[level.unreachable] = sum([weeks[level.unreachable] ?? nothing(), weekOf(check, hours, promise, level)]);
    }
  }
  return { answer, weeks };
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

function minuteOf(instant: string): Minute {
  return Date.parse(instant) / 60_000;
}

function hoursOf({ plan, options }: ReadinessCheck): HoursOfWeek {
  return new HoursOfWeek(plan.company.timeZone, options.from, options.days);
}

function weekOf(check: ReadinessCheck, hours: HoursOfWeek, promise: PlanPromise, level: ReadinessLevel): WeekOfHours {
  return level.brokenMinutes > 0 ? hours.shares(check.brokenIntervals(promise, level.who)) : nothing();
}
