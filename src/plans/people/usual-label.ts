import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { type Plan } from '../../domain/plan/plan.js';
import { translator } from '../../i18n/translate.js';

/** Where a country gives phones at home and in a pocket the same numbers, most of them are in a pocket. */
const carried: readonly unknown[] = ['MOBILE', 'FIXED_LINE_OR_MOBILE'];

/** What a phone number without a label is called, in the language of the plan: by what kind of number it is. */
export function usualLabel(number: unknown, { locale }: Pick<Plan, 'locale'>): string {
  const phone = parsePhoneNumberFromString(String(number));
  return translator(locale)(`web.fields.phone.${carried.includes(phone?.getType()) ? 'usual' : 'usualLine'}`);
}
