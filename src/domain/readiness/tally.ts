import { type Minute } from '../calendar/zone.js';
import { type Limit } from './limits.js';
import { type Rule, type Timing, never } from './timing.js';

/** How a promise is kept over some starts. Instants are null where there is none. */
export interface Tally {
  promised: number;
  broken: number;
  /** minutes; Infinity is never */
  worst: number;
  worstAt: Minute | null;
  firstBroken: Minute | null;
}

export function emptyTally(): Tally {
  return { promised: 0, broken: 0, worst: 0, worstAt: null, firstBroken: null };
}

/** Counts the starts in [from, until) into a tally: each one's delay against the limit that holds for it. */
export function count(tally: Tally, timing: Timing, limits: readonly Limit[], from: Minute, until: Minute): void {
  let index = 0;
  for (const limit of limits) {
    const end = Math.min(limit.until, until);
    let minute = Math.max(limit.from, from);
    if (limit.within === null) continue;
    while (minute < end) {
      while (timing.end(index) <= minute) index += 1;
      const pieceEnd = Math.min(end, timing.end(index));
      countPiece(tally, timing.rules[index] as Rule, limit.within, minute, pieceEnd);
      minute = pieceEnd;
    }
  }
}

function countPiece(tally: Tally, rule: Rule, within: number, from: Minute, until: Minute): void {
  tally.promised += until - from;
  const delay = delayAt(rule, from);
  if (tally.worstAt === null || delay > tally.worst) {
    tally.worst = delay;
    tally.worstAt = from;
  }
  if (delay <= within) return;
  // Towards a fixed minute the delay falls with each later start.
  tally.broken += rule >= 0 ? Math.min(until - from, delay - within) : until - from;
  tally.firstBroken ??= from;
}

function delayAt(rule: Rule, start: Minute): number {
  if (rule === never) return Infinity;
  return rule >= 0 ? rule - start : -1 - rule;
}

/** Adds a tally of one week `times` over. Instants stay those of the earliest. */
export function add(total: Tally, week: Tally, times: number): void {
  total.promised += week.promised * times;
  total.broken += week.broken * times;
  if (week.worstAt !== null && isWorse(week, week.worstAt, total)) {
    total.worst = week.worst;
    total.worstAt = week.worstAt;
  }
  if (week.firstBroken !== null && (total.firstBroken === null || week.firstBroken < total.firstBroken)) {
    total.firstBroken = week.firstBroken;
  }
}

function isWorse(week: Tally, at: Minute, total: Tally): boolean {
  if (total.worstAt === null || week.worst > total.worst) return true;
  return week.worst === total.worst && at < total.worstAt;
}
