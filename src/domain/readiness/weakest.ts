import { type People } from './roles.js';
import { type Tally } from './tally.js';

/** Who cannot be reached, and how the promise is kept then. */
export interface Case {
  gone: People;
  tally: Tally;
}

/**
 * For k = 0, 1, … `most` (and no more than there are people) the weakest case with at most k people: the most broken
 * minutes, then the greatest worst delay, then the fewest people, then the first in lexicographic order.
 * @param people in the order that breaks ties
 */
export function weakestCases(people: People, most: number, tallyOf: (gone: People) => Tally): Case[] {
  let weakest: Case = { gone: [], tally: tallyOf([]) };
  const levels = [weakest];
  for (let size = 1; size <= Math.min(most, people.length); size += 1) {
    for (const gone of setsOf(people, size)) {
      const tally = tallyOf(gone);
      if (isWeaker(tally, weakest.tally)) weakest = { gone, tally };
    }
    levels.push(weakest);
  }
  return levels;
}

/** Sets come fewest people first and in lexicographic order: among equals the first one stays. */
function isWeaker(a: Tally, b: Tally): boolean {
  return a.broken === b.broken ? a.worst > b.worst : a.broken > b.broken;
}

function* setsOf(people: People, size: number, first = 0): Generator<number[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let index = first; index <= people.length - size; index += 1) {
    for (const rest of setsOf(people, size - 1, index + 1)) yield [people[index] as number, ...rest];
  }
}
