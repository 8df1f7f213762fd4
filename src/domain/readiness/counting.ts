import { type Weeks } from '../calendar/weeks.js';
import { type Minute } from '../calendar/zone.js';
import { type AlikeWeeks } from './alike-weeks.js';
import { type Limits } from './limits.js';
import { type Period } from './period.js';
import { type Tally, add, count, emptyTally } from './tally.js';
import { type Rule, type Stage, type Timing, never } from './timing.js';

/** Counts whole periods; a week that is like one already counted is not computed again. */
export class Counting {
  private readonly groups: number[][];

  constructor(
    private readonly weeks: Weeks,
    private readonly period: Period,
    private readonly alike: AlikeWeeks,
    private readonly limits: Limits,
  ) {
    this.groups = alike.groups(period.fullWeeks);
  }

  /** The tally of all starts in the period. */
  of(stage: Stage): Tally {
    const total = emptyTally();
    for (const group of this.groups) this.addGroup(total, stage, group);
    const rest = this.weeks.start(this.period.fullWeeks);
    if (rest < this.period.end) add(total, this.week(stage, this.period.fullWeeks, this.period.end), 1);
    return total;
  }

  /** Weeks that are alike in themselves and in the next week; what takes longer asks for more weeks. */
  private addGroup(total: Tally, stage: Stage, group: readonly number[]): void {
    let left = group;
    for (let first = left[0]; first !== undefined; first = left[0]) {
      const tally = this.week(stage, first, this.period.end);
      const following = this.weeks.weekOf(lookedUntil(stage.week(first))) - first;
      const others = following <= 1 ? [] : left.filter((week) => !this.alike.areAlike(first ?? week, week, following));
      add(total, tally, left.length - others.length);
      left = others;
    }
  }

  private week(stage: Stage, week: number, end: Minute): Tally {
    const tally = emptyTally();
    const until = Math.min(this.weeks.start(week + 1), end);
    count(tally, stage.week(week), this.limits.week(week), this.weeks.start(week), until);
    return tally;
  }
}

/** The latest minute whose calendars the timing rests on. */
function lookedUntil(timing: Timing): Minute {
  let latest = Math.max(timing.lookedUntil, timing.until);
  for (let index = 0; index < timing.rules.length; index += 1) {
    const rule = timing.rules[index] as Rule;
    if (rule !== never) latest = Math.max(latest, rule >= 0 ? rule : timing.end(index) - 2 - rule);
  }
  return latest;
}
