import { type Plan } from '../domain/plan/plan.js';
import { type Names } from './readiness-names.js';
import { type Values } from './readiness-values.js';
import { type ReadinessWords } from './readiness-words.js';

/** What the lines of a readiness report are written with. */
export interface Writing {
  plan: Plan;
  words: ReadinessWords;
  names: Names;
  values: Values;
  /** columns of a line */
  width: number;
}
