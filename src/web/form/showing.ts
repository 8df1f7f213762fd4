import { type Translate } from '../../i18n/translate.js';
import { type Input } from './field.js';
import { type PictureView } from './picture.js';

/** What fields are shown with. */
export interface Showing {
  t: Translate;
  /** what is shown: what was typed, else the thing */
  input: Input;
  errors: ReadonlyMap<string, string>;
  /** what somebody else has saved meanwhile, in the same names */
  theirs: Input | null;
  /** address of the plan, for links of fields */
  home?: string;
  /** pictures by the place of their field */
  pictures?: ReadonlyMap<string, PictureView>;
}
