import { isSame } from '../plan/is-same.js';

/** What became of the elements of a list that have no ids. Where lists differ, at least one of these says so. */
export interface ListChanges<T> {
  gone: T[];
  came: T[];
  /** an element that is another one now, in the order of the second list */
  changed: [before: T, after: T][];
  /** those that stayed, changed or not, stand in another order */
  isReordered: boolean;
}

type Alike<T> = (before: T, after: T) => boolean;

/**
 * Finds for each element of the second list the one of the first that it was: first those that are the same, then by
 * each of the given likenesses in turn. Every element is used once, so that one of two equal ones can go.
 */
export function listChanges<T>(before: readonly T[], after: readonly T[], alike: Alike<T>[] = []): ListChanges<T> {
  const [left, was] = [new Set(before.keys()), new Map<number, number>()];
  for (const isAlike of [isSame, ...alike]) {
    after.forEach((now, to) => {
      if (was.has(to)) return;
      const from = [...left].find((index) => isAlike(before[index] as T, now));
      if (from === undefined) return;
      left.delete(from);
      was.set(to, from);
    });
  }
  const pairs = after.flatMap((now, to): [T, T][] => (was.has(to) ? [[before[was.get(to) ?? 0] as T, now]] : []));
  const order = after.flatMap((_, to) => was.get(to) ?? []);
  return {
    gone: before.filter((_, index) => left.has(index)),
    came: after.filter((_, to) => !was.has(to)),
    changed: pairs.filter(([then, now]) => !isSame(then, now)),
    isReordered: order.some((from, place) => place > 0 && from < (order[place - 1] ?? 0)),
  };
}
