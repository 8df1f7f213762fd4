import { type Page } from 'puppeteer-core';
import { destinations } from '../file/destinations.js';
import { openPdf } from '../file/open-pdf.js';
import { type PdfObjects } from '../file/pdf-objects.js';
import { withSameBytes } from '../file/same-bytes.js';
import { type Log } from '../pdf-options.js';
import { fillBlanks, type Printed } from './blanks/fill-blanks.js';
import { type Blanks, leaveBlanks, withdrawBlanks } from './blanks/leave-blanks.js';
import { NotFillable } from './blanks/marked-runs.js';
import { paintEmptyCells } from './empty-cells.js';
import { fillTitles, runningTitles, type RunningTitle, titleOn } from './running-titles.js';
import { fillNumbers, type PageNumbers, wantedNumbers } from './table-of-contents.js';

/** Numbers that get wider can move a heading to the next page, once; a layout that needs more rounds than this never settles. */
const MOST_ROUNDS = 3;

/** Prints the HTML on this page. Paper size, margins, head and foot come from the document's own styles. */
export async function printDocument(page: Page, html: string, log: Log): Promise<Uint8Array> {
  await page.setContent(html, { timeout: 0 });
  // Asked at once, answered in this order.
  const [wanted, titles] = await Promise.all([wantedNumbers(page), runningTitles(page), paintEmptyCells(page)]);
  if (wanted.length === 0) return (await printed(page)).bytes;
  const blanks = await leaveBlanks(page, titles);
  const draft = await printed(page);
  const numbers = numbersOf(draft.file, wanted);
  try {
    return filled(draft, blanks, titles, numbers);
  } catch (error) {
    log(`A document is printed twice, for its page numbers cannot be filled in. ${String(error)}`);
    return printedAgain(page, { wanted, titles }, numbers, log);
  }
}

/** Chromium cannot say on which page an element will lie: that is read from the print, and written into it. */
function filled(
  draft: Printed,
  blanks: Blanks | null,
  titles: readonly RunningTitle[],
  numbers: PageNumbers,
): Uint8Array {
  if (blanks === null) throw new NotFillable('It has a place of which one cannot know how a number fits in it.');
  return fillBlanks(draft, blanks, { numbers, titleOn: titleOn(titles, numbers) });
}

/** What a document wants to know of its pages. */
interface Wants {
  wanted: readonly string[];
  titles: readonly RunningTitle[];
}

/** The document itself has the numbers, and is printed until they are true. */
async function printedAgain(page: Page, { wanted, titles }: Wants, seen: PageNumbers, log: Log): Promise<Uint8Array> {
  await withdrawBlanks(page);
  let numbers = seen;
  for (let round = 1; ; round += 1) {
    await Promise.all([fillNumbers(page, numbers), fillTitles(page, titles, numbers)]);
    const { bytes, file } = await printed(page);
    const now = numbersOf(file, wanted);
    if (sameNumbers(now, numbers) || round === MOST_ROUNDS) {
      report(wanted, numbers, now, log);
      return bytes;
    }
    numbers = now;
  }
}

function report(wanted: readonly string[], told: PageNumbers, seen: PageNumbers, log: Log): void {
  const missing = wanted.filter((id) => !seen.has(id));
  if (missing.length > 0) log(`The table of contents leads to what is not printed: ${missing.join(', ')}.`);
  if (!sameNumbers(seen, told)) log('The page numbers of the table of contents did not settle.');
}

async function printed(page: Page): Promise<Printed> {
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    timeout: 0,
  });
  const bytes = withSameBytes(pdf);
  return { bytes, file: openPdf(bytes) };
}

function numbersOf(file: PdfObjects, wanted: readonly string[]): Map<string, number> {
  const known = destinations(file);
  const pairs = wanted.map((id) => [id, known.get(id)] as const);
  return new Map(pairs.filter((pair): pair is readonly [string, number] => pair[1] !== undefined));
}

function sameNumbers(a: PageNumbers, b: PageNumbers): boolean {
  return a.size === b.size && [...a].every(([id, number]) => b.get(id) === number);
}
