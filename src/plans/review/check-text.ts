import { type Locale } from '../../domain/plan/plan.js';
import { spokenDate } from '../../i18n/spoken.js';
import { translator } from '../../i18n/translate.js';
import { type Check } from './checks.js';

const mostNames = 8;
const regions = { de: 'de-AT', en: 'en-GB' } as const;

/** A check as a sentence. */
export function checkText({ text, names, date, count }: Check, locale: Locale): string {
  const t = translator(locale);
  const rest = names.length - mostNames;
  const shown = rest > 1 ? [...names.slice(0, mostNames), t('web.review.check.more', { count: rest })] : names;
  return t(`web.review.check.${text}`, {
    name: names[0] ?? '',
    names: new Intl.ListFormat(regions[locale]).format(shown),
    count,
    date: date === null ? '' : spokenDate(date, t),
  });
}
