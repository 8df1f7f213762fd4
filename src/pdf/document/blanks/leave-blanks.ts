import { type Page } from 'puppeteer-core';
import { type RunningTitle } from '../running-titles.js';
import { writeDigits } from './digit-rows.js';
import { type HeadBlanks, leaveHeads } from './head-blanks.js';
import { leaveNumbers, type NumberBlanks } from './number-blanks.js';

/** All that was left blank. */
export interface Blanks extends NumberBlanks {
  /** for each font how wide its digits are, in CSS pixels */
  digits: readonly (readonly number[])[];
  /** null: the document wants none */
  heads: HeadBlanks | null;
}

/** Leaves blanks for all page numbers, and for the titles at the heads of the pages; null: one cannot know how they fit. */
export async function leaveBlanks(page: Page, running: readonly RunningTitle[]): Promise<Blanks | null> {
  const numbers = await leaveNumbers(page);
  if (numbers === null) return null;
  const titles = [...new Set(running.map(({ title }) => title))].filter((title) => title.trim() !== '');
  const [digits, heads] = await Promise.all([
    writeDigits(page, numbers.fonts),
    titles.length === 0 ? null : leaveHeads(page, titles),
  ]);
  return heads === null && titles.length > 0 ? null : { ...numbers, digits, heads };
}

/** Takes back whatever was left in the page. */
export async function withdrawBlanks(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const left of document.querySelectorAll('[data-blanks]')) left.remove();
    for (const entry of document.querySelectorAll<HTMLElement>('[data-toc]')) entry.style.removeProperty('color');
  });
}
