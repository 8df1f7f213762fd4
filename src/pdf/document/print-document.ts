import { type Page } from 'puppeteer-core';
import { destinations } from '../file/destinations.js';
import { PdfFile } from '../file/pdf-file.js';
import { withSameBytes } from '../file/same-bytes.js';
import { type Log } from '../pdf-options.js';
import { paintEmptyCells } from './empty-cells.js';
import { type LastNumbers, noNumbers, type PageNumbers } from './last-numbers.js';
import { fillTitles, runningTitles, type RunningTitle } from './running-titles.js';
import { fillNumbers, wantedNumbers } from './table-of-contents.js';

/** Numbers that get wider can move a heading to the next page, once; a layout that needs more rounds than this never settles. */
const MOST_ROUNDS = 3;

/** Prints the HTML on this page. Paper size, margins, head and foot come from the document's own styles. */
export async function printDocument(
  page: Page,
  html: string,
  log: Log,
  last: LastNumbers = noNumbers(),
): Promise<Uint8Array> {
  await page.setContent(html, { timeout: 0 });
  await paintEmptyCells(page);
  const wanted = await wantedNumbers(page);
  if (wanted.length === 0) return withSameBytes((await printed(page, true)).bytes);
  const name = [await page.title(), ...wanted].join('\n');
  const titles = await runningTitles(page);
  const { bytes, numbers } = await printedWithNumbers(page, { wanted, titles }, last.get(name) ?? null, log);
  last.set(name, numbers);
  return withSameBytes(bytes);
}

/** What a document wants to know of its pages. */
interface Wants {
  wanted: readonly string[];
  titles: readonly RunningTitle[];
}

/** Chromium cannot say on which page an element will lie: that is read from a print with other numbers, or none. */
async function printedWithNumbers(
  page: Page,
  { wanted, titles }: Wants,
  last: PageNumbers | null,
  log: Log,
): Promise<Printed & { numbers: PageNumbers }> {
  let numbers = last ?? numbersOf((await printedUnseen(page)).file, wanted);
  for (let round = last ? 0 : 1; ; round += 1) {
    await fillNumbers(page, numbers);
    await fillTitles(page, titles, numbers);
    const result = await printed(page, true);
    const seen = numbersOf(result.file, wanted);
    if (sameNumbers(seen, numbers) || round === MOST_ROUNDS) {
      report(wanted, numbers, seen, log);
      return { ...result, numbers: seen };
    }
    numbers = seen;
  }
}

function report(wanted: readonly string[], told: PageNumbers, seen: PageNumbers, log: Log): void {
  const missing = wanted.filter((id) => !seen.has(id));
  if (missing.length > 0) log(`The table of contents leads to what is not printed: ${missing.join(', ')}.`);
  if (!sameNumbers(seen, told)) log('The page numbers of the table of contents did not settle.');
}

interface Printed {
  bytes: Uint8Array;
  file: PdfFile;
}

/** Everything stands in its place and nothing is painted, which takes a third less time. */
async function printedUnseen(page: Page): Promise<Printed> {
  await page.evaluate(() => (document.documentElement.style.visibility = 'hidden'));
  const result = await printed(page, false);
  await page.evaluate(() => (document.documentElement.style.visibility = ''));
  return result;
}

async function printed(page: Page, final: boolean): Promise<Printed> {
  const bytes = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: final,
    outline: final,
    timeout: 0,
  });
  return { bytes, file: new PdfFile(bytes) };
}

function numbersOf(file: PdfFile, wanted: readonly string[]): Map<string, number> {
  const known = destinations(file);
  const pairs = wanted.map((id) => [id, known.get(id)] as const);
  return new Map(pairs.filter((pair): pair is readonly [string, number] => pair[1] !== undefined));
}

function sameNumbers(a: PageNumbers, b: PageNumbers): boolean {
  return a.size === b.size && [...a].every(([id, number]) => b.get(id) === number);
}
