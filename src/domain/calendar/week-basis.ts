import { isPublicHoliday } from './holidays.js';
import { type Weeks } from './weeks.js';
import { daysAfter, daysBefore, daysOfWindow } from './windows.js';
import { type Zone } from './zone.js';

const minutesPerWeek = 10_080;

/** What the hours of a week come from, whichever windows they are: where its days begin in a zone, and which are holidays. */
export class WeekBasis {
  private readonly known: (string | null)[] = [];

  constructor(
    private readonly weeks: Weeks,
    private readonly zone: Zone,
    private readonly region: string | undefined,
  ) {}

  /** Equal for weeks in which any windows give the same minutes; null: the clock changes near the week, so it is not told. */
  of(week: number): string | null {
    let basis = this.known[week];
    if (basis === undefined) this.known[week] = basis = this.computed(week);
    return basis;
  }

  private computed(week: number): string | null {
    const [start, end] = [this.weeks.start(week), this.weeks.start(week + 1)];
    const first = this.zone.roughDay(start) - daysBefore;
    const last = this.zone.roughDay(end) + daysAfter;
    const offset = this.zone.steadyOffset(first, last + daysOfWindow);
    if (offset === null) return null;
    let holidays = 0;
    for (let day = first; day <= last; day += 1) if (isPublicHoliday(this.region, day)) holidays |= 1 << (day - first);
    return `${end - start} ${start % minutesPerWeek} ${offset} ${holidays}`;
  }
}
