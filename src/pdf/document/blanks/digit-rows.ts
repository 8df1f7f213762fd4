import { type Page } from 'puppeteer-core';
import { DIGITS } from './marks.js';

/** Writes a row of all digits in each of the fonts, so that the file has them. Returns how wide each digit is, in CSS pixels. */
export async function writeDigits(page: Page, fonts: readonly string[]): Promise<number[][]> {
  return page.evaluate(rowsIn, { fonts: [...fonts], kind: DIGITS });
}

/** Runs in the page, where nothing of what is out here is known. */
function rowsIn(given: { fonts: string[]; kind: number }): number[][] {
  const box = document.createElement('div');
  const rows = given.fonts.map((font, index) => {
    const row = box.appendChild(document.createElement('div'));
    row.style.cssText = `${font} position: absolute; white-space: nowrap;`;
    row.style.color = `rgb(${given.kind}, ${index >> 8}, ${index & 255})`;
    return row.appendChild(document.createTextNode('0123456789'));
  });
  const widths = (row: Text) =>
    [...row.data].map((_, at) => {
      const digit = document.createRange();
      digit.setStart(row, at);
      digit.setEnd(row, at + 1);
      return digit.getBoundingClientRect().width;
    });
  box.dataset['blanks'] = '';
  box.ariaHidden = 'true';
  // Clipped, so that it makes no page larger.
  box.style.cssText = 'position: absolute; inset: 0 0 auto; height: 2em; line-height: normal; overflow: clip;';
  document.documentElement.append(box);
  return rows.map(widths);
}
