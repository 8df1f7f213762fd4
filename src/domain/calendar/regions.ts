import Holidays from 'date-holidays';
import { type Locale } from '../plan/plan.js';

/** A country or a part of it whose public holidays are known. */
export interface Region {
  /** as `date-holidays` names it: AT, AT-9 */
  code: string;
  /** in the language asked for, or the country's own where it has none */
  name: string;
}

const countries = new Holidays();

/** Codes of all countries. */
export function holidayCountries(): string[] {
  return Object.keys(countries.getCountries());
}

/** What the plan format can write. */
const code = /^[A-Z0-9]{1,4}$/;

/** The states of a country, by name. */
export function holidayStates(country: string, locale: Locale): Region[] {
  const states = (countries.getStates(country, locale) ?? {}) as Record<string, string>;
  return Object.entries(states)
    .filter(([state]) => code.test(state))
    .map(([state, name]) => ({ code: `${country}-${state}`, name }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}

/** The parts of a country that a region is, the smallest first: of DE-BY-A Augsburg and Bavaria; of DE none. */
export function holidayRegionNames(region: string, locale: Locale): string[] {
  const [country = '', state = '', part = ''] = region.split('-');
  const states = (countries.getStates(country, locale) ?? {}) as Record<string, string>;
  const parts = part === '' ? {} : ((countries.getRegions(country, state, locale) ?? {}) as Record<string, string>);
  return [parts[part], states[state]].filter((name) => name !== undefined);
}
