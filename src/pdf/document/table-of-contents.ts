import { type Page } from 'puppeteer-core';
import { destinations } from '../file/destinations.js';
import { type PdfObjects } from '../file/pdf-objects.js';

/** Pages by the ids of what begins on them. */
export type PageNumbers = ReadonlyMap<string, number>;

/** The ids of the elements whose page numbers the document wants to know. */
export async function wantedNumbers(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-toc]')].map((entry) => entry.getAttribute('data-toc') ?? ''),
  );
}

/** Writes the page numbers into the table of contents; an id without page stays blank. */
export async function fillNumbers(page: Page, numbers: PageNumbers): Promise<void> {
  await page.evaluate((known) => {
    for (const entry of document.querySelectorAll('[data-toc]'))
      entry.textContent = String(known[entry.getAttribute('data-toc') ?? ''] ?? '');
  }, Object.fromEntries(numbers));
}

/** The page numbers of these ids, as far as they are printed. Chromium cannot say on which page an element will lie. */
export function printedNumbers(file: PdfObjects, wanted: readonly string[]): Map<string, number> {
  const known = destinations(file);
  const pairs = wanted.map((id) => [id, known.get(id)] as const);
  return new Map(pairs.filter((pair): pair is readonly [string, number] => pair[1] !== undefined));
}
