import { type Id } from '../plan/plan.js';
import { ReadinessCheck } from './check.js';
import { minuteOf } from './instants.js';
import { type PlanPromise } from './plan-promises.js';
import { type ReadinessAnswer } from './readiness.js';
import { type Repair, repairs } from './repairs.js';
import { waitedFor } from './waited-for.js';

/** A promise as it breaks with at most `level` people unreachable, and with fewer does not. */
export interface BrokenPromise {
  promise: string;
  level: number;
  who: Id[];
  /** an instant of the readiness answer */
  worstAt: string;
}

/** The one change that mends most: after it, `count` promises more hold with at most `level` people unreachable. */
export interface Lever extends Omit<Repair, 'plan' | 'promise'> {
  count: number;
}

/** Where people wait for the same role, the same change may help; it is looked for in the largest of such groups. */
const mostGroups = 4;
/** Repairs with more people unreachable take too long to look for in passing. */
const mostUnreachable = 1;

/** What `largestLever` has to know of an answer. */
export function brokenPromises({ promises }: ReadinessAnswer): BrokenPromise[] {
  return promises.flatMap(({ promise, levels }) => {
    const level = levels.findIndex(({ brokenMinutes }) => brokenMinutes > 0);
    const worst = levels[level];
    return !worst?.worstAt || level > mostUnreachable
      ? []
      : [{ promise, level, who: worst.who, worstAt: worst.worstAt }];
  });
}

/**
 * The repair that mends the most promises, each one checked on the changed plan. Looked for among the repairs of few
 * promises, each of which stands for those that wait for the same role; to promise less is none.
 * @returns null where none is known that mends two
 */
export function largestLever(check: ReadinessCheck, broken: readonly BrokenPromise[]): Lever | null {
  const promises = new Map(check.promises.map((promise) => [promise.id, promise]));
  const found = examples(check, promises, broken).flatMap(({ promise, level }) => {
    return firstOfEachKind(repairs(check, promise, level)).map((repair) => {
      return leverOf(
        check,
        repair,
        broken.filter((each) => each.level === level),
      );
    });
  });
  const [best] = found.sort((a, b) => b.count - a.count);
  return best && best.count > 1 ? best : null;
}

/** Of the promises that wait for one role alone, those that stand for most: one change may be enough for them. */
function examples(
  check: ReadinessCheck,
  promises: ReadonlyMap<string, PlanPromise>,
  broken: readonly BrokenPromise[],
): BrokenPromise[] {
  const groups = new Map<string, BrokenPromise[]>();
  for (const each of broken) {
    const promise = promises.get(each.promise);
    const roles = promise ? waitedFor([check.trace(promise, each.who, minuteOf(each.worstAt))]) : [];
    if (roles.length !== 1) continue;
    const key = `${each.level} ${roles[0] ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const largest = [...groups.values()].sort((a, b) => b.length - a.length);
  return largest.slice(0, mostGroups).flatMap((group) => group.slice(0, 1));
}

function firstOfEachKind(all: readonly Repair[]): Repair[] {
  const others = all.filter(({ kind }) => kind !== 'promise_less');
  return others.filter(({ kind }, index) => others.findIndex((other) => other.kind === kind) === index);
}

function leverOf(check: ReadinessCheck, repair: Repair, broken: readonly BrokenPromise[]): Lever {
  const { kind, text, path, level, plan } = repair;
  const changed = new ReadinessCheck(plan, { ...check.options, unreachable: level }, check);
  const after = new Map(changed.promises.map((promise) => [promise.id, promise]));
  const mended = broken.filter(({ promise, who }) => {
    const its = after.get(promise);
    return its !== undefined && changed.isKept(its, level, who);
  });
  return { kind, text, path, level, count: mended.length };
}
