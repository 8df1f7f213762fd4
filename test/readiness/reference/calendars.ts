import {
  type Channel,
  type HolderRef,
  type Id,
  type LocalDate,
  type Person,
  type Plan,
  type Roster,
  type Window,
} from '../../../src/domain/plan/plan.js';
import { dateAt, isPublicHoliday, minuteOf, plusDays, weekdayOf } from './time.js';

/** Minutes are counted from `start`; every table has one entry a minute. */
export interface Span {
  start: number;
  length: number;
}

/** One person on one calendar: whether they are on duty at a minute, and the next minute at which they are. */
export interface Duty {
  person: Id;
  isOn: Uint8Array;
  /** -1: not again within the tables */
  next: Int32Array;
}

/** A holder of a role: the people who are ever on duty for it, at most one at a time. */
export type HolderDuty = Duty[];

export class Calendars {
  private readonly people = new Map<Id, Person>();
  private readonly known = new Map<HolderRef, HolderDuty>();

  constructor(
    private readonly plan: Plan,
    private readonly span: Span,
  ) {
    plan.people.forEach((person) => this.people.set(person.id, person));
  }

  holder(ref: HolderRef): HolderDuty {
    let duty = this.known.get(ref);
    if (!duty) {
      duty = ref.startsWith('roster:') ? this.roster(ref.slice('roster:'.length)) : this.person(ref);
      this.known.set(ref, duty);
    }
    return duty;
  }

  inService(channel: Channel): Uint8Array {
    const { company } = this.plan;
    return this.windows(channel.serviceHours ?? company.serviceHours ?? [], company.timeZone, company.holidayRegion);
  }

  private person(id: Id): HolderDuty {
    const person = this.people.get(id);
    if (!person) return [];
    const { company } = this.plan;
    const zone = person.timeZone ?? company.timeZone;
    const isOn = this.windows(person.dutyHours ?? [], zone, person.holidayRegion ?? company.holidayRegion);
    const absent = this.absences(person);
    isOn.forEach((on, minute) => (isOn[minute] = on === 1 && absent[minute] === 0 ? 1 : 0));
    return [{ person: id, isOn, next: nextOf(isOn) }];
  }

  private roster(id: Id): HolderDuty {
    const roster = this.plan.rosters.find((each) => each.id === id);
    if (!roster) return [];
    const { company } = this.plan;
    const hours = this.windows(roster.hours, roster.timeZone ?? company.timeZone, company.holidayRegion);
    const shift = this.shifts(roster);
    return [...new Set(roster.members)].flatMap((member) => {
      const person = this.people.get(member);
      if (!person) return [];
      const absent = this.absences(person);
      const isOn = hours.map((on, minute) => {
        const turn = shift[minute] ?? -1;
        const isTheirs = turn >= 0 && roster.members[turn % roster.members.length] === member;
        return on === 1 && isTheirs && absent[minute] === 0 ? 1 : 0;
      });
      return [{ person: member, isOn, next: nextOf(isOn) }];
    });
  }

  /** The number of the shift at each minute, -1 before the first. */
  private shifts({ handover, timeZone }: Roster): Int32Array {
    const zone = timeZone ?? this.plan.company.timeZone;
    const table = new Int32Array(this.span.length).fill(-1);
    for (let shift = 0; ; shift += 1) {
      const begins = minuteOf(zone, plusDays(handover.from, shift * handover.everyDays), handover.at);
      if (begins >= this.span.start + this.span.length) return table;
      table.fill(shift, Math.max(0, begins - this.span.start));
    }
  }

  private absences(person: Person): Uint8Array {
    const zone = person.timeZone ?? this.plan.company.timeZone;
    const table = new Uint8Array(this.span.length);
    (person.absences ?? []).forEach(({ from, to }) =>
      this.mark(table, minuteOf(zone, from, '00:00'), minuteOf(zone, to, '24:00')),
    );
    return table;
  }

  private windows(windows: Window[], zone: string, region: string | undefined): Uint8Array {
    const table = new Uint8Array(this.span.length);
    const last = dateAt(zone, this.span.start + this.span.length);
    for (let date = plusDays(dateAt(zone, this.span.start), -3); date <= last; date = plusDays(date, 1)) {
      windows.forEach((window) => {
        if (!stands(window, date, region)) return;
        const endDate = window.to <= window.from ? plusDays(date, 1) : date;
        this.mark(table, minuteOf(zone, date, window.from), minuteOf(zone, endDate, window.to));
      });
    }
    return table;
  }

  /** Half-open, in minutes since 1970; what lies outside the tables is left out. */
  private mark(table: Uint8Array, from: number, to: number): void {
    const first = Math.max(0, from - this.span.start);
    const end = Math.min(this.span.length, to - this.span.start);
    if (first < end) table.fill(1, first, end);
  }
}

function stands(window: Window, date: LocalDate, region: string | undefined): boolean {
  if (!(window.days as string[]).includes(weekdayOf(date))) return false;
  return window.holidays || !isPublicHoliday(region, date);
}

function nextOf(isOn: Uint8Array): Int32Array {
  const next = new Int32Array(isOn.length);
  let soonest = -1;
  for (let minute = isOn.length - 1; minute >= 0; minute -= 1) {
    if (isOn[minute] === 1) soonest = minute;
    next[minute] = soonest;
  }
  return next;
}
