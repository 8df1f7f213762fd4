import { type BrowserFinder } from './finders/finder.js';
import { everyFinder } from './finders/every-finder.js';

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
    finders: options.finders ?? everyFinder(process.env),
    log,
    ...options,
  };
}
