import { type Weeks } from '../calendar/weeks.js';
import { type Minute } from '../calendar/zone.js';
import { type Rule, type Stage, Timing, later, never, then } from './timing.js';

/** Stages one after the other, each starting when the last one is done. Without stages it is done at once. */
export class Chain implements Stage {
  private readonly first: Stage | null;
  private readonly rest: readonly Place[];

  constructor(
    private readonly weeks: Weeks,
    [first, ...rest]: readonly Stage[],
  ) {
    this.first = first ?? null;
    this.rest = rest.map((stage) => new Place(stage, weeks));
  }

  /** Computed anew each time: most chains are asked for a week once, and millions of them would have to be kept. */
  week(week: number): Timing {
    if (!this.first) return atOnce(this.weeks.start(week), this.weeks.start(week + 1));
    return this.rest.reduce(continued, this.first.week(week));
  }
}

function atOnce(from: Minute, until: Minute): Timing {
  const timing = new Timing(until);
  timing.add(from, later(0));
  return timing;
}

/** A timing and then a stage. */
function continued(first: Timing, place: Place): Timing {
  const timing = new Timing(first.until);
  timing.lookedUntil = first.lookedUntil;
  for (const person of first.relied) timing.relyOn(person);
  for (let index = 0; index < first.rules.length; index += 1) {
    const rule = first.rules[index] as Rule;
    const from = first.starts[index] as Minute;
    if (rule === never) timing.add(from, never);
    else if (rule >= 0) timing.add(from, then(rule, place.ruleAt(rule, timing)));
    else addShifted(timing, rule, from, first.end(index), place);
  }
  return timing;
}

/** All starts in [from, until) reach the stage as much later, at minutes at which different rules may hold. */
function addShifted(timing: Timing, rule: Rule, from: Minute, until: Minute, place: Place): void {
  const shift = -1 - rule;
  let minute = from;
  while (minute < until) {
    timing.add(minute, then(rule, place.ruleAt(minute + shift, timing)));
    minute = Math.min(until, place.end - shift);
  }
}

/** A place in the timings of a stage. Finds the rule for a minute; quick when the next minute asked for is near the last one. */
class Place {
  private timing: Timing;
  private weekStart: Minute;
  private index = 0;
  private askedBy: Timing | null = null;

  constructor(
    private readonly stage: Stage,
    private readonly weeks: Weeks,
  ) {
    this.timing = new Timing(0);
    this.weekStart = 0;
  }

  /** The end of the piece that the last minute asked for is in. */
  get end(): Minute {
    return this.timing.end(this.index);
  }

  /** Notes in `asking` who is relied on, and how far the calendars were looked at where the rule is `never`. */
  ruleAt(minute: Minute, asking: Timing): Rule {
    if (minute < this.weekStart || minute >= this.timing.until) this.turnTo(minute);
    if (asking !== this.askedBy) {
      this.askedBy = asking;
      for (const person of this.timing.relied) asking.relyOn(person);
    }
    const { starts, rules } = this.timing;
    while ((starts[this.index] as Minute) > minute) this.index -= 1;
    while (this.index + 1 < starts.length && (starts[this.index + 1] as Minute) <= minute) this.index += 1;
    const rule = rules[this.index] as Rule;
    if (rule === never) asking.lookedUntil = Math.max(asking.lookedUntil, this.timing.lookedUntil);
    return rule;
  }

  private turnTo(minute: Minute): void {
    const week = this.weeks.weekOf(minute);
    this.timing = this.stage.week(week);
    this.weekStart = this.weeks.start(week);
    this.index = 0;
    this.askedBy = null;
  }
}
