import { type Weeks } from '../calendar/weeks.js';
import { type People } from './roles.js';
import { type Tally } from './tally.js';
import { type Rule, type Stage, type Timing, never } from './timing.js';

/** What one week of a promise comes to while some people cannot be reached. */
export interface WeekCase {
  tally: Tally;
  /** how many of the weeks after it matter */
  following: number;
  /** when anybody else cannot be reached either, it comes to the same */
  relied: readonly number[];
}

interface Node extends WeekCase {
  gone: People;
  more: Map<number, Node> | null;
}

/**
 * One week for all sets of people. Who is not relied on changes nothing: from nobody on, a set is followed only
 * through people who are relied on while those before them are gone, and shares its case with all sets that end there.
 */
export class WeekCases {
  private root: Node | null = null;

  constructor(
    private readonly weeks: Weeks,
    private readonly week: number,
    private readonly stageOf: (gone: People) => Stage,
    private readonly tallyOf: (timing: Timing) => Tally,
    private readonly onKept: () => void,
  ) {}

  /** @param gone sorted */
  of(gone: People): WeekCase {
    let node = (this.root ??= this.computed([]));
    for (let next = reliedOn(node, gone); next >= 0; next = reliedOn(node, gone)) {
      node = this.without(node, next, gone.length);
    }
    return node;
  }

  forget(): void {
    this.root = null;
  }

  private computed(gone: People): Node {
    const timing = this.stageOf(gone).week(this.week);
    const following = this.weeks.weekOf(lookedUntil(timing)) - this.week;
    return { gone, tally: this.tallyOf(timing), following, relied: timing.relied, more: null };
  }

  /** Only sets smaller than the one asked for are kept: no other one of its size comes to it. */
  private without(node: Node, person: number, size: number): Node {
    const gone = [...node.gone, person].sort((a, b) => a - b);
    if (gone.length === size) return this.computed(gone);
    const more = (node.more ??= new Map<number, Node>());
    let child = more.get(person);
    if (child) return child;
    more.set(person, (child = this.computed(gone)));
    this.onKept();
    return child;
  }
}

/** The first of the people who is relied on, -1 where none is. Those who are gone already are not. */
function reliedOn({ relied }: Node, people: People): number {
  for (const person of people) if (relied.includes(person)) return person;
  return -1;
}

/** The latest minute whose calendars the timing rests on. */
function lookedUntil(timing: Timing): number {
  let latest = Math.max(timing.lookedUntil, timing.until);
  for (let index = 0; index < timing.rules.length; index += 1) {
    const rule = timing.rules[index] as Rule;
    if (rule !== never) latest = Math.max(latest, rule >= 0 ? rule : timing.end(index) - 2 - rule);
  }
  return latest;
}
