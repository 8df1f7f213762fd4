import { type Page } from 'puppeteer-core';

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
