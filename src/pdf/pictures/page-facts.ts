import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, type PDFObject, PDFString } from '@cantoo/pdf-lib';
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
}

export async function pageFacts(pdf: Uint8Array): Promise<PageFacts[]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: Infinity });
  const titles = titlesByPage(document);
  let before: string | null = null;
  return document.getPages().map((page, index) => {
    const here = titles.get(page.ref) ?? [];
    const title = here[0] ?? before;
    before = here.at(-1) ?? before;
    return { number: index + 1, width: page.getWidth(), height: page.getHeight(), title };
  });
}

/** The headings that lie on each page, in their order. */
function titlesByPage({ catalog, context }: PDFDocument): Map<PDFObject, string[]> {
  const titles = new Map<PDFObject, string[]>();
  for (const bookmark of bookmarksUnder(context, catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict))) {
    const page = bookmark.lookupMaybe(PDFName.of('Dest'), PDFArray)?.get(0);
    const title = bookmark.lookupMaybe(PDFName.of('Title'), PDFString, PDFHexString)?.decodeText();
    if (page && title) titles.set(page, [...(titles.get(page) ?? []), title]);
  }
  return titles;
}
