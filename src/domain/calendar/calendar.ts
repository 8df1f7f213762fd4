import { type Span } from './spans.js';
import { type Minute } from './zone.js';
import { type Weeks } from './weeks.js';

/** A time during which somebody is on duty. `person` is a number that the caller gave to the person. */
export interface Stint extends Span {
  person: number;
}

/** Stints of one week, in order and disjoint. */
export interface CalendarWeek {
  stints: readonly Stint[];
  /** equal for two weeks of this calendar that are alike minute by minute */
  kind: number;
}

/** Who is on duty when, at most one at a time; computed week by week when asked for. */
export class Calendar {
  private readonly weeksKnown: CalendarWeek[] = [];
  private readonly kinds = new Map<string, number>();

  /** @param stintsOf the stints in a span, clipped to it, in order and disjoint */
  constructor(
    readonly weeks: Weeks,
    private readonly stintsOf: (from: Minute, until: Minute) => Stint[],
  ) {}

  week(week: number): CalendarWeek {
    return (this.weeksKnown[week] ??= this.computed(week));
  }

  /** The stint that a minute is in; null: nobody is on duty. */
  at(minute: Minute): Stint | null {
    const { stints } = this.week(this.weeks.weekOf(minute));
    return stints.find(({ from, until }) => from <= minute && minute < until) ?? null;
  }

  private computed(week: number): CalendarWeek {
    const start = this.weeks.start(week);
    const stints = this.stintsOf(start, this.weeks.start(week + 1));
    let signature = '';
    for (const { from, until, person } of stints) signature += `${from - start} ${until - start} ${person} `;
    let kind = this.kinds.get(signature);
    if (kind === undefined) this.kinds.set(signature, (kind = this.kinds.size));
    return { stints, kind };
  }
}
