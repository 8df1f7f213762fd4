import { dayOf, weekdayOf } from '../../domain/calendar/day.js';
import { type Translate } from '../../i18n/translate.js';
import { type Conditions } from '../conditions.js';
import { type WeekOfHours } from '../thread/question.js';

/** Seven days of 24 hours as a picture: the larger the mark, the more breaks; and the same in words. */
export interface WeekView {
  id: string;
  title: string;
  /** what the picture shows, for those who do not see it */
  label: string;
  /** `outside`: that the period has no such day; null: it has */
  days: { name: string; y: number; isWeekend: boolean; top: number; outside: string | null }[];
  hours: { text: string; x: number }[];
  marks: { x: number; y: number; size: number; step: number }[];
  table: { day: string; text: string }[];
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const cell = 14;
const left = 30;
const top = 16;
const sizes = [1.5, 4, 6, 8, 10.5, 13];
/** Shares above which a mark is of the next size: of many promises few break at once, one breaks often or never. */
const scales = { many: [0, 0.05, 0.15, 0.3, 0.5], one: [0, 0.1, 0.25, 0.5, 0.9] };

export type Scale = keyof typeof scales;

/** Which days of the week a period has, 0 is Monday. */
export function weekdaysIn({ from, days }: Pick<Conditions, 'from' | 'days'>): ReadonlySet<number> {
  return new Set(Array.from({ length: Math.min(days, 7) }, (_, index) => weekdayOf(dayOf(from) + index)));
}

/** @param shares for each hour of the week, 0 to 1 @param period the days of the week that are in the period */
export function weekView(
  id: string,
  title: string,
  shares: WeekOfHours,
  period: ReadonlySet<number>,
  scale: Scale,
  t: Translate,
): WeekView {
  const marks = marksOf(shares, scale);
  const days = weekdays.map((day, index) => {
    const own = marks.slice(index * 24, index * 24 + 24).map(({ step }) => step);
    const outside = period.has(index) ? null : t('readiness.week.outside');
    return { day: t(`terms.weekdayLong.${day}`), isBroken: !outside && own.some(Boolean), outside, own };
  });
  const table = days.map(({ day, outside, own }) => ({ day, text: outside ?? spoken(own, scale, t) }));
  const worst = table.filter((_, index) => days[index]?.isBroken);
  return {
    ...{ id, title, table },
    marks: marks.filter((_, place) => period.has(Math.floor(place / 24))),
    label: `${title}: ${worst.length === 0 ? t('readiness.week.allWell') : worst.map(({ day, text }) => `${day} ${text}`).join('; ')}`,
    days: weekdays.map((day, index) => ({
      name: t(`terms.weekday.${day}`),
      y: top + index * cell + cell - 4,
      top: top + index * cell,
      isWeekend: index > 4,
      outside: days[index]?.outside ?? null,
    })),
    hours: [0, 6, 12, 18, 24].map((hour) => ({ text: String(hour), x: left + hour * cell })),
  };
}

function marksOf(shares: WeekOfHours, scale: Scale): WeekView['marks'] {
  return shares.map((share, place) => {
    const step = stepOf(share, scale);
    const size = sizes[step] ?? 0;
    const at = (index: number) => index * cell + (cell - size) / 2;
    return { x: left + at(place % 24), y: top + at(Math.floor(place / 24)), size, step };
  });
}

/** 0: never, 5: most. */
function stepOf(share: number, scale: Scale): number {
  return scales[scale].filter((from) => share > from).length;
}

/** The sizes and what they mean. */
export function legend(scale: Scale, t: Translate): { size: number; offset: number; step: number; text: string }[] {
  return sizes.map((size, step) => ({ size, step, offset: (cell - size) / 2, text: stepText(step, scale, t) }));
}

function stepText(step: number, scale: Scale, t: Translate): string {
  const limits = scales[scale].map((share) => Math.round(share * 100));
  if (step === 0) return t('readiness.week.never');
  return step < limits.length
    ? t('readiness.week.upTo', { share: limits[step] })
    : t('readiness.week.over', { share: limits.at(-1) });
}

/** "0–8 h over 90%; 18–24 h up to 50%" */
function spoken(stepsOfDay: number[], scale: Scale, t: Translate): string {
  const runs: { from: number; until: number; step: number }[] = [];
  stepsOfDay.forEach((step, hour) => {
    const last = runs.at(-1);
    if (last?.step === step) last.until = hour + 1;
    else runs.push({ from: hour, until: hour + 1, step });
  });
  const broken = runs.filter(({ step }) => step > 0);
  if (broken.length === 0) return t('readiness.week.never');
  return broken
    .map(({ from, until, step }) => t('readiness.week.run', { from, until, how: stepText(step, scale, t) }))
    .join('; ');
}
