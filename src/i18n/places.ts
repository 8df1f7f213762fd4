import { holidayRegionNames } from '../domain/calendar/regions.js';
import { type Locale } from '../domain/plan/plan.js';
import { type Translate } from './translate.js';

/** Those whose zones have names in other languages. */
export const usualCities = ['Vienna', 'Berlin', 'Zurich', 'Vaduz', 'Rome', 'London'];

/** The place that a time zone is named after: America/Argentina/Buenos_Aires is Buenos Aires (Argentina). */
export function zoneName(zone: string, t: Translate): string {
  const [area, ...places] = zone.replaceAll('_', ' ').split('/');
  const [city, within] = places.toReversed();
  if (city === undefined) return zone;
  if (area === 'Europe' && usualCities.includes(city)) return t(`hours.zones.cities.${city}`);
  return within === undefined ? city : `${city} (${within})`;
}

export function countryName(code: string, t: Translate): string {
  return new Intl.DisplayNames([t('language')], { type: 'region' }).of(code) ?? code;
}

/** Where a law holds, as people say it: a country or a region by its name. @param place whatever the plan says */
export function jurisdictionName(place: string, t: Translate): string {
  const code = place === 'UK' ? 'GB' : place;
  if (code === 'EU') return code;
  return /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(code) ? regionName(code, t) : place;
}

/** Whose public holidays they are: Austria, Salzburg (Austria). @param region as the plan writes it: AT, AT-5 */
export function regionName(region: string, t: Translate): string {
  const country = countryName(region.slice(0, 2), t);
  const within = holidayRegionNames(region, t('language') as Locale);
  return within.length === 0 ? country : `${within.join(', ')} (${country})`;
}
