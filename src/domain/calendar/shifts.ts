import { type Roster } from '../plan/plan.js';
import { type Day, dayOf, wallMinutes } from './day.js';
import { type Span } from './spans.js';
import { type Minute, type Zone } from './zone.js';

/** Whose turn it is. */
export interface Shift extends Span {
  /** index into the roster's members */
  member: number;
}

/** The shifts of a roster that reach into [from, until), in order. Before the first one nobody's turn it is. */
export function shiftsWithin(roster: Roster, zone: Zone, from: Minute, until: Minute): Shift[] {
  const { handover, members } = roster;
  const firstDay = dayOf(handover.from);
  const begin = (shift: number) => zone.instant(firstDay + shift * handover.everyDays, wallMinutes(handover.at));
  const shifts: Shift[] = [];
  for (let shift = earliestShift(zone.roughDay(from), firstDay, handover.everyDays); begin(shift) < until; shift += 1) {
    const span = { from: begin(shift), until: begin(shift + 1) };
    if (span.until > from) shifts.push({ ...span, member: shift % members.length });
  }
  return shifts;
}

/** A shift that begins before the day, though perhaps not the last such. */
function earliestShift(day: Day, firstDay: Day, everyDays: number): number {
  return Math.max(0, Math.floor((day - 2 - firstDay) / everyDays));
}
