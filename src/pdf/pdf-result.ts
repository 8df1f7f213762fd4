import { type Locale } from '../domain/plan/plan.js';

/** One sentence for a person, in each language. */
export type Sentence = Record<Locale, string>;

export type PdfFailure = 'no_browser' | 'busy' | 'failed';

/** A printed document, or why there is none and what to do about it. */
export type PdfResult = { ok: true; pdf: Uint8Array } | { ok: false; reason: PdfFailure; message: Sentence };

/** Whether documents can be printed here, and by which browser. */
export interface PdfStatus {
  ok: boolean;
  /** product, version and path of the browser in use */
  browser: string | null;
  message?: Sentence;
}
