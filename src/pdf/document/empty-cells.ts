import { type Page } from 'puppeteer-core';

/**
 * Chromium leaves out of the structure what paints nothing, and a row without its empty cells has its other cells in
 * wrong columns. So an empty cell paints the colour that is there already.
 */
export async function paintEmptyCells(page: Page): Promise<void> {
  await page.$$eval('td, th', (cells) => {
    const clear = 'rgba(0, 0, 0, 0)';
    const colourBehind = (element: Element | null): string => {
      if (element === null) return 'white';
      const colour = getComputedStyle(element).backgroundColor;
      return colour === clear ? colourBehind(element.parentElement) : colour;
    };
    for (const cell of cells) {
      if (cell.textContent.trim() !== '' || cell.querySelector('img, svg') !== null) continue;
      (cell as HTMLElement).style.backgroundColor = colourBehind(cell);
    }
  });
}
