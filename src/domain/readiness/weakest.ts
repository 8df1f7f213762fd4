import { type People } from './roles.js';
import { type Tally } from './tally.js';

/** Who cannot be reached, and how the promise is kept then. */
export interface Case {
  gone: People;
  tally: Tally;
}

/** On whom a promise relies while some people are gone. */
export type ReliedOn = (gone: People) => Iterable<number>;

export type MayGoOn = (sets: number) => boolean;

/**
 * The sets of `size` people that may come to something else than a smaller set: each one grows from nobody by people
 * on whom the promise relies while those before them are gone.
 * @param mayGoOn is told how many sets there are, before each one that is looked at
 * @returns null where it may not
 */
export function setsThatMatter(size: number, reliedOn: ReliedOn, mayGoOn: MayGoOn): People[] | null {
  let sets: People[] = [[]];
  for (let grown = 1; grown <= size; grown += 1) {
    const larger = new Map<string, People>();
    for (const gone of sets) {
      if (!mayGoOn(larger.size)) return null;
      for (const person of reliedOn(gone)) {
        const set = [...gone, person].sort((a, b) => a - b);
        larger.set(set.join(' '), set);
      }
    }
    sets = [...larger.values()];
  }
  return sets;
}

/**
 * The weaker case: the most broken minutes, then the greatest worst delay, then the fewest people, then the first in
 * lexicographic order. People's numbers are in the order that breaks ties.
 */
export function weaker(a: Case, b: Case): Case {
  if (a.tally.broken !== b.tally.broken) return a.tally.broken > b.tally.broken ? a : b;
  if (a.tally.worst !== b.tally.worst) return a.tally.worst > b.tally.worst ? a : b;
  if (a.gone.length !== b.gone.length) return a.gone.length < b.gone.length ? a : b;
  return isBefore(a.gone, b.gone) ? a : b;
}

function isBefore(a: People, b: People): boolean {
  const differs = a.findIndex((person, index) => person !== b[index]);
  return differs >= 0 && (a[differs] ?? 0) < (b[differs] ?? 0);
}
