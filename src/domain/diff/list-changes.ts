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
  const was = samePlaces(before, after);
  const left = new Set(before.keys());
  was.forEach((from) => left.delete(from));
  for (const isAlike of alike) {
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

/** By their text, so that long lists take no longer for each element: for each place in the second list that in the first. */
function samePlaces(before: readonly unknown[], after: readonly unknown[]): Map<number, number> {
  const free = new Map<string, number[]>();
  before.forEach((value, from) => {
    const own = free.get(textOf(value));
    if (own) own.push(from);
    else free.set(textOf(value), [from]);
  });
  free.forEach((places) => places.reverse());
  return new Map(
    after.flatMap((value, to): [number, number][] => {
      const from = free.get(textOf(value))?.pop();
      return from === undefined ? [] : [[to, from]];
    }),
  );
}

/** The same for what `isSame` calls the same. */
function textOf(value: unknown): string {
  const sorted = (_: string, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part;
  return JSON.stringify(value, sorted);
}
