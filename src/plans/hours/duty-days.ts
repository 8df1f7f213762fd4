import { Calendars } from '../../domain/calendar/calendars.js';
import { type Calendar, type Stint } from '../../domain/calendar/calendar.js';
import { type Day, dayOf, minutesPerDay } from '../../domain/calendar/day.js';
import { each, gaps, union } from '../../domain/calendar/spans.js';
import { type Minute, type Zone } from '../../domain/calendar/zone.js';
import { type Channel, type HolderRef, type Id, type LocalDate, type Plan } from '../../domain/plan/plan.js';

export const daysShown = 14;

/** Somebody whose hours are looked at, or a channel. */
export type OnDuty = { holder: HolderRef } | { channel: Channel };

/** One date of the company's zone. */
export interface DutyDay {
  day: Day;
  /** on duty, in order and disjoint */
  on: Turn[];
  /** would be on duty, but is absent */
  away: Turn[];
}

/** Minutes on the wall since midnight, `until` not included. */
export interface Turn {
  from: number;
  until: number;
  /** null: of a channel */
  person: Id | null;
}

/** The two weeks from a date on, as the readiness check sees them; null where the plan has no such holder. */
export function dutyDays(plan: Plan, whose: OnDuty, today: LocalDate): DutyDay[] | null {
  const calendars = new Calendars(plan, today);
  const present = new Calendars(neverAbsent(plan), today);
  const [on, all] = [calendarOf(calendars, whose), calendarOf(present, whose)];
  if (!on || !all) return null;
  const zone = calendars.companyZone;
  const nameOf = (person: number) => ('channel' in whose ? null : (calendars.people[person] ?? null));
  return Array.from({ length: daysShown }, (_, index) => {
    const day = dayOf(today) + index;
    const [start, end] = [zone.instant(day, 0), zone.instant(day + 1, 0)];
    const turns = (stints: Stint[]) => joined(stints.map((stint) => onTheWall(stint, zone, day, nameOf)));
    const onDuty = stintsOf(on, start, end);
    return { day, on: turns(onDuty), away: turns(without(stintsOf(all, start, end), onDuty)) };
  });
}

function calendarOf(calendars: Calendars, whose: OnDuty): Calendar | null {
  return 'channel' in whose ? calendars.service(whose.channel) : calendars.holder(whose.holder);
}

function neverAbsent(plan: Plan): Plan {
  return { ...plan, people: plan.people.map((person) => ({ ...person, absences: [] })) };
}

/** What lies in [from, until), which is within the first two weeks. */
function stintsOf(calendar: Calendar, from: Minute, until: Minute): Stint[] {
  return [0, 1].flatMap((week) =>
    calendar.stints(week).flatMap((stint) => {
      const [begin, end] = [Math.max(stint.from, from), Math.min(stint.until, until)];
      return begin < end ? [{ ...stint, from: begin, until: end }] : [];
    }),
  );
}

function without(all: Stint[], some: Stint[]): Stint[] {
  const taken = union(some);
  return all.flatMap(({ from, until, person }) => {
    const rest: Stint[] = [];
    each(gaps(taken, from, until), (begin, end) => rest.push({ from: begin, until: end, person }));
    return rest;
  });
}

function onTheWall({ from, until, person }: Stint, zone: Zone, day: Day, nameOf: (person: number) => Id | null): Turn {
  return { from: wallMinute(zone, day, from), until: wallMinute(zone, day, until), person: nameOf(person) };
}

/** The time on the date's wall; of an hour that is passed twice both times look alike. */
function wallMinute(zone: Zone, day: Day, instant: Minute): number {
  const start = zone.instant(day, 0);
  const elapsed = instant - start;
  const shifted = elapsed + minutesPerDay - (zone.instant(day + 1, 0) - start);
  if (shifted === elapsed || zone.instant(day, shifted) === instant) return shifted;
  return zone.instant(day, elapsed) === instant ? elapsed : shifted;
}

/** Turns of one person that touch are one. */
function joined(turns: Turn[]): Turn[] {
  return turns.reduce<Turn[]>((list, turn) => {
    const last = list.at(-1);
    if (last?.person === turn.person && last.until === turn.from) last.until = turn.until;
    else if (turn.until > turn.from) list.push({ ...turn });
    return list;
  }, []);
}
