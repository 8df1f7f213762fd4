import { type Calendar } from '../calendar/calendar.js';

/** Tells which weeks are alike in all of some calendars, minute by minute: what begins in them goes alike. */
export class AlikeWeeks {
  private readonly kinds: number[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(private readonly calendars: readonly Calendar[]) {}

  /** The weeks 0 to `weeks` - 1 in groups that are alike in themselves and in the week after. */
  groups(weeks: number): number[][] {
    const groups = new Map<string, number[]>();
    for (let week = 0; week < weeks; week += 1) {
      const key = `${this.kind(week)} ${this.kind(week + 1)}`;
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

  private kind(week: number): number {
    return (this.kinds[week] ??= this.computed(week));
  }

  private computed(week: number): number {
    let key = '';
    for (const calendar of this.calendars) key += `${calendar.week(week).kind} `;
    let number = this.numbers.get(key);
    if (number === undefined) this.numbers.set(key, (number = this.numbers.size));
    return number;
  }
}
