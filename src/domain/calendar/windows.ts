import { type Window } from '../plan/plan.js';
import { type Day, minutesPerDay, wallMinutes, weekdayNumber, weekdayOf } from './day.js';
import { isPublicHoliday } from './holidays.js';
import { type Span, type Spans, clipped, union } from './spans.js';
import { type Minute, type Zone } from './zone.js';

/** The dates after the one on which a window starts that it may reach into. */
export const daysOfWindow = 2;
/** So the windows of a time start up to so many dates before it; a date may differ by one from that of UTC. */
export const daysBefore = daysOfWindow;
export const daysAfter = 1;

/** Windows of a week in one zone and holiday region. */
export class WindowHours {
  /** for each weekday, the windows that start on it */
  private readonly starting: WallWindow[][];

  constructor(
    windows: readonly Window[],
    private readonly zone: Zone,
    private readonly region: string | undefined,
  ) {
    this.starting = Array.from({ length: 7 }, (_, weekday) =>
      windows.filter(({ days }) => days.some((day) => weekdayNumber(day) === weekday)).map(onTheWall),
    );
  }

  /** The minutes of [from, until) that are in a window. */
  within(from: Minute, until: Minute): Spans {
    const spans: Span[] = [];
    const last = this.zone.roughDay(until) + daysAfter;
    for (let day = this.zone.roughDay(from) - daysBefore; day <= last; day += 1) this.addStarting(day, spans);
    return clipped(union(spans), from, until);
  }

  private addStarting(day: Day, spans: Span[]): void {
    for (const window of this.starting[weekdayOf(day)] ?? []) {
      if (!window.holidays && isPublicHoliday(this.region, day)) continue;
      spans.push({ from: this.zone.instant(day, window.from), until: this.zone.instant(day, window.until) });
    }
  }
}

/** Minutes since the midnight of the date on which the window starts. */
interface WallWindow {
  from: number;
  until: number;
  holidays: boolean;
}

function onTheWall({ from, to, holidays }: Window): WallWindow {
  return { from: wallMinutes(from), until: wallMinutes(to) + (to <= from ? minutesPerDay : 0), holidays };
}
