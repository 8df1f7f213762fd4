import i18next, { type TOptions } from 'i18next';
import { type Locale } from '../domain/plan/plan.js';
import { de } from './de/index.js';
import { en } from './en/index.js';

export const locales: readonly Locale[] = ['de', 'en'];
export type Translate = (key: string, params?: TOptions) => string;

const instance = i18next.createInstance({
  resources: { de: { translation: de }, en: { translation: en } },
  supportedLngs: ['de', 'en'],
  fallbackLng: false,
  interpolation: { escapeValue: false, prefix: '{', suffix: '}' },
  returnNull: false,
  saveMissing: true,
  missingKeyHandler: (_languages, _namespace, key) => {
    throw new Error(`no text for "${key}"`);
  },
  initAsync: false,
});
void instance.init();

/** The texts of one language. A key without a text is a mistake of ours and throws. */
export function translator(locale: Locale): Translate {
  return instance.getFixedT(locale);
}
