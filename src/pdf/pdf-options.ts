import { type StoreBounds } from './cache/document-store.js';
import { type BrowserFinder } from './finders/finder.js';
import { everyFinder } from './finders/every-finder.js';

export const PDF_OPTIONS = Symbol('PDF_OPTIONS');

export type Log = (line: string) => void;

export interface PdfOptions {
  /** milliseconds from the call to the answer, waiting included */
  deadlineMs: number;
  /** documents that may wait for a page */
  queue: number;
  /** pages of the browser that print at the same time */
  atOnce: number;
  /** documents after which the browser is replaced */
  restartAfter: number;
  /** memory in MB that a browser may hold after a document without being replaced */
  restartAboveMb: number;
  /** where finished documents are kept; without it each is printed anew */
  folder: string | null;
  /** how much is kept there */
  kept: StoreBounds;
  /** where browsers are looked for, in this order */
  finders: readonly BrowserFinder[];
  log: Log;
}

/** Two pages at once fill the browser: a third only makes the others wait. */
export function withDefaults(options: Partial<PdfOptions>, log: Log): PdfOptions {
  return {
    deadlineMs: 30_000,
    queue: 16,
    atOnce: 2,
    restartAfter: 200,
    restartAboveMb: 1_000,
    folder: null,
    kept: { mostBytes: 512_000_000, unusedMs: 30 * 86_400_000 },
    finders: options.finders ?? everyFinder(process.env),
    log,
    ...options,
  };
}
