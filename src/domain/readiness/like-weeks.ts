import { type AlikeWeeks } from './alike-weeks.js';
import { type WeekCases } from './week-cases.js';

interface Split {
  /** how many of the weeks are counted by the first */
  times: number;
  /** the others, which have to be looked at on their own; null: none */
  others: LikeWeeks | null;
}

/** Weeks that are alike in themselves and in the next week, in order: the first one stands for as many as possible. */
export class LikeWeeks {
  readonly cases: WeekCases;
  private readonly splits = new Map<number, Split>();

  /** @param casesOf what a week comes to */
  constructor(
    private readonly weeks: readonly number[],
    private readonly alike: AlikeWeeks,
    private readonly casesOf: (week: number) => WeekCases,
  ) {
    this.cases = casesOf(this.first);
  }

  private get first(): number {
    return this.weeks[0] ?? 0;
  }

  /** The weeks that go like the first one, where that depends on the `following` weeks after it. */
  split(following: number): Split {
    // One week more is what they have in common.
    const ahead = Math.max(1, following);
    let split = this.splits.get(ahead);
    if (!split) this.splits.set(ahead, (split = this.computed(ahead)));
    return split;
  }

  forget(): void {
    this.cases.forget();
    for (const { others } of this.splits.values()) others?.forget();
  }

  private computed(ahead: number): Split {
    const others = ahead === 1 ? [] : this.weeks.filter((week) => !this.alike.areAlike(this.first, week, ahead));
    const rest = others.length > 0 ? new LikeWeeks(others, this.alike, this.casesOf) : null;
    return { times: this.weeks.length - others.length, others: rest };
  }
}
