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
import { type Away, isAway } from './away.js';
import { dateAt, isPublicHoliday, minuteOf, plusDays, weekdayOf } from './time.js';

/** Minutes are counted from `start`; every table has one entry a minute. */
export interface Span {
  start: number;
  length: number;
}

/** One person as one holder: the next minute from each minute on at which they are on duty; -1: none in the tables. */
export interface Duty {
  person: number;
  next: Int32Array;
}

/** A holder of a role: who is on duty at each minute, as a number (-1: nobody), and everybody who ever can be. */
export interface HolderDuty {
  onDuty: Int16Array;
  duties: Duty[];
}

export class Calendars {
  /** sorted: the number of a person is the place in this list */
  readonly ids: Id[];
  private readonly people = new Map<Id, Person>();
  private readonly known = new Map<HolderRef, HolderDuty>();

  constructor(
    private readonly plan: Plan,
    private readonly span: Span,
    private readonly away: readonly Away[],
  ) {
    plan.people.forEach((person) => this.people.set(person.id, person));
    this.ids = [...this.people.keys()].sort();
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
    if (!person) return this.nobody();
    const { company } = this.plan;
    const zone = person.timeZone ?? company.timeZone;
    const isOn = this.windows(person.dutyHours ?? [], zone, person.holidayRegion ?? company.holidayRegion);
    const absent = this.absences(person);
    const number = this.ids.indexOf(id);
    const onDuty = this.nobody().onDuty;
    for (let minute = 0; minute < this.span.length; minute += 1) {
      if (isOn[minute] === 1 && absent[minute] === 0) onDuty[minute] = number;
    }
    return holderOf(onDuty, [number]);
  }

  private roster(id: Id): HolderDuty {
    const roster = this.plan.rosters.find((each) => each.id === id);
    if (!roster) return this.nobody();
    const { company } = this.plan;
    const hours = this.windows(roster.hours, roster.timeZone ?? company.timeZone, company.holidayRegion);
    const shift = this.shifts(roster);
    const members = roster.members.map((member) => this.people.get(member));
    const absent = members.map((member) => (member ? this.absences(member) : null));
    const numbers = members.map((member) => (member ? this.ids.indexOf(member.id) : -1));
    const onDuty = this.nobody().onDuty;
    for (let minute = 0; minute < this.span.length; minute += 1) {
      const turn = shift[minute] as number;
      const member = turn % members.length;
      if (hours[minute] === 1 && turn >= 0 && absent[member]?.[minute] === 0)
        onDuty[minute] = numbers[member] as number;
    }
    return holderOf(onDuty, [...new Set(numbers)]);
  }

  private nobody(): HolderDuty {
    return { onDuty: new Int16Array(this.span.length).fill(-1), duties: [] };
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
    if (isAway(person, this.away)) return table.fill(1);
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

function holderOf(onDuty: Int16Array, people: number[]): HolderDuty {
  const duties = people.filter((person) => person >= 0).map((person) => ({ person, next: nextOf(onDuty, person) }));
  return { onDuty, duties };
}

function nextOf(onDuty: Int16Array, person: number): Int32Array {
  const next = new Int32Array(onDuty.length);
  let soonest = -1;
  for (let minute = onDuty.length - 1; minute >= 0; minute -= 1) {
    if (onDuty[minute] === person) soonest = minute;
    next[minute] = soonest;
  }
  return next;
}
