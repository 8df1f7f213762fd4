import { type Weeks } from '../calendar/weeks.js';
import { type Availability } from './availability.js';
import { type Stage, Timing } from './timing.js';

/** Watching a channel: what happened is seen at the next check of the first monitor who is on duty. */
export class Watch implements Stage {
  constructor(
    private readonly weeks: Weeks,
    private readonly monitors: Availability,
    private readonly checkEvery: number,
  ) {}

  week(week: number): Timing {
    const timing = new Timing(this.weeks.start(week + 1));
    this.monitors.addOpenCall(timing, this.weeks.start(week), timing.until, 0, this.checkEvery);
    return timing;
  }
}
