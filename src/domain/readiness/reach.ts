import { type Calendar, type Stint } from '../calendar/calendar.js';
import { type Weeks } from '../calendar/weeks.js';
import { type Minute } from '../calendar/zone.js';
import { type Availability } from './availability.js';
import { type Stage, Timing, later, plus } from './timing.js';

/** What a stage does with a role: minutes to answer, then minutes of work. */
export interface Task {
  answer: number;
  work: number;
}

/** Reaching a role: its holders are called in order, then the call stays open; who answers then works. */
export class Reach implements Stage {
  /**
   * @param holders in calling order
   * @param available of the same holders without those who are gone
   */
  constructor(
    private readonly weeks: Weeks,
    private readonly holders: readonly Calendar[],
    private readonly available: Availability,
    private readonly gone: readonly number[],
    private readonly task: Task,
  ) {}

  week(week: number): Timing {
    const timing = new Timing(this.weeks.start(week + 1));
    this.call(timing, this.weeks.start(week), timing.until, { holder: 0, shift: 0, called: [] });
    return timing;
  }

  /** The calls for all starts in [from, until), once the first holders have been called or passed over. */
  private call(timing: Timing, from: Minute, until: Minute, calls: Calls): void {
    const holder = this.holders[calls.holder];
    if (!holder) {
      this.available.addOpenCall(timing, from, until, calls.shift, this.task.answer + this.task.work);
      return;
    }
    let minute = from;
    for (let week = this.weeks.weekOf(from + calls.shift); minute < until; week += 1) {
      const end = Math.min(until, this.weeks.start(week + 1) - calls.shift);
      minute = this.callInWeek(timing, minute, end, calls, holder.stints(week));
      if (minute < end) this.answer(timing, minute, end, calls, -1);
      minute = end;
    }
  }

  /** The starts up to the end of the last stint; gives that end. */
  private callInWeek(timing: Timing, from: Minute, until: Minute, calls: Calls, stints: readonly Stint[]): Minute {
    let minute = from;
    for (const stint of stints) {
      const begin = stint.from - calls.shift;
      const end = Math.min(until, stint.until - calls.shift);
      if (begin >= until) break;
      if (end <= minute) continue;
      if (begin > minute) this.answer(timing, minute, begin, calls, -1);
      this.answer(timing, Math.max(minute, begin), end, calls, stint.person);
      minute = end;
    }
    return minute;
  }

  /** The holder's turn while one person, or nobody (-1), is on duty. */
  private answer(timing: Timing, from: Minute, until: Minute, calls: Calls, person: number): void {
    const holder = calls.holder + 1;
    if (person < 0 || calls.called.includes(person)) {
      this.call(timing, from, until, { ...calls, holder });
    } else if (this.gone.includes(person)) {
      const shift = calls.shift + this.task.answer;
      this.call(timing, from, until, { holder, shift, called: [...calls.called, person] });
    } else {
      timing.add(from, plus(later(calls.shift), this.task.answer + this.task.work));
      timing.relyOn(person);
    }
  }
}

interface Calls {
  /** whose turn it is */
  holder: number;
  /** minutes since the start */
  shift: number;
  /** people who did not answer */
  called: readonly number[];
}
