import { impossible } from '../rules/findings.js';
import { ReadinessCheck } from './check.js';
import { type PlanPromise } from './plan-promises.js';
import { addHolder } from './repair/add-holder.js';
import { type Attempt, type Attempts, type Broken } from './repair/attempt.js';
import { onCall } from './repair/on-call.js';
import { preApprove } from './repair/pre-approve.js';
import { promiseLess } from './repair/promise-less.js';
import { shortenAnswer } from './repair/shorten-answer.js';
import { waitedFor } from './waited-for.js';

export type { RepairKind } from './repair/attempt.js';

/** One change that makes a broken promise hold, checked on the changed plan. */
export interface Repair extends Attempt {
  promise: string;
  /** it holds with at most so many people unreachable, whoever they are */
  level: number;
}

/** Of each kind. The check runs again for every change that is tried. */
const mostShown = 3;
const mostTried = 40;

/**
 * Single changes that make a promise hold over the period of the check, best first: longer duty, another deputy,
 * approval in advance, shorter times to answer, a lesser promise; at most 3 of a kind, after at most 40 trials of a kind; where
 * the check is stopped, those found by then.
 * @param unreachable how many people at most cannot be reached
 * @returns nothing where the promise is kept, the plan makes none of that id, or no change helps
 */
export function repairs(check: ReadinessCheck, promiseId: string, unreachable: number): Repair[] {
  const promise = check.promises.find(({ id }) => id === promiseId);
  const broken = promise && brokenCase(check, promise, unreachable);
  if (!broken) return [];
  const trials = new Trials(broken);
  return [
    ...trials.helpful((found) => onCall(broken, found)),
    ...trials.helpful(() => addHolder(broken)),
    ...trials.helpful(() => preApprove(broken)),
    ...trials.helpful(() => shortenAnswer(broken, (attempt) => trials.helps(attempt))),
    ...trials.helpful(() => promiseLess(broken)),
  ].map((attempt) => ({ ...attempt, promise: promiseId, level: unreachable }));
}

function brokenCase(check: ReadinessCheck, promise: PlanPromise, level: number): Broken | null {
  const { who, tally } = check.weakestAt(promise, level);
  if (tally.worstAt === null || tally.firstBroken === null) return null;
  const traces = [tally.worstAt, tally.firstBroken].map((from) => check.trace(promise, who, from));
  return { check, promise, level, who, spans: check.brokenIntervals(promise, who), roles: waitedFor(traces) };
}

/** Tries changes until enough of them help. */
class Trials {
  private readonly forbiddenBefore: number;

  constructor(private readonly broken: Broken) {
    this.forbiddenBefore = impossible(broken.check.plan).length;
  }

  /** Of each list the first change that helps. */
  helpful(attemptsOf: (found: readonly Attempt[]) => Attempts): Attempt[] {
    const found: Attempt[] = [];
    let tried = 0;
    for (const alternatives of attemptsOf(found)) {
      for (const attempt of alternatives) {
        if (found.length === mostShown || tried === mostTried || this.broken.check.shouldStop()) return found;
        tried += 1;
        if (!this.helps(attempt)) continue;
        found.push(attempt);
        break;
      }
    }
    return found;
  }

  /** Runs the check again: the promise is kept, it still promises something, and nothing impossible came in. */
  helps({ plan }: Attempt): boolean {
    const { check, promise, level, who } = this.broken;
    const changed = new ReadinessCheck(plan, { ...check.options, unreachable: level }, check);
    const after = changed.promises.find(({ id }) => id === promise.id);
    return after !== undefined && changed.isKept(after, level, who) && impossible(plan).length <= this.forbiddenBefore;
  }
}
