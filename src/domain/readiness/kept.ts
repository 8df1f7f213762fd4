import { type Stage, type Timing } from './timing.js';

/** A stage whose weeks are computed once. */
export class Kept implements Stage {
  private readonly known: Timing[] = [];

  /** @param onKept told how much more is kept, in pieces of a timing */
  constructor(
    private readonly stage: Stage,
    private readonly onKept: (size: number) => void,
  ) {}

  week(week: number): Timing {
    return (this.known[week] ??= this.computed(week));
  }

  private computed(week: number): Timing {
    const timing = this.stage.week(week);
    this.onKept(sizeOfTiming + timing.rules.length);
    return timing;
  }
}

/** Without pieces. */
const sizeOfTiming = 10;
