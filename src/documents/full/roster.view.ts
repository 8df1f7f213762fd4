import { DateTime } from 'luxon';
import { type LocalDate, type Roster } from '../../domain/plan/plan.js';
import { anchor, type Reference } from '../parts/references.js';
import { type Writing } from '../parts/writing.js';

export interface RosterView {
  id: string;
  name: string;
  members: Reference[];
  handover: string;
  hours: string[];
  timeZone: string | null;
  /** the shift of today and the next ones */
  shifts: { from: string; member: Reference }[];
}

const shiftsShown = 8;

export function rosterView(roster: Roster, { words, references, today }: Writing): RosterView {
  const { from, at, everyDays } = roster.handover;
  return {
    id: anchor('roster', roster.id),
    name: roster.name,
    members: references.all('person', roster.members),
    handover: words.t('documents.team.handover', { date: words.date(from), time: at, count: everyDays }),
    hours: words.hours(roster.hours),
    timeZone: roster.timeZone === undefined ? null : words.zone(roster.timeZone),
    shifts: nextShifts(roster, today).map(({ date, member }) => ({
      from: `${words.date(date)}, ${at}`,
      member: references.to('person', member),
    })),
  };
}

function nextShifts(roster: Roster, today: LocalDate): { date: LocalDate; member: string }[] {
  const { from, everyDays } = roster.handover;
  const start = DateTime.fromISO(from, { zone: 'utc' });
  const passed = DateTime.fromISO(today, { zone: 'utc' }).diff(start, 'days').days;
  const first = Math.max(0, Math.floor(passed / everyDays));
  return Array.from({ length: shiftsShown }, (_, index) => first + index).flatMap((shift) => {
    const member = roster.members[shift % roster.members.length];
    const date = start.plus({ days: shift * everyDays }).toISODate();
    return member === undefined || date === null ? [] : [{ date, member }];
  });
}
