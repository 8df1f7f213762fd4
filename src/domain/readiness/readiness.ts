import { type Id, type LocalDate, type Plan } from '../plan/plan.js';
import { ReadinessCheck, type ReadinessOptions, type WeakestCase } from './check.js';
import { type PlanPromise } from './plan-promises.js';

/** The weakest case with at most `unreachable` people who cannot be reached. Delays are minutes, instants UTC. */
export interface ReadinessLevel {
  unreachable: number;
  who: Id[];
  promisedMinutes: number;
  brokenMinutes: number;
  worstDelay: number | 'never';
  /** e.g. 2026-12-24T17:00Z */
  worstAt: string | null;
  firstBroken: string | null;
}

export interface PromiseReadiness {
  promise: string;
  /** how many people may be unreachable, whoever they are, without breaking a minute; -1: it is broken anyway */
  tolerance: number;
  levels: ReadinessLevel[];
}

export interface ReadinessAnswer {
  from: LocalDate;
  days: number;
  minutes: number;
  promises: PromiseReadiness[];
}

/** Whether a plan keeps its promises: exact for every minute of the period and every set of unreachable people. */
export function readiness(plan: Plan, options: ReadinessOptions): ReadinessAnswer {
  return readinessOf(new ReadinessCheck(plan, options));
}

/** The answer of a check. @param onDone is told how many promises have been checked */
export function readinessOf(check: ReadinessCheck, onDone?: (promises: number) => void): ReadinessAnswer {
  const promises = check.promises.map((promise, index) => {
    const answer = promiseReadiness(check, promise);
    onDone?.(index + 1);
    return answer;
  });
  const { from, days } = check.options;
  return { from, days, minutes: check.period.end - check.period.start, promises };
}

/** The answer for one promise of `check.promises`. */
export function promiseReadiness(check: ReadinessCheck, promise: PlanPromise): PromiseReadiness {
  const cases = check.weakestCases(promise);
  const broken = cases.findIndex(({ tally }) => tally.broken > 0);
  return {
    promise: promise.id,
    tolerance: (broken === -1 ? cases.length : broken) - 1,
    levels: cases.map(levelOf),
  };
}

function levelOf({ who, tally }: WeakestCase, unreachable: number): ReadinessLevel {
  return {
    unreachable,
    who,
    promisedMinutes: tally.promised,
    brokenMinutes: tally.broken,
    worstDelay: tally.worst === Infinity ? 'never' : tally.worst,
    worstAt: instantText(tally.worstAt),
    firstBroken: instantText(tally.firstBroken),
  };
}

/** UTC, to the minute: 2026-12-24T17:00Z. */
function instantText(minute: number | null): string | null {
  return minute === null ? null : `${new Date(minute * 60_000).toISOString().slice(0, 16)}Z`;
}
