import { type Search } from './search.js';

/** How far a check is: of all cases (a promise while a set of people cannot be reached) those that are decided. */
export class Progress {
  private readonly total: number;
  private done = 0;

  constructor(
    searches: ReadonlySet<Search>,
    unreachable: number,
    private readonly tell: (done: number, total: number) => void = () => undefined,
  ) {
    const levels = Array.from({ length: unreachable + 1 }, (_, level) => level);
    this.total = levels.reduce(
      (sum, level) => sum + [...searches].reduce((all, search) => all + casesAt(search, level), 0),
      0,
    );
  }

  isDecided(search: Search, level: number): void {
    this.done += casesAt(search, level);
    this.tell(this.done, this.total);
  }
}

/** How many sets of so many people there are: n over k. */
function casesAt({ people }: Search, level: number): number {
  let sets = level > people.length ? 0 : 1;
  for (let chosen = 0; chosen < level; chosen += 1) sets = (sets * (people.length - chosen)) / (chosen + 1);
  return Math.round(sets);
}
