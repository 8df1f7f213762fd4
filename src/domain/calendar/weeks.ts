import { type LocalDate } from '../plan/plan.js';
import { type Day, dayOf, minutesPerDay } from './day.js';
import { type Minute, type Zone } from './zone.js';

const minutesPerWeek = 7 * minutesPerDay;

/** Time in weeks of a zone, counted from a date on: week 0 begins at its local midnight. Weeks before have no use. */
export class Weeks {
  private readonly starts: Minute[] = [];
  private readonly firstDay: Day;

  constructor(
    private readonly zone: Zone,
    from: LocalDate,
  ) {
    this.firstDay = dayOf(from);
  }

  /** The first minute of a week. It is the end of the week before. */
  start(week: number): Minute {
    for (let next = this.starts.length; next <= week; next += 1) {
      this.starts.push(this.zone.instant(this.firstDay + 7 * next, 0));
    }
    return this.starts[week] as Minute;
  }

  /** The week that a minute is in. */
  weekOf(minute: Minute): number {
    // A clock change moves the start of a week by hours at most.
    const guess = Math.max(0, Math.floor((minute - this.start(0)) / minutesPerWeek));
    if (minute < this.start(guess)) return guess - 1;
    return minute < this.start(guess + 1) ? guess : guess + 1;
  }
}
