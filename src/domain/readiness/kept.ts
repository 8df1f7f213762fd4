import { type Stage, type Timing } from './timing.js';

/** A stage whose weeks are computed once. */
export class Kept implements Stage {
  private readonly known: Timing[] = [];

  constructor(private readonly stage: Stage) {}

  week(week: number): Timing {
    return (this.known[week] ??= this.stage.week(week));
  }
}
