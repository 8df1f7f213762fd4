import { PdfDictionary, PdfReference } from './pdf-object.js';
import { type PdfFile } from './pdf-file.js';

/** On which page (from 1) each element lies that a link in the document leads to, by the element's id. */
export function destinations(file: PdfFile): Map<string, number> {
  const named = file.catalogued('Dests');
  const pageNumbers = new Map(file.pages().map(({ object }, index) => [object, index + 1]));
  const found = new Map<string, number>();
  if (!(named instanceof PdfDictionary)) return found;
  for (const [name, value] of named.entries) {
    const target = file.resolve(value);
    const page = Array.isArray(target) ? target[0] : null;
    const number = page instanceof PdfReference ? pageNumbers.get(page.object) : undefined;
    if (number !== undefined) found.set(elementId(name), number);
  }
  return found;
}

/** Chromium names a destination by the id, percent-encoded as in an address. */
function elementId(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
