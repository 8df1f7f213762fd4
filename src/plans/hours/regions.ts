import { holidayCountries, holidayStates } from '../../domain/calendar/regions.js';
import { type Locale } from '../../domain/plan/plan.js';
import { countryName } from '../../i18n/places.js';
import { type Translate } from '../../i18n/translate.js';
import { type Option } from '../../web/form/field.js';

const first = ['AT', 'DE', 'CH', 'LI', 'IT', 'GB'];
const known = new Map<string, Option[]>();

/** Countries and their states, by name, for the choice of public holidays. Those next to us come first. */
export function regionOptions(t: Translate): Option[] {
  const locale = t('language') as Locale;
  let options = known.get(locale);
  if (!options) known.set(locale, (options = [...nearOptions(t, locale), ...otherOptions(t, locale)]));
  return options;
}

function nearOptions(t: Translate, locale: Locale): Option[] {
  return first.flatMap((code) => {
    const group = countryName(code, t);
    const states = holidayStates(code, locale).map(({ code: value, name }) => ({ value, label: name, group }));
    return [
      { value: code, label: states.length > 0 ? t('hours.regions.whole', { country: group }) : group, group },
      ...states,
    ];
  });
}

function otherOptions(t: Translate, locale: Locale): Option[] {
  const group = t('hours.regions.other');
  return holidayCountries()
    .filter((code) => !first.includes(code))
    .map((code) => ({ code, country: countryName(code, t) }))
    .sort((a, b) => a.country.localeCompare(b.country, locale))
    .flatMap(({ code, country }) => [
      { value: code, label: country, group },
      ...holidayStates(code, locale).map((state) => ({ value: state.code, label: `${country}: ${state.name}`, group })),
    ]);
}
