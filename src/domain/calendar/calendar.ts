import { type Span } from './spans.js';
import { type Minute } from './zone.js';
import { type Weeks } from './weeks.js';

/** A time during which somebody is on duty. `person` is a number that the caller gave to the person. */
export interface Stint extends Span {
  person: number;
}

/** Who is on duty when, at most one at a time; computed week by week when asked for. */
export class Calendar {
  private readonly stintsKnown: (readonly Stint[])[] = [];
  private readonly kindsKnown: number[] = [];
  private readonly kindsByBasis = new Map<string, number>();
  private readonly kinds = new Map<string, number>();

  /**
   * @param stintsOf the stints in a span, clipped to it, in order and disjoint
   * @param basisOf equal for weeks that are sure to be alike; null: that is not known
   */
  constructor(
    readonly weeks: Weeks,
    private readonly stintsOf: (from: Minute, until: Minute) => Stint[],
    private readonly basisOf: (week: number) => string | null,
  ) {}

  /** The stints of one week, in order and disjoint. */
  stints(week: number): readonly Stint[] {
    return (this.stintsKnown[week] ??= this.stintsOf(this.weeks.start(week), this.weeks.start(week + 1)));
  }

  /** Equal for two weeks that are alike minute by minute. The stints of a week that comes from what another one came from need not be known. */
  kind(week: number): number {
    return (this.kindsKnown[week] ??= this.kindByBasis(week));
  }

  /** The stint that a minute is in; null: nobody is on duty. */
  at(minute: Minute): Stint | null {
    return this.stints(this.weeks.weekOf(minute)).find(({ from, until }) => from <= minute && minute < until) ?? null;
  }

  private kindByBasis(week: number): number {
    const basis = this.basisOf(week);
    if (basis === null) return this.kindByStints(week);
    let kind = this.kindsByBasis.get(basis);
    if (kind === undefined) this.kindsByBasis.set(basis, (kind = this.kindByStints(week)));
    return kind;
  }

  private kindByStints(week: number): number {
    const start = this.weeks.start(week);
    let signature = '';
    for (const { from, until, person } of this.stints(week)) signature += `${from - start} ${until - start} ${person} `;
    let kind = this.kinds.get(signature);
    if (kind === undefined) this.kinds.set(signature, (kind = this.kinds.size));
    return kind;
  }
}
