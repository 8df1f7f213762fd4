import { PDFDict, PDFHexString, PDFName, PDFRef, type PDFContext } from '@cantoo/pdf-lib';
import { type Pages } from './pages.js';
import { contentsOf, type Element, everyElement } from './structure.js';

/** Chromium doubles the words of some headings in their bookmarks: each says again what its heading says. */
export function nameBookmarks(context: PDFContext, outlines: PDFDict | undefined, root: Element, pages: Pages): void {
  const elements = new Map(everyElement(root).map((element) => [element.ref, element]));
  for (const bookmark of bookmarksUnder(context, outlines)) {
    const heading = elements.get(bookmark.get(PDFName.of('SE')) as PDFRef);
    if (heading) bookmark.set(PDFName.of('Title'), PDFHexString.fromText(readOut(heading, pages)));
  }
}

/** In the order of the document. */
export function bookmarksUnder(context: PDFContext, parent: PDFDict | undefined): PDFDict[] {
  const found: PDFDict[] = [];
  let next = parent?.get(PDFName.of('First'));
  while (next instanceof PDFRef) {
    const bookmark = context.lookup(next, PDFDict);
    found.push(bookmark, ...bookmarksUnder(context, bookmark));
    next = bookmark.get(PDFName.of('Next'));
  }
  return found;
}

function readOut(heading: Element, pages: Pages): string {
  const parts = contentsOf(heading).map((content) => pages.text(content));
  return parts.join('').replace(/\s+/g, ' ').trim();
}
