import { spokenDate } from '../../i18n/spoken.js';
import { type Translate } from '../../i18n/translate.js';
import { type Side } from './sides.js';

/** Version 2 of 30 November 2026; the plan as it is now. */
export function sideName({ number, on }: Side, t: Translate): string {
  if (number === 'draft') return t('compare.draft');
  return t('compare.version', { number, date: spokenDate(on, t) });
}
