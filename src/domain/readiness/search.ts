import { type Counting } from './counting.js';
import { type Case, setsThatMatter, weaker } from './weakest.js';
import { type People } from './roles.js';

/** What bounds a search. What is not bounded is exact. */
export interface Bounds {
  /** most sets of people that one level of a promise may look at */
  budget?: number;
  /** asked before each set; true: no more is computed */
  shouldStop?: () => boolean;
}

/** The weakest cases of one promise, level by level: at level k at most k people cannot be reached. */
export class Search {
  readonly cases: Case[] = [];
  /** each of whom alone breaks it, while it is kept with everybody; known with level 1 */
  pillars: People = [];

  /** @param people all who are involved */
  constructor(
    readonly counting: Counting,
    readonly people: People,
  ) {}

  /** Finds the case of the next level; false: a bound was met, and the level stays open. */
  next({ budget = Infinity, shouldStop = () => false }: Bounds = {}): boolean {
    const mayGoOn = (sets: number) => sets <= budget && !shouldStop();
    const sets = setsThatMatter(this.cases.length, (gone) => this.counting.relied(gone), mayGoOn);
    if (!sets) return false;
    const before = this.cases.at(-1);
    let weakest = before ?? null;
    const breaking: number[] = [];
    for (const gone of sets) {
      if (!mayGoOn(sets.length)) return false;
      const found = { gone, tally: this.counting.tally(gone) };
      weakest = weakest ? weaker(weakest, found) : found;
      if (found.tally.broken > 0 && before?.tally.broken === 0) breaking.push(...gone);
    }
    if (this.cases.length === 1) this.pillars = breaking;
    if (weakest) this.cases.push(weakest);
    return true;
  }

  /** Whether no minute is broken, whoever of at most so many people cannot be reached; false where that is not known. */
  isKept(unreachable: number, shouldStop: () => boolean): boolean {
    for (let size = 0; size <= unreachable; size += 1) {
      const mayGoOn = () => !shouldStop();
      const sets = setsThatMatter(size, (gone) => this.counting.relied(gone), mayGoOn);
      if (!sets?.every((gone) => mayGoOn() && this.counting.tally(gone).broken === 0)) return false;
    }
    return true;
  }
}
