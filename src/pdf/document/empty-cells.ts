import { type Page } from 'puppeteer-core';

/**
 * Chromium leaves out of the structure what paints nothing, and a row without its empty cells has its other cells in
 * wrong columns. So an empty cell paints one pixel in the colour that is there already: more would hide what lies behind
 * the page, and a shadow would be clipped, as only the page itself is.
 */
export async function paintEmptyCells(page: Page): Promise<void> {
  // Not `$$eval`: it fetches each of a thousand cells by itself, which takes as long as printing them.
  await page.evaluate(() => {
    const clear = 'rgba(0, 0, 0, 0)';
    const colourBehind = (element: Element | null): string => {
      if (element === null) return 'white';
      const colour = getComputedStyle(element).backgroundColor;
      return colour === clear ? colourBehind(element.parentElement) : colour;
    };
    const cells = [...document.querySelectorAll<HTMLElement>('td, th')];
    const empty = cells.filter((cell) => cell.textContent.trim() === '' && cell.querySelector('img, svg') === null);
    // A colour that is asked for after one was set has everything styled again: all are asked for first.
    const colours = empty.map(colourBehind);
    empty.forEach(({ style }, index) => {
      style.backgroundImage = `linear-gradient(${colours[index] ?? ''} 0 0)`;
      style.backgroundSize = '1px 1px';
      style.backgroundRepeat = 'no-repeat';
    });
  });
}
