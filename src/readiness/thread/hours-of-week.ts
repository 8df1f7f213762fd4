import { dayOf, weekdayOf } from '../../domain/calendar/day.js';
import { type Minute, zoneNamed } from '../../domain/calendar/zone.js';
import { type Span } from '../../domain/calendar/spans.js';
import { type LocalDate } from '../../domain/plan/plan.js';
import { type WeekOfHours } from './question.js';

interface Hour extends Span {
  /** in the week, 0 is Monday 00:00 */
  place: number;
}

const hoursPerWeek = 168;

/** A period as the hours of weeks that people see on the wall. */
export class HoursOfWeek {
  private readonly hours: Hour[] = [];
  private readonly lengths: WeekOfHours = nothing();

  constructor(timeZone: string, from: LocalDate, days: number) {
    const zone = zoneNamed(timeZone);
    const first = dayOf(from);
    for (let day = first; day < first + days; day += 1) {
      const monday = weekdayOf(day) * 24;
      for (let hour = 0; hour < 24; hour += 1)
        this.add(zone.instant(day, hour * 60), zone.instant(day, hour * 60 + 60), monday + hour);
    }
  }

  /** What share of each hour the spans take, 0 to 1. They come in order and do not overlap. */
  shares(spans: readonly Span[]): WeekOfHours {
    const taken = nothing();
    let index = 0;
    for (const span of spans) {
      while (index < this.hours.length && (this.hours[index]?.until ?? 0) <= span.from) index += 1;
      for (let at = index; at < this.hours.length; at += 1) {
        const hour = this.hours[at];
        if (!hour || hour.from >= span.until) break;
        taken[hour.place] =
          (taken[hour.place] ?? 0) + Math.min(hour.until, span.until) - Math.max(hour.from, span.from);
      }
    }
    return taken.map((minutes, place) => minutes / Math.max(1, this.lengths[place] ?? 1));
  }

  /** An hour that a clock change skips is no time at all; one that occurs twice is one of two hours. */
  private add(from: Minute, until: Minute, place: number): void {
    if (until <= from) return;
    this.hours.push({ from, until, place });
    this.lengths[place] = (this.lengths[place] ?? 0) + until - from;
  }
}

export function nothing(): WeekOfHours {
  return new Array<number>(hoursPerWeek).fill(0);
}

export function sum(weeks: readonly WeekOfHours[]): WeekOfHours {
  return weeks.reduce((total, week) => total.map((value, place) => value + (week[place] ?? 0)), nothing());
}
