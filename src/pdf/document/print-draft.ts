import { type Page } from 'puppeteer-core';
import { openPdf } from '../file/open-pdf.js';
import { type Log } from '../pdf-options.js';
import { leaveBlanks, withdrawBlanks } from './blanks/leave-blanks.js';
import { type Draft, type NotFilled } from './draft.js';
import { paintEmptyCells } from './empty-cells.js';
import { fillTitles, runningTitles } from './running-titles.js';
import { fillNumbers, printedNumbers, type PageNumbers, wantedNumbers } from './table-of-contents.js';

/** Numbers that get wider can move a heading to the next page, once; a layout that needs more rounds than this never settles. */
const MOST_ROUNDS = 4;

/**
 * Nobody looks at the screen, and to lay it out for that as well takes a tenth of a print. Not `display: none`: then the
 * print has no styles and no measured words to begin with, which takes as long. It stands in the head: behind its last
 * element, a document would have one more.
 */
const NOT_ON_SCREEN = `<style media="screen">body { content-visibility: hidden }</style>`;

/** Prints the HTML on this page. Paper size, margins, head and foot come from the document's own styles. */
export async function printDraft(page: Page, html: string, log: Log): Promise<Draft> {
  await page.setContent(html.replace('<head>', `$&${NOT_ON_SCREEN}`), { timeout: 0 });
  // Asked at once, answered in this order.
  const asked = [wantedNumbers(page), runningTitles(page), paintEmptyCells(page), loadFonts(page)] as const;
  const [wanted, titles] = await Promise.all(asked);
  if (wanted.length === 0) return { pdf: await printed(page), left: null };
  const blanks = await leaveBlanks(page, titles);
  if (blanks !== null) return { pdf: await printed(page), left: { wanted, titles, blanks } };
  const why = 'It has a place of which one cannot know how a number fits in it.';
  return printAgain(page, { wants: { wanted, titles }, numbers: new Map(), why }, log);
}

/** Prints what is on this page without blanks: the document itself has the numbers, and is printed until they are true. */
export async function printAgain(page: Page, { wants, numbers: seen, why }: NotFilled, log: Log): Promise<Draft> {
  log(`A document is printed twice, for its page numbers cannot be filled in. ${why}`);
  await withdrawBlanks(page);
  const { wanted, titles } = wants;
  let numbers = seen;
  for (let round = 1; ; round += 1) {
    await Promise.all([fillNumbers(page, numbers), fillTitles(page, titles, numbers)]);
    const pdf = await printed(page);
    const now = printedNumbers(openPdf(pdf), wanted);
    if (sameNumbers(now, numbers) || round === MOST_ROUNDS) {
      report(wanted, numbers, now, log);
      return { pdf, left: null };
    }
    numbers = now;
  }
}

/** What is not on the screen asks for no fonts. */
async function loadFonts(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await Promise.allSettled([...document.fonts].map((font) => font.load()));
  });
}

function report(wanted: readonly string[], told: PageNumbers, seen: PageNumbers, log: Log): void {
  const missing = wanted.filter((id) => !seen.has(id));
  if (missing.length > 0) log(`The table of contents leads to what is not printed: ${missing.join(', ')}.`);
  if (!sameNumbers(seen, told)) log('The page numbers of the table of contents did not settle.');
}

function printed(page: Page): Promise<Uint8Array> {
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true, timeout: 0 });
}

function sameNumbers(a: PageNumbers, b: PageNumbers): boolean {
  return a.size === b.size && [...a].every(([id, number]) => b.get(id) === number);
}
