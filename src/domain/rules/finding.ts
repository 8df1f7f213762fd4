import { type Locale } from '../plan/plan.js';

export type Level = 'impossible' | 'error' | 'warning';

/** What a rule found: the same value in the form, the API, the import, the publish gate and the PDF annex. */
export interface Finding {
  /** rule of the product, e.g. `E1` */
  code: string;
  level: Level;
  /** JSON pointer into the plan to the thing, or the field of it, that has to change */
  path: string;
  /** one sentence in each language that says what is wrong and what to do */
  message: Record<Locale, string>;
}
