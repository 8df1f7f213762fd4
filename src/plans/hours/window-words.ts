import { type Weekday } from '../../domain/plan/plan.js';
import { type Translate } from '../../i18n/translate.js';

const week: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const time = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/;

/** Hours of a week in one sentence: Montag bis Freitag von 18:00 bis 08:00 am nächsten Tag, nicht an Feiertagen. */
export function windowInWords(row: Record<string, unknown>, t: Translate): string | null {
  const { from, to } = row;
  const chosen = Array.isArray(row.days) ? week.filter((day) => (row.days as unknown[]).includes(day)) : [];
  if (chosen.length === 0 || typeof from !== 'string' || typeof to !== 'string') return null;
  if (!time.test(from) || !time.test(to)) return null;
  const when = t(`hours.row.${lengthOf(from, to)}`, { days: daysInWords(chosen, t), from, to });
  return t(row.holidays === true ? 'hours.row.withHolidays' : 'hours.row.withoutHolidays', { when });
}

/** An end that is not after the start is one of the next date; equal times make 24 hours. */
function lengthOf(from: string, to: string): 'allDay' | 'sameDay' | 'nextDay' {
  if (from === '00:00' && (to === '24:00' || to === '00:00')) return 'allDay';
  return to > from ? 'sameDay' : 'nextDay';
}

function daysInWords(days: Weekday[], t: Translate): string {
  if (days.length === week.length) return t('hours.row.everyDay');
  const runs = days.reduce<Weekday[][]>((all, day) => {
    const last = all.at(-1);
    if (last && week.indexOf(last.at(-1) ?? day) + 1 === week.indexOf(day)) last.push(day);
    else all.push([day]);
    return all;
  }, []);
  const names = runs.flatMap((run) =>
    runInWords(
      run.map((day) => t(`terms.weekdayLong.${day}`)),
      t,
    ),
  );
  return new Intl.ListFormat(t('language'), { type: 'conjunction' }).format(names);
}

function runInWords(names: string[], t: Translate): string[] {
  if (names.length < 3) return names;
  return [t('hours.row.range', { first: names[0], last: names.at(-1) })];
}
