import { type Locale, type Weekday } from '../plan/plan.js';

export const daysOfWeek: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A time of every week, in half hours since Monday 00:00; what ends after Sunday ends in the next week. */
export interface Run {
  from: number;
  until: number;
}

const dayNames = {
  de: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};
const words = {
  de: { always: 'rund um die Uhr', to: 'bis', holidays: 'auch an Feiertagen' },
  en: { always: 'round the clock', to: 'to', holidays: 'also on public holidays' },
};
const units = {
  de: { day: ['Tag', 'Tage'], hour: ['Stunde', 'Stunden'], minute: ['Minute', 'Minuten'] },
  en: { day: ['day', 'days'], hour: ['hour', 'hours'], minute: ['minute', 'minutes'] },
};
const [hour, day] = [60, 1440];
/** Laws count up to three days in hours: what is longer is said in days. In minutes. */
export const longestInHours = 3 * day;
const lists = { de: new Intl.ListFormat('de'), en: new Intl.ListFormat('en-GB') };
const [slotsPerDay, slotsPerWeek] = [48, 336];
/** What ends later on the next day is said with that day. */
const longestNight = 32;

/** Ana, Ben and Cem. */
export function listed(names: readonly string[], locale: Locale): string {
  return lists[locale].format(names);
}

/** Minutes as people say them: 90 minutes, 72 hours, 3 days and 4 hours. Beyond three days, minutes are left out. */
export function duration(minutes: number, locale: Locale): string {
  if (minutes < 2 * hour) return unit(minutes, 'minute', locale);
  const days = minutes > longestInHours ? Math.floor(minutes / day) : 0;
  const hours = Math.floor((minutes - days * day) / hour);
  const parts: [number, keyof (typeof units)['en']][] = [
    [days, 'day'],
    [hours, 'hour'],
    [days > 0 ? 0 : minutes % hour, 'minute'],
  ];
  return listed(
    parts.filter(([count]) => count > 0).map(([count, name]) => unit(count, name, locale)),
    locale,
  );
}

/** Mon–Thu 18:00–08:00 and Fri 14:00 to Mon 08:00, also on public holidays. */
export function weekly(runs: readonly Run[], holidays: boolean, locale: Locale): string {
  const { always, holidays: onHolidays } = words[locale];
  if (runs[0] && runs[0].until - runs[0].from >= slotsPerWeek) return always;
  const times = new Map<string, number[]>();
  for (const run of runs) {
    const first = Math.floor(run.from / slotsPerDay);
    const time = timeOf(run, locale);
    times.set(time, [...(times.get(time) ?? []), first]);
  }
  const parts = [...times].map(([time, days]) => `${daysText(days, locale)} ${time}`);
  return [listed(parts, locale), ...(holidays ? [onHolidays] : [])].join(', ');
}

/** Without the day on which it begins. */
function timeOf({ from, until }: Run, locale: Locale): string {
  const isOneDay = Math.ceil(until / slotsPerDay) - Math.floor(from / slotsPerDay) === 1;
  const end = until % slotsPerDay === 0 ? ([until - 1, '24:00'] as const) : ([until, clock(until)] as const);
  if (isOneDay || until - from <= longestNight) return `${clock(from)}–${end[1]}`;
  const last = dayNames[locale][Math.floor((end[0] % slotsPerWeek) / slotsPerDay)] ?? '';
  return `${clock(from)} ${words[locale].to} ${last} ${end[1]}`;
}

function daysText(days: readonly number[], locale: Locale): string {
  const name = (number = 0) => dayNames[locale][number] ?? '';
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  if (days.length > 1 && last - first === days.length - 1) return `${name(first)}–${name(last)}`;
  return days.map(name).join(', ');
}

function clock(place: number): string {
  const minutes = (place % slotsPerDay) * 30;
  return `${String(Math.floor(minutes / hour)).padStart(2, '0')}:${String(minutes % hour).padStart(2, '0')}`;
}

/** The same after "nach", "von": 4 Tagen und 3 Stunden. */
export function durationDative(minutes: number, locale: Locale): string {
  const text = duration(minutes, locale);
  return locale === 'de' ? text.replace('Tage', 'Tagen') : text;
}

function unit(count: number, name: keyof (typeof units)['en'], locale: Locale): string {
  return `${count} ${units[locale][name][count === 1 ? 0 : 1] ?? ''}`;
}
