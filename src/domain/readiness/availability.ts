import { type Calendar, type Stint } from '../calendar/calendar.js';
import { type Spans, each, gaps, union } from '../calendar/spans.js';
import { type Weeks } from '../calendar/weeks.js';
import { type Minute } from '../calendar/zone.js';
import { type Timing, at, later, never } from './timing.js';

/** Minutes that an open call waits at most: 30 days. */
export const longestWait = 43_200;

const sizeOfStint = 3;
const nobody: Stint = { from: Infinity, until: Infinity, person: -1 };

/** When somebody is on duty who can be reached, out of some holders; and how long a call waits for that. */
export class Availability {
  private readonly known: (readonly Stint[])[] = [];
  private readonly isHopeless: boolean;

  /**
   * @param people everybody who can be on duty as one of the holders
   * @param gone those who cannot be reached
   * @param onKept told how much more is kept, in pieces of a timing
   */
  constructor(
    private readonly weeks: Weeks,
    private readonly holders: readonly Calendar[],
    people: readonly number[],
    private readonly gone: readonly number[],
    private readonly onKept: (size: number) => void,
  ) {
    this.isHopeless = people.every((person) => gone.includes(person));
  }

  /** Adds what holds for a call that is open from a minute of [from, until) + `shift` on and is answered `answer` minutes after. */
  addOpenCall(timing: Timing, from: Minute, until: Minute, shift: number, answer: number): void {
    let minute = from;
    while (minute < until) {
      const call = minute + shift;
      const stint = this.nextStint(call, until + shift);
      if (stint.person >= 0) timing.relyOn(stint.person);
      if (stint.from > call) {
        const gapEnd = Math.min(until, stint.from - shift);
        this.addWait(timing, minute, gapEnd, stint.from, shift, answer);
        minute = gapEnd;
      } else {
        timing.add(minute, later(shift + answer));
        minute = Math.min(until, stint.until - shift);
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

  /** The stint that contains `minute`, else the next one; `nobody` where none begins within reach of `until`. */
  private nextStint(minute: Minute, until: Minute): Stint {
    if (this.isHopeless) return nobody;
    const last = this.weeks.weekOf(until + longestWait);
    for (let week = this.weeks.weekOf(minute); week <= last; week += 1) {
      const next = this.week(week).find((stint) => stint.until > minute);
      if (next) return next;
    }
    return nobody;
  }

  private week(week: number): readonly Stint[] {
    return (this.known[week] ??= this.computed(week));
  }

  /** Of all who are on duty at a minute the first in calling order: the others do not matter while that one answers. */
  private computed(week: number): Stint[] {
    const stints: Stint[] = [];
    let covered: Spans = [];
    for (const holder of this.holders) {
      for (const { from, until, person } of holder.stints(week)) {
        if (this.gone.includes(person)) continue;
        each(gaps(covered, from, until), (start, end) => stints.push({ from: start, until: end, person }));
      }
      covered = union(stints);
    }
    this.onKept(sizeOfStint * stints.length);
    return stints.sort((a, b) => a.from - b.from);
  }
}
