import { type Blanks } from './blanks/leave-blanks.js';
import { type RunningTitle } from './running-titles.js';
import { type PageNumbers } from './table-of-contents.js';

/** What a document wants to know of its pages. */
export interface Wants {
  /** the ids of elements whose pages it names */
  wanted: readonly string[];
  titles: readonly RunningTitle[];
}

/** What was left blank in a printed file, for its pages were not known. */
export interface Left extends Wants {
  blanks: Blanks;
}

/** A file as Chromium printed it. */
export interface Draft {
  pdf: Uint8Array;
  /** null: it says all that it wants to say */
  left: Left | null;
}

/** What was left blank cannot be filled in: the document has to be printed again. */
export interface NotFilled {
  wants: Wants;
  /** as far as they were seen */
  numbers: PageNumbers;
  why: string;
}
