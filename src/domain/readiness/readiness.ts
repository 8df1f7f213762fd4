import { type Id, type LocalDate, type Plan } from '../plan/plan.js';
import { ReadinessCheck, type ReadinessOptions, type WeakestCase } from './check.js';
import { instantText } from './instants.js';
import { type Pillar, pillarsOf } from './pillars.js';
import { type PlanPromise } from './plan-promises.js';
import { Progress } from './progress.js';
import { type Bounds, type Search } from './search.js';

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
  /** levels that were not computed since the run was stopped or its budget met; absent: none */
  leftOut?: { promise: string; levels: number[] }[];
}

/** The answer, and on whom it depends. */
export interface ReadinessOutcome {
  answer: ReadinessAnswer;
  pillars: Pillar[];
}

/** What a long check is told, and what bounds it. */
export interface ReadinessRun extends Bounds {
  /** @param done how many of all cases (a promise while some people cannot be reached) are decided */
  onProgress?: (done: number, total: number) => void;
}

/** Whether a plan keeps its promises: exact for every minute of the period and every set of unreachable people. */
export function readiness(plan: Plan, options: ReadinessOptions): ReadinessAnswer {
  return readinessOf(new ReadinessCheck(plan, options));
}

/** The answer of a check. */
export function readinessOf(check: ReadinessCheck, run?: ReadinessRun): ReadinessAnswer {
  return outcomeOf(check, run).answer;
}

/**
 * What a check comes to. A level is computed for all promises before the next one begins: where the run is stopped,
 * the answer has what is known until then, exactly, and says what it leaves out.
 */
export function outcomeOf(check: ReadinessCheck, run: ReadinessRun = {}): ReadinessOutcome {
  const searches = searchesOf(check);
  const progress = new Progress(new Set(searches), check.options.unreachable, run.onProgress);
  for (let level = 0; level <= check.options.unreachable; level += 1) {
    for (const alike of withSameSteps(check, searches)) {
      for (const search of alike) {
        if (level < check.levels(search) && search.cases.length === level)
          search.next({ shouldStop: check.shouldStop, ...run });
        search.counting.forget();
        progress.isDecided(search, level);
      }
    }
  }
  return { answer: answerOf(check, searches), pillars: pillarsOf(check, searches) };
}

/** One for each promise; promises that are kept by the same people in the same times share theirs. */
function searchesOf(check: ReadinessCheck): Search[] {
  const shared = new Map<string, Search>();
  return check.promises.map((promise) => {
    const { channel, tasks, withinMinutes, outsideMinutes } = promise;
    const work = tasks.map((task) => [task.role, task.answerWithinMinutes, task.workMinutes]);
    const key = JSON.stringify([channel?.monitor, channel?.serviceHours, work, withinMinutes, outsideMinutes]);
    const search = shared.get(key) ?? check.search(promise);
    shared.set(key, search);
    return search;
  });
}

/** The searches of promises that share most of their steps together: what they share is kept until the last one. */
function withSameSteps(check: ReadinessCheck, searches: readonly Search[]): ReadonlySet<Search>[] {
  const groups = new Map<string, Set<Search>>();
  check.promises.forEach(({ tasks }, index) => {
    const key = tasks.map(({ place }) => (place.kind === 'step' ? `${place.severity} ${place.step}` : '')).join(' ');
    groups.set(key, (groups.get(key) ?? new Set()).add(searches[index] as Search));
  });
  return [...groups.values()];
}

function answerOf(check: ReadinessCheck, searches: readonly Search[]): ReadinessAnswer {
  const promises = check.promises.map((promise, index) => answerFor(promise, check.casesOf(searches[index] as Search)));
  const leftOut = searches.flatMap((search, index) => {
    const levels = Array.from({ length: check.levels(search) }, (_, level) => level).slice(search.cases.length);
    return levels.length === 0 ? [] : [{ promise: check.promises[index]?.id ?? '', levels }];
  });
  const { from, days } = check.options;
  const answer = { from, days, minutes: check.period.end - check.period.start, promises };
  return leftOut.length === 0 ? answer : { ...answer, leftOut };
}

/** The answer for one promise of `check.promises`; of a check that is stopped, the levels that are known. */
export function promiseReadiness(check: ReadinessCheck, promise: PlanPromise): PromiseReadiness {
  return answerFor(promise, check.weakestCases(promise));
}

function answerFor(promise: PlanPromise, cases: WeakestCase[]): PromiseReadiness {
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
    worstAt: tally.worstAt === null ? null : instantText(tally.worstAt),
    firstBroken: tally.firstBroken === null ? null : instantText(tally.firstBroken),
  };
}
