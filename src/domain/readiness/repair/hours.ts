import { minutesPerDay, weekdayOf } from '../../calendar/day.js';
import { isPublicHoliday } from '../../calendar/holidays.js';
import { type Spans, each } from '../../calendar/spans.js';
import { type Zone } from '../../calendar/zone.js';
import { type WallTime, type Weekday, type Window } from '../../plan/plan.js';
import { type Run, daysOfWeek } from '../spoken.js';

/** Hours are asked for in halves. */
const slot = 30;
const slotsPerDay = minutesPerDay / slot;
const slotsPerWeek = 7 * slotsPerDay;
/** Days that are alike in most plans: what one of them needs, the others get too. */
const groups = [[0, 1, 2, 3], [4], [5, 6]];
const oneGroup = [[0, 1, 2, 3, 4, 5, 6]];
/** More different times a week than that nobody remembers: then all days are alike. */
const mostTimes = 3;

/** Hours in which somebody is to be on duty besides their own. */
export interface MoreHours {
  /** in slots of half an hour from Monday 00:00 on; those after Sunday go on with Monday */
  runs: Run[];
  holidays: boolean;
  /** on public holidays they are needed at other times of the day too: those at which people are on duty else */
  ownOnHolidays: boolean;
}

/** The least hours of a week that cover some time, simple enough to be kept in mind. */
export function hoursFor(spans: Spans, zone: Zone, region: string | undefined): MoreHours {
  const hours = leastHours(spans, zone, region, groups);
  const times = new Set(hours.runs.map(({ from, until }) => `${from % slotsPerDay} ${until - from}`));
  return times.size <= mostTimes ? hours : leastHours(spans, zone, region, oneGroup);
}

function leastHours(spans: Spans, zone: Zone, region: string | undefined, alikeDays: number[][]): MoreHours {
  const need = new Array<boolean>(slotsPerWeek).fill(false);
  const onHolidays = new Set<number>();
  each(spans, (from, until) => {
    for (let minute = from; minute < until; minute += slot - (zone.wall(minute) % slot)) {
      const day = Math.floor(zone.wall(minute) / minutesPerDay);
      const slotOfDay = Math.floor((zone.wall(minute) % minutesPerDay) / slot);
      // What happens on holidays does not say what happens on other days.
      if (isPublicHoliday(region, day)) onHolidays.add(weekdayOf(day) * slotsPerDay + slotOfDay);
      else for (const alike of alikeTo(weekdayOf(day), alikeDays)) need[alike * slotsPerDay + slotOfDay] = true;
    }
  });
  const isAlways = !need.includes(false);
  return {
    runs: runsOf(need),
    // Nobody says "round the clock" and means that there are exceptions.
    holidays: isAlways || onHolidays.size > 0,
    ownOnHolidays: [...onHolidays].some((place) => !need[place]),
  };
}

/** Windows for these hours. */
function windowsOf({ runs, holidays }: MoreHours): Window[] {
  const windows = new Map<string, Window>();
  for (const { from, to, day } of runs.flatMap(byDay)) {
    const key = `${from} ${to}`;
    const window = windows.get(key) ?? { days: [], from, to, holidays };
    windows.set(key, { ...window, days: daysOfWeek.filter((each) => each === day || window.days.includes(each)) });
  }
  return [...windows.values()];
}

/** Windows besides others, which stand on holidays as well where that is said. */
export function together(own: readonly Window[], more: MoreHours): Window[] {
  const isChanged = changesOwn(own, more);
  return [...own.map((window) => (isChanged ? { ...window, holidays: true } : window)), ...windowsOf(more)];
}

/** Whether windows that are there change besides the new ones: people have to be told. */
export function changesOwn(own: readonly Window[], { ownOnHolidays }: MoreHours): boolean {
  return ownOnHolidays && own.some(({ holidays }) => !holidays);
}

function alikeTo(weekday: number, alikeDays: number[][]): number[] {
  return alikeDays.find((days) => days.includes(weekday)) ?? [weekday];
}

/** Uninterrupted slots on the circle of the week, by their beginning. */
function runsOf(need: readonly boolean[]): Run[] {
  if (!need.includes(false)) return [{ from: 0, until: slotsPerWeek }];
  const runs: Run[] = [];
  for (let from = 0; from < slotsPerWeek; from += 1) {
    if (!need[from] || need[(from + slotsPerWeek - 1) % slotsPerWeek]) continue;
    let until = from;
    while (need[until % slotsPerWeek]) until += 1;
    runs.push({ from, until });
  }
  return runs;
}

/** A night belongs to the day on which it begins; what is longer is cut at midnight. */
function byDay({ from, until }: Run): { from: WallTime; to: WallTime; day: Weekday }[] {
  if (until - from < slotsPerDay) return [dayWindow(from, until)];
  const parts = [];
  for (let start = from; start < until;) {
    const end = Math.min(until, (Math.floor(start / slotsPerDay) + 1) * slotsPerDay);
    parts.push(dayWindow(start, end));
    start = end;
  }
  return parts;
}

function dayWindow(from: number, until: number) {
  const day = daysOfWeek[Math.floor(from / slotsPerDay) % 7] ?? 'mon';
  return { day, from: timeOf(from % slotsPerDay), to: timeOf(until % slotsPerDay || slotsPerDay) };
}

function timeOf(place: number): WallTime {
  const minutes = place * slot;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
