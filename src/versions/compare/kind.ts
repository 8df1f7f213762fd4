import { type PlanWords } from './plan-words.js';
import { type Tellers } from './teller.js';

/** How the changes of one list of the plan are told. */
export interface Kind<T> {
  /** @param parent the agency or severity of a thing of a nested list; null: it is told among its own */
  nameOf: (thing: T, words: PlanWords, parent: string | null) => string;
  /** what `compare.LIST.came` and `.gone` may say of a thing beside its name */
  about?: (thing: T, words: PlanWords) => Record<string, string>;
  fields: Tellers<T>;
}
