import { minutesPerDay } from '../../calendar/day.js';
import { type Spans, common, each, gaps, union } from '../../calendar/spans.js';
import { type HolderRef, type Id } from '../../plan/plan.js';
import { type ReadinessCheck } from '../check.js';
import { type Broken } from './attempt.js';

/** A promise that waits longer than that is of no use to find out when somebody is needed. */
const longestMargin = minutesPerDay;

/** The time in which a role may be called for a broken start, or `margin` minutes after, while nobody who can be reached is on duty. */
export function uncovered({ check, spans, who }: Broken, role: Id, margin: number): Spans {
  const gone = new Set(check.calendars.numbers(who));
  const late = Math.min(margin, longestMargin);
  const needed = union(spans.map(({ from, until }) => ({ from, until: until + late })));
  const refs = check.roles.refs([role]);
  const covered = union(refs.flatMap((ref) => onDuty(check, ref).filter(({ person }) => !gone.has(person))));
  return common(gaps(covered, check.period.start, check.period.end + late), needed);
}

/** How many minutes of the spans somebody is on duty as the holder. */
export function minutesCovered(check: ReadinessCheck, ref: HolderRef, spans: Spans): number {
  let minutes = 0;
  each(common(union(onDuty(check, ref)), spans), (from, until) => (minutes += until - from));
  return minutes;
}

/** The stints of a holder in the period and a week more. */
function onDuty({ calendars, period }: ReadinessCheck, ref: HolderRef) {
  const calendar = calendars.holder(ref);
  if (!calendar) return [];
  const weeks = Array.from({ length: calendars.weeks.weekOf(period.end) + 2 }, (_, week) => week);
  return weeks.flatMap((week) => calendar.stints(week));
}
