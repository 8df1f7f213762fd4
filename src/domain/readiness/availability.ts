import { type Calendar, type Stint } from '../calendar/calendar.js';
import { type Spans, union } from '../calendar/spans.js';
import { type Weeks } from '../calendar/weeks.js';
import { type Minute } from '../calendar/zone.js';
import { type Timing, at, later, never } from './timing.js';

/** Minutes that an open call waits at most: 30 days. */
export const longestWait = 43_200;

/** When somebody is on duty who can be reached, out of some holders; and how long a call waits for that. */
export class Availability {
  private readonly known: Spans[] = [];
  private readonly isHopeless: boolean;

  /**
   * @param people everybody who can be on duty as one of the holders
   * @param gone those who cannot be reached
   */
  constructor(
    private readonly weeks: Weeks,
    private readonly holders: readonly Calendar[],
    people: readonly number[],
    private readonly gone: readonly number[],
  ) {
    this.isHopeless = people.every((person) => gone.includes(person));
  }

  /** Adds what holds for a call that is open from a minute of [from, until) + `shift` on and is answered `answer` minutes after. */
  addOpenCall(timing: Timing, from: Minute, until: Minute, shift: number, answer: number): void {
    let minute = from;
    while (minute < until) {
      const call = minute + shift;
      const [begin, end] = this.nextSpan(call, until + shift);
      if (begin > call) {
        const gapEnd = Math.min(until, begin - shift);
        this.addWait(timing, minute, gapEnd, begin, shift, answer);
        minute = gapEnd;
      } else {
        timing.add(minute, later(shift + answer));
        minute = Math.min(until, end - shift);
      }
    }
  }

  /** Nobody from [from, until) + `shift` until `begin`. */
  private addWait(timing: Timing, from: Minute, until: Minute, begin: Minute, shift: number, answer: number): void {
    const patient = Math.max(from, begin - longestWait - shift);
    if (from < patient) this.addNever(timing, from, Math.min(patient, until) + shift);
    if (patient < until) timing.add(patient, at(begin + answer));
  }

  private addNever(timing: Timing, from: Minute, lastCall: Minute): void {
    timing.add(from, never);
    timing.lookedUntil = Math.max(timing.lookedUntil, this.isHopeless ? lastCall : lastCall + longestWait);
  }

  /** The span that contains `minute`, else the next one; [Infinity, Infinity] where none begins within reach of `until`. */
  private nextSpan(minute: Minute, until: Minute): [Minute, Minute] {
    if (this.isHopeless) return [Infinity, Infinity];
    const last = this.weeks.weekOf(until + longestWait);
    for (let week = this.weeks.weekOf(minute); week <= last; week += 1) {
      const spans = this.week(week);
      for (let i = 0; i < spans.length; i += 2) {
        if ((spans[i + 1] as Minute) > minute) return [spans[i] as Minute, spans[i + 1] as Minute];
      }
    }
    return [Infinity, Infinity];
  }

  private week(week: number): Spans {
    return (this.known[week] ??= this.computed(week));
  }

  private computed(week: number): Spans {
    const stints: Stint[] = [];
    for (const holder of this.holders) {
      for (const stint of holder.week(week).stints) if (!this.gone.includes(stint.person)) stints.push(stint);
    }
    return union(stints);
  }
}
