import { usualCities, zoneName } from '../../i18n/places.js';
import { type Translate } from '../../i18n/translate.js';
import { type Option } from '../../web/form/field.js';

const usual = usualCities.map((city) => `Europe/${city}`);

/** Time zones by place: the usual ones first, then all by continent. */
export function zoneOptions(t: Translate): Option[] {
  const others = Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/') && !usual.includes(zone));
  return [
    ...usual.map((zone) => ({ value: zone, label: zoneName(zone, t), group: t('hours.zones.usual') })),
    ...others.map((zone) => ({
      value: zone,
      label: zoneName(zone, t),
      group: t(`hours.zones.areas.${zone.split('/', 1)[0] ?? ''}`),
    })),
  ];
}
