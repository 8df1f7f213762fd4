import { type Plan } from '../../domain/plan/plan.js';
import { type Translate } from '../../i18n/translate.js';
import { type Moments } from '../words/moments.js';
import { type Names } from '../words/names.js';

/** What the pages are written with. */
export interface Writing {
  plan: Plan;
  t: Translate;
  names: Names;
  moments: Moments;
  /** address of a promise's own page */
  hrefOf: (promise: string) => string;
}
