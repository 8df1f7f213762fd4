import { type Calendar } from '../calendar/calendar.js';
import { type Weeks } from '../calendar/weeks.js';

const mostKinds = 2 ** 26;

/** Tells which weeks are as long and alike in all of some calendars, minute by minute: what begins in them goes alike. */
export class AlikeWeeks {
  private readonly kinds: number[] = [];
  private readonly numbers = new Map<string, number>();

  /** @param finer what tells apart the weeks of these calendars and more: weeks alike in it are not compared again */
  constructor(
    private readonly weeks: Weeks,
    private readonly calendars: readonly Calendar[],
    private readonly finer: AlikeWeeks | null,
  ) {}

  /** The weeks 0 to `weeks` - 1 in groups that are alike in themselves and in the week after. */
  groups(weeks: number): number[][] {
    const groups = new Map<number, number[]>();
    for (let week = 0; week < weeks; week += 1) {
      const key = this.kind(week) * mostKinds + this.kind(week + 1);
      const group = groups.get(key);
      if (group) group.push(week);
      else groups.set(key, [week]);
    }
    return [...groups.values()];
  }

  /** Whether two weeks and each of the `following` weeks after them are alike. */
  areAlike(a: number, b: number, following: number): boolean {
    for (let ahead = 0; ahead <= following; ahead += 1) {
      if (this.kind(a + ahead) !== this.kind(b + ahead)) return false;
    }
    return true;
  }

  /** Equal for weeks that are alike. */
  private kind(week: number): number {
    const index = this.finer ? this.finer.kind(week) : week;
    return (this.kinds[index] ??= this.computed(week));
  }

  private computed(week: number): number {
    let key = `${this.weeks.start(week + 1) - this.weeks.start(week)} `;
    for (const calendar of this.calendars) key += `${calendar.kind(week)} `;
    let number = this.numbers.get(key);
    if (number === undefined) this.numbers.set(key, (number = this.numbers.size));
    return number;
  }
}
