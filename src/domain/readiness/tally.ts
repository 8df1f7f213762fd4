import { type Span } from '../calendar/spans.js';
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

/** Starts for which one rule and one limit hold. */
type Visit = (rule: Rule, within: number, from: Minute, until: Minute) => void;

/** Counts the starts in [from, until) into a tally: each one's delay against the limit that holds for it. */
export function count(tally: Tally, timing: Timing, limits: readonly Limit[], from: Minute, until: Minute): void {
  eachPiece(timing, limits, from, until, (rule, within, start, end) => countPiece(tally, rule, within, start, end));
}

/** The starts in [from, until) whose delay is longer than the limit that holds for them, in order; spans may touch. */
export function brokenSpans(timing: Timing, limits: readonly Limit[], from: Minute, until: Minute): Span[] {
  const spans: Span[] = [];
  eachPiece(timing, limits, from, until, (rule, within, start, end) => {
    const broken = brokenFrom(rule, within, start, end);
    if (broken > 0) spans.push({ from: start, until: start + broken });
  });
  return spans;
}

function eachPiece(timing: Timing, limits: readonly Limit[], from: Minute, until: Minute, visit: Visit): void {
  let index = 0;
  for (const limit of limits) {
    const end = Math.min(limit.until, until);
    let minute = Math.max(limit.from, from);
    if (limit.within === null) continue;
    while (minute < end) {
      while (timing.end(index) <= minute) index += 1;
      const pieceEnd = Math.min(end, timing.end(index));
      visit(timing.rules[index] as Rule, limit.within, minute, pieceEnd);
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
  const broken = brokenFrom(rule, within, from, until);
  if (broken === 0) return;
  tally.broken += broken;
  tally.firstBroken ??= from;
}

/** How many starts from the first of [from, until) on are broken: towards a fixed minute the delay falls with each later start. */
function brokenFrom(rule: Rule, within: number, from: Minute, until: Minute): number {
  const delay = delayAt(rule, from);
  if (delay <= within) return 0;
  return rule >= 0 ? Math.min(until - from, delay - within) : until - from;
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
