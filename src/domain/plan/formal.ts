import Holidays from 'date-holidays';
import { IANAZone } from 'luxon';
import { duplicateFaults } from './duplicates.js';
import { type Fault } from './fault.js';
import { pointer } from './pointer.js';

const dateFields = new Set(['validUntil', 'contactConfirmedOn', 'approvedOn', 'lastHeld', 'by']);
const datePattern = /^\d{4}-\d{2}-\d{2}$/;
const countries = new Holidays();

/** What a JSON Schema cannot say: dates that exist, known zones and regions, characters that can be kept, ids used once. */
export function formalFaults(value: unknown): Fault[] {
  return [...walk(value, []), ...duplicateFaults(value)];
}

function walk(value: unknown, parts: (string | number)[]): Fault[] {
  if (typeof value === 'string') return stringFaults(value, parts);
  if (Array.isArray(value)) return value.flatMap((each, index) => walk(each, [...parts, index]));
  if (typeof value !== 'object' || value === null) return [];
  return [
    ...spanFault(value as Record<string, unknown>, parts),
    ...Object.entries(value).flatMap(([key, each]) => walk(each, [...parts, key])),
  ];
}

function stringFaults(value: string, parts: (string | number)[]): Fault[] {
  const path = pointer(...parts);
  const name = parts.at(-1);
  if (!isStorable(value)) return [{ path, message: unstorable }];
  const isDate = dateFields.has(String(name)) || ((name === 'from' || name === 'to') && datePattern.test(value));
  if (isDate && !isCalendarDate(value)) return [{ path, message: noSuchDate(value) }];
  if (name === 'timeZone' && !IANAZone.isValidZone(value)) return [{ path, message: noSuchZone(value) }];
  if (name === 'holidayRegion' && !isRegion(value)) return [{ path, message: noSuchRegion(value) }];
  return [];
}

/** An absence that ends before it begins. */
function spanFault(value: Record<string, unknown>, parts: (string | number)[]): Fault[] {
  const { from, to } = value;
  if (typeof from !== 'string' || typeof to !== 'string' || !datePattern.test(from) || from <= to) return [];
  return [
    {
      path: pointer(...parts, 'to'),
      message: {
        de: 'Das Ende liegt vor dem Beginn. Bitte ein späteres Datum eingeben.',
        en: 'It ends before it begins. Enter a later date.',
      },
    },
  ];
}

/** NUL and halves of surrogate pairs have no place in a Postgres text. */
function isStorable(value: string): boolean {
  return !value.includes('\0') && !/\p{Cs}/u.test(value);
}

function isCalendarDate(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** Country, country-state or country-state-region as date-holidays names them. */
function isRegion(region: string): boolean {
  const [country = '', state, part] = region.split('-');
  if (!(country in countries.getCountries())) return false;
  if (state === undefined) return true;
  const states = countries.getStates(country) as Record<string, string> | undefined;
  if (!states || !(state in states)) return false;
  if (part === undefined) return true;
  const regions = countries.getRegions(country, state) as Record<string, string> | undefined;
  return regions !== undefined && part in regions;
}

const unstorable = {
  de: 'Der Text enthält ein Zeichen, das nicht gespeichert werden kann (NUL oder ein halbes Zeichen). Bitte löschen und neu eintippen.',
  en: 'The text has a character that cannot be kept (NUL or half a character). Delete it and type it again.',
};
const noSuchDate = (value: string) => ({
  de: `Den Tag ${value} gibt es nicht. Bitte das Datum prüfen.`,
  en: `There is no day ${value}. Check the date.`,
});
const noSuchZone = (value: string) => ({
  de: `Die Zeitzone „${value}“ ist unbekannt. Beispiel: Europe/Vienna`,
  en: `The time zone “${value}” is unknown. Example: Europe/London`,
});
const noSuchRegion = (value: string) => ({
  de: `Für „${value}“ sind keine Feiertage bekannt. Beispiele: AT, AT-9, DE-BY, CH-ZH`,
  en: `No holidays are known for “${value}”. Examples: AT, DE-BY, CH-ZH, GB-ENG`,
});
