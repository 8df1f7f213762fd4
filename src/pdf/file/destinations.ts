import { referred } from './notation.js';
import { type PdfObjects } from './pdf-objects.js';
import { nameIn } from './text-values.js';

/** On which page (from 1) each element lies that a link in the document leads to, by the element's id. */
export function destinations(file: PdfObjects): Map<string, number> {
  const named = file.catalogue.get('Dests');
  const found = new Map<string, number>();
  if (named === undefined) return found;
  const pageNumbers = new Map(file.pages().map((page, index) => [page, index + 1]));
  for (const [key, target] of file.dictionary(named).entries()) {
    const page = pageNumbers.get(referred(file.list(target)[0]) ?? -1);
    if (page !== undefined) found.set(elementId(nameIn(`/${key}`) ?? key), page);
  }
  return found;
}

/** Chromium names a destination by the id, percent-encoded as in an address. */
export function elementId(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
