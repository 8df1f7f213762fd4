import { IANAZone } from 'luxon';
import { type Day, minutesPerDay } from './day.js';

/** An instant as the number of minutes since 1970-01-01T00:00Z. */
export type Minute = number;

const msPerMinute = 60_000;

const known = new Map<string, Zone>();

/** The zone of an IANA name that exists. Kept once made: what it has found out about clock changes stays true. */
export function zoneNamed(name: string): Zone {
  let zone = known.get(name);
  if (!zone) known.set(name, (zone = new Zone(name)));
  return zone;
}

/** A time zone: turns wall times into instants. */
export class Zone {
  private readonly zone: IANAZone;
  private readonly atMidnight = new Map<Day, number>();
  private readonly nearChanges = new Map<number, Minute>();

  constructor(readonly name: string) {
    this.zone = IANAZone.create(name);
  }

  /**
   * The instant of a wall time, given as minutes since the midnight of `day` (1440 and more are the next dates).
   * A time that a clock change skips moves forward by the gap; one that occurs twice is the earlier.
   */
  instant(day: Day, minutes: number): Minute {
    const wall = day * minutesPerDay + minutes;
    const utcDay = Math.floor(wall / minutesPerDay);
    // Offsets stay within a day: the clock showed `wall` between these two midnights.
    const before = this.offsetAtMidnight(utcDay - 1);
    const after = this.offsetAtMidnight(utcDay + 2);
    if (before === after) return wall - before;
    return this.aroundChange(wall, before, after);
  }

  /** What is added to an instant for the time on the wall of all these dates; null: the clock changes on or near them. */
  steadyOffset(first: Day, last: Day): number | null {
    const offset = this.offsetAtMidnight(first - 1);
    for (let day = first; day <= last + 2; day += 1) if (this.offsetAtMidnight(day) !== offset) return null;
    return offset;
  }

  /** The date on the wall, a day more or less: enough to begin a search. */
  roughDay(minute: Minute): Day {
    return Math.floor(minute / minutesPerDay);
  }

  /** What the clock on the wall shows at an instant: minutes since 1970-01-01 00:00 on the wall. */
  wall(minute: Minute): number {
    const utcDay = Math.floor(minute / minutesPerDay);
    const offset = this.offsetAtMidnight(utcDay);
    return minute + (offset === this.offsetAtMidnight(utcDay + 1) ? offset : this.offset(minute));
  }

  private aroundChange(wall: number, before: number, after: number): Minute {
    let minute = this.nearChanges.get(wall);
    if (minute === undefined) {
      const candidates = [wall - before, wall - after].filter((each) => each + this.offset(each) === wall);
      minute = candidates.length > 0 ? Math.min(...candidates) : wall - before;
      this.nearChanges.set(wall, minute);
    }
    return minute;
  }

  private offsetAtMidnight(day: Day): number {
    let offset = this.atMidnight.get(day);
    if (offset === undefined) {
      offset = this.offset(day * minutesPerDay);
      this.atMidnight.set(day, offset);
    }
    return offset;
  }

  /** Minutes to add to an instant for the time on the wall. */
  private offset(minute: Minute): number {
    return this.zone.offset(minute * msPerMinute);
  }
}
