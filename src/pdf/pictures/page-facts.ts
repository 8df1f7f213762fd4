import { referred } from '../file/notation.js';
import { openPdf } from '../file/open-pdf.js';
import { type PdfObjects } from '../file/pdf-objects.js';
import { saidBy } from '../file/text-values.js';
import { bookmarksUnder } from '../repair/bookmarks.js';

/** A page of a finished document. */
export interface PageFacts {
  /** from 1 */
  number: number;
  /** in points */
  width: number;
  height: number;
  /** the first heading on the page, or else the last one before it; null: there is none so far */
  title: string | null;
  /** the title and the sections that begin on it */
  begins: string[];
}

/** The document itself, and its sections. */
const LEVELS = 2;

export function pageFacts(pdf: Uint8Array): PageFacts[] {
  const objects = openPdf(pdf);
  const [titles, sections] = [titlesByPage(objects, Infinity), titlesByPage(objects, LEVELS)];
  let before: string | null = null;
  return objects.pages().map((page, index) => {
    const here = titles.get(page) ?? [];
    const title = here[0] ?? before;
    before = here.at(-1) ?? before;
    const [left = 0, bottom = 0, right = 0, top = 0] = objects
      .list(objects.dictionaryOf(page).get('MediaBox'))
      .map(Number);
    const begins = sections.get(page) ?? [];
    return { number: index + 1, width: right - left, height: top - bottom, title, begins };
  });
}

/** The headings that lie on each page, in their order. */
function titlesByPage(objects: PdfObjects, levels: number): Map<number, string[]> {
  const titles = new Map<number, string[]>();
  for (const bookmark of bookmarksUnder(objects, objects.catalogue.get('Outlines'), levels)) {
    const page = referred(objects.list(bookmark.get('Dest'))[0]);
    const title = saidBy(bookmark.get('Title'));
    if (page !== null && title) titles.set(page, [...(titles.get(page) ?? []), title]);
  }
  return titles;
}
