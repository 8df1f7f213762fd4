import { type Translate } from '../../i18n/translate.js';
import { type Option } from '../../web/form/field.js';

const usual = ['Vienna', 'Berlin', 'Zurich', 'Vaduz', 'Rome', 'London'];

/** Time zones by place: the usual ones first, then all by continent. */
export function zoneOptions(t: Translate): Option[] {
  const near = usual.map((city) => ({
    value: `Europe/${city}`,
    label: t(`hours.zones.cities.${city}`),
    group: t('hours.zones.usual'),
  }));
  const nearby = new Set(near.map(({ value }) => value));
  const others = Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/') && !nearby.has(zone));
  return [...near, ...others.map((zone) => zoneOption(zone, t))];
}

/** America/Argentina/Buenos_Aires is Buenos Aires (Argentina) in America. */
function zoneOption(zone: string, t: Translate): Option {
  const [area = '', ...places] = zone.replaceAll('_', ' ').split('/');
  const [city = '', within] = places.toReversed();
  return { value: zone, label: within ? `${city} (${within})` : city, group: t(`hours.zones.areas.${area}`) };
}

/** The place that a zone is named after, in the words of its choice. */
export function zoneName(zone: string, t: Translate): string {
  return zoneOptions(t).find(({ value }) => value === zone)?.label ?? zone;
}
