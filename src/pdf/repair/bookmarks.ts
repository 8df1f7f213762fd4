import { type Dictionary } from '../file/dictionary.js';
import { referred } from '../file/notation.js';
import { type PdfObjects } from '../file/pdf-objects.js';
import { textValue } from '../file/text-values.js';
import { type Pages } from './pages.js';
import { contentsOf, type Element } from './structure.js';

/** Chromium doubles the words of some headings in their bookmarks: each says again what its heading says. */
export function nameBookmarks(objects: PdfObjects, elements: readonly Element[], pages: Pages): void {
  const byRef = new Map(elements.map((element) => [element.ref, element]));
  for (const bookmark of bookmarksUnder(objects, objects.catalogue.get('Outlines'))) {
    const heading = byRef.get(referred(bookmark.get('SE')) ?? 0);
    if (heading) bookmark.set('Title', textValue(readOut(heading, pages)));
  }
}

/** In the order of the document; `levels`: how many levels of them. */
export function bookmarksUnder(objects: PdfObjects, parent: string | undefined, levels = Infinity): Dictionary[] {
  if (levels === 0) return [];
  const found: Dictionary[] = [];
  let next = parent === undefined ? undefined : objects.dictionary(parent).get('First');
  while (next !== undefined) {
    const bookmark = objects.dictionary(next);
    found.push(bookmark, ...bookmarksUnder(objects, next, levels - 1));
    next = bookmark.get('Next');
  }
  return found;
}

function readOut(heading: Element, pages: Pages): string {
  const parts = contentsOf(heading).map((content) => pages.text(content));
  return parts.join('').replace(/\s+/g, ' ').trim();
}
