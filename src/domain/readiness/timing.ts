import { type Minute } from '../calendar/zone.js';

/**
 * How long something takes that starts at a minute: `later(n)` is done n minutes after its start, `at(m)` at the
 * minute m whenever it starts, `never` not at all. One number, since there are millions of them.
 */
export type Rule = number;

export const never: Rule = -(2 ** 31);

export function later(minutes: number): Rule {
  return -1 - minutes;
}

export function at(minute: Minute): Rule {
  return minute;
}

/** What holds for a start at `minute`; `never` stays `never`. */
export function doneAt(rule: Rule, minute: Minute): Minute {
  return rule >= 0 || rule === never ? rule : minute - 1 - rule;
}

/** `first`, and `second` for its end. `end` is the end of `first` where that is a minute. */
export function then(first: Rule, second: Rule): Rule {
  if (first === never || second === never) return never;
  if (first >= 0) return doneAt(second, first);
  return second >= 0 ? second : first + second + 1;
}

/** The same, and as much longer. */
export function plus(rule: Rule, minutes: number): Rule {
  if (rule === never) return never;
  return rule >= 0 ? rule + minutes : rule - minutes;
}

/** The rules for all starts in [from, until): piece i holds from starts[i] to the start of the next piece. */
export class Timing {
  readonly starts: Minute[] = [];
  readonly rules: Rule[] = [];
  /** everybody who answers or is waited for: the timing is the same when anybody else cannot be reached either */
  readonly relied: number[] = [];
  /** the latest minute whose calendar decided that something is never done; 0 where none did */
  lookedUntil: Minute = 0;

  constructor(readonly until: Minute) {}

  /** Adds the piece that begins at `from`. Pieces are added in order. */
  add(from: Minute, rule: Rule): void {
    if (this.rules.length > 0 && this.rules[this.rules.length - 1] === rule) return;
    this.starts.push(from);
    this.rules.push(rule);
  }

  relyOn(person: number): void {
    if (!this.relied.includes(person)) this.relied.push(person);
  }

  /** The end of piece i. */
  end(index: number): Minute {
    return this.starts[index + 1] ?? this.until;
  }
}

/** Something that is done after its start: its timing for all starts in a week, computed when asked for. */
export interface Stage {
  week(week: number): Timing;
}
