import { DateTime } from 'luxon';
import { type Day, dayOf, minutesPerDay, weekdayOf } from '../../domain/calendar/day.js';
import { publicHolidayName } from '../../domain/calendar/holidays.js';
import { type Id, type LocalDate, type Locale, type Plan } from '../../domain/plan/plan.js';
import { type Translate } from '../../i18n/translate.js';
import { type Bar, type PictureView } from '../../web/form/picture.js';
import { type DutyDay, dutyDays, daysShown, type Turn } from './duty-days.js';
import { type Subject, subjectOf } from './subject.js';

/** Pictures of a thing of the plan by the field that they belong to; none while it has no hours. */
export function hoursPictures(
  plan: Plan,
  section: string,
  key: string,
  today: LocalDate,
  t: Translate,
): Map<string, PictureView> {
  const subject = subjectOf(plan, section, key, t);
  const days = subject?.hasHours ? dutyDays(plan, subject.whose, today) : null;
  return new Map(subject && days ? [[subject.at, picture(plan, subject, days, today, t)]] : []);
}

function picture(plan: Plan, subject: Subject, days: DutyDay[], today: LocalDate, t: Translate): PictureView {
  const people = new Map(plan.people.map(({ id, name }) => [id, name]));
  const bars = barsOf(days);
  const rows = days.map((day, index) => ({
    ...dayNames(day.day, today, subject.region, t),
    bars: bars[index] ?? [],
    text: textOf(day, subject.kind, people, t),
  }));
  return {
    title: t('hours.picture.title'),
    summary: summaryOf(subject.kind, days, t),
    note: subject.notes.join(' ') || null,
    day: t('hours.picture.day'),
    time: t('hours.picture.time'),
    legend: legendOf(bars.flat(), t),
    days: rows,
  };
}

function dayNames(day: Day, today: LocalDate, region: string | undefined, t: Translate) {
  const locale = t('language') as Locale;
  const format = locale === 'de' ? 'ccc d. LLL' : 'ccc d LLL';
  return {
    name: DateTime.fromMillis(day * minutesPerDay * 60_000, { zone: 'utc', locale }).toFormat(format),
    isWeekend: weekdayOf(day) > 4,
    today: day === dayOf(today) ? t('hours.picture.today') : null,
    holiday: publicHolidayName(region, day, locale),
  };
}

/** Whenever somebody else takes over, the bar looks different. */
function barsOf(days: DutyDay[]): Bar[][] {
  let [last, kind]: [Id | null | undefined, 'on' | 'other'] = [undefined, 'other'];
  return days.map(({ on, away }) => [
    ...on.map((turn) => {
      if (turn.person !== last) kind = kind === 'on' ? 'other' : 'on';
      last = turn.person;
      return bar(kind, turn);
    }),
    ...away.map((turn) => bar('away', turn)),
  ]);
}

function bar(kind: Bar['kind'], { from, until }: Pick<Turn, 'from' | 'until'>): Bar {
  return { kind, from, width: until - from, hatch: kind === 'away' ? hatch(from, until) : '' };
}

const barHeight = 20;
const hatchWidth = 30;

/** Slanting lines from `from` to `until`; they stay within the bar. */
function hatch(from: number, until: number): string {
  const lines: string[] = [];
  for (let x = from; x + hatchWidth <= until; x += hatchWidth) lines.push(`M${x} ${barHeight}L${x + hatchWidth} 0`);
  return lines.join('');
}

function textOf({ on, away }: DutyDay, kind: Subject['kind'], people: Map<Id, string>, t: Translate): string {
  const inWords = (turn: Turn) =>
    kind === 'roster' ? memberOf(turn, people.get(turn.person ?? '') ?? '') : hoursOf(turn, t);
  const onDuty = on.map(inWords);
  const absent = away.length > 0 ? [t('hours.picture.away', { turns: away.map(inWords).join(', ') })] : [];
  if (onDuty.length + absent.length === 0) return t(`hours.picture.nobody.${kind}`);
  return [...onDuty, ...absent].join(', ');
}

/** Somebody's turn: the name alone for a whole day. */
function memberOf({ from, until }: Turn, name: string): string {
  return from === 0 && until === minutesPerDay ? name : `${clock(from)}–${clock(until)} ${name}`;
}

function hoursOf({ from, until }: Turn, t: Translate): string {
  if (from === 0 && until === minutesPerDay) return t('hours.picture.allDay');
  return `${clock(from)}–${clock(until)}`;
}

function clock(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

function summaryOf(kind: Subject['kind'], days: DutyDay[], t: Translate): string {
  const minutes = days.flatMap(({ on }) => on.map(({ from, until }) => until - from)).reduce((a, b) => a + b, 0);
  const hours = new Intl.NumberFormat(t('language'), { maximumFractionDigits: 1 }).format(minutes / 60);
  const manned = days.filter(({ on }) => on.length > 0).length;
  return t(`hours.picture.sum.${kind}`, { days: manned, hours, all: daysShown * 24 });
}

/** What the bars mean, where there is more than one kind of them. */
function legendOf(bars: Bar[], t: Translate): PictureView['legend'] {
  const kinds = (['on', 'other', 'away'] as const).filter((kind) => bars.some((each) => each.kind === kind));
  if (kinds.length < 2 && !kinds.includes('away')) return [];
  return kinds.map((kind) => ({
    kind,
    label: t(`hours.picture.legend.${kind}`),
    hatch: kind === 'away' ? hatch(0, 4 * hatchWidth) : '',
  }));
}
