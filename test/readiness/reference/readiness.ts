import { type Id, type LocalDate, type Plan } from '../../../src/domain/plan/plan.js';
import { type Away } from './away.js';
import { Calendars } from './calendars.js';
import { longestWait, never, TablesTooShort } from './chains.js';
import { type Promised, promisesOf } from './promises.js';
import { instantText, minuteOf, plusDays } from './time.js';

/**
 * The readiness check as the specification words it: for every minute and every set of people, one after the other.
 * It is slow and has nothing in common with the engine but the types of the plan.
 */
export interface Period {
  from: LocalDate;
  days: number;
  unreachable: number;
}

interface Case {
  who: number[];
  promisedMinutes: number;
  brokenMinutes: number;
  worstDelay: number;
  worstAt: number | null;
  firstBroken: number | null;
}

export function referenceReadiness(plan: Plan, { from, days, unreachable }: Period, away: readonly Away[] = []) {
  const start = minuteOf(plan.company.timeZone, from, '00:00');
  const minutes = minuteOf(plan.company.timeZone, plusDays(from, days), '00:00') - start;
  const promises = withTables(minutes, (length) => {
    const calendars = new Calendars(plan, { start, length }, away);
    return answers(calendars, promisesOf(plan, calendars, away), start, minutes, unreachable);
  });
  return { from, days, minutes, promises };
}

/** Most chains are done long before the longest that a plan allows: the tables grow where one is not. */
function withTables<T>(minutes: number, work: (length: number) => T): T {
  for (let ahead = 2 * longestWait; ; ahead *= 3) {
    try {
      return work(minutes + ahead);
    } catch (error) {
      if (!(error instanceof TablesTooShort)) throw error;
    }
  }
}

function answers(calendars: Calendars, promises: Promised[], start: number, minutes: number, unreachable: number) {
  return promises.map((promised) => {
    const levels = levelsOf(promised, minutes, unreachable);
    const kept = levels.findIndex((level) => level.brokenMinutes > 0);
    return {
      promise: promised.promise,
      tolerance: kept === -1 ? levels.length - 1 : kept - 1,
      levels: levels.map((level, index) => written(level, index, start, calendars.ids)),
    };
  });
}

/** For k = 0, 1, … the weakest case with at most k people. */
function levelsOf(promised: Promised, minutes: number, unreachable: number): Case[] {
  const levels: Case[] = [];
  for (let k = 0; k <= Math.min(unreachable, promised.involved.length); k += 1) {
    const cases = setsOf(promised.involved, k).map((who) => caseOf(promised, minutes, who));
    const before = levels.at(-1);
    levels.push([...(before ? [before] : []), ...cases].sort(byWeakness)[0] as Case);
  }
  return levels;
}

function caseOf({ end, limit }: Promised, minutes: number, who: number[]): Case {
  const gone: boolean[] = [];
  who.forEach((person) => (gone[person] = true));
  const found: Case = { who, promisedMinutes: 0, brokenMinutes: 0, worstDelay: 0, worstAt: null, firstBroken: null };
  for (let minute = 0; minute < minutes; minute += 1) {
    const within = limit(minute);
    if (within === null) continue;
    const done = end(minute, gone);
    const delay = done === never ? never : done - minute;
    found.promisedMinutes += 1;
    if (found.worstAt === null || delay > found.worstDelay) {
      found.worstDelay = delay;
      found.worstAt = minute;
    }
    if (delay > within) {
      found.brokenMinutes += 1;
      found.firstBroken ??= minute;
    }
  }
  return found;
}

function byWeakness(a: Case, b: Case): number {
  if (a.brokenMinutes !== b.brokenMinutes) return b.brokenMinutes - a.brokenMinutes;
  if (a.worstDelay !== b.worstDelay) return b.worstDelay > a.worstDelay ? 1 : -1;
  if (a.who.length !== b.who.length) return a.who.length - b.who.length;
  for (const [index, person] of a.who.entries()) {
    const other = b.who[index] ?? person;
    if (person !== other) return person - other;
  }
  return 0;
}

/** All sets of `size` of the people, each in order. */
function setsOf(people: number[], size: number): number[][] {
  if (size === 0) return [[]];
  return people.flatMap((one, index) => setsOf(people.slice(index + 1), size - 1).map((rest) => [one, ...rest]));
}

function written(found: Case, unreachable: number, start: number, ids: Id[]) {
  const text = (minute: number | null) => (minute === null ? null : instantText(start + minute));
  return {
    unreachable,
    who: found.who.map((person) => ids[person]),
    promisedMinutes: found.promisedMinutes,
    brokenMinutes: found.brokenMinutes,
    worstDelay: found.worstDelay === never ? ('never' as const) : found.worstDelay,
    worstAt: text(found.worstAt),
    firstBroken: text(found.firstBroken),
  };
}
