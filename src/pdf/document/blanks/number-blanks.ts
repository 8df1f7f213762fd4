import { type Page } from 'puppeteer-core';
import { NUMBER } from './marks.js';

/** What stands where a number will stand: numbers of more digits are not filled in. */
export const BLANK = '000';

/** A place for a page number. */
export interface NumberBlank {
  id: string;
  /** where in its place a number stands that is shorter */
  side: 'left' | 'right';
  /** as the browser computes it */
  colour: string;
  /** which of the fonts is its font */
  font: number;
}

export interface NumberBlanks {
  numbers: readonly NumberBlank[];
  /** each as the browser computes it, in declarations of CSS */
  fonts: readonly string[];
}

/**
 * Leaves a blank for each page number. Null where one cannot know how a number fits, amid a text, or where the browser
 * says it in other places, too: then all is as before.
 */
export async function leaveNumbers(page: Page): Promise<NumberBlanks | null> {
  return page.evaluate(numbersIn, { blank: BLANK, kind: NUMBER });
}

/** Runs in the page, where nothing of what is out here is known. */
function numbersIn(given: { blank: string; kind: number }): NumberBlanks | null {
  const FONT =
    'font-family font-size font-weight font-style font-stretch font-variant-numeric font-variant-caps font-kerning ' +
    'font-feature-settings font-variation-settings letter-spacing text-rendering text-transform';
  const NAMES = ':is(h1, h2, h3, h4, h5, h6, figure, [aria-label])';
  const SIDES: Record<string, 'left' | 'right'> = { left: 'left', start: 'left', right: 'right', end: 'right' };
  const fonts: string[] = [];
  const entries = [...document.querySelectorAll<HTMLElement>('[data-toc]')];

  const blankAt = (entry: HTMLElement) => {
    const style = getComputedStyle(entry);
    const names = FONT.split(' ').map((name) => `${name}: ${style.getPropertyValue(name)};`);
    const font = names.join(' ');
    if (!fonts.includes(font)) fonts.push(font);
    const side = style.direction === 'ltr' && style.display !== 'inline' ? SIDES[style.textAlign] : undefined;
    return { id: entry.dataset['toc'] ?? '', side, colour: style.color, font: fonts.indexOf(font) };
  };
  const labels = [...document.querySelectorAll('[aria-labelledby]')]
    .flatMap((element) => (element.getAttribute('aria-labelledby') ?? '').split(/\s+/))
    .map((id) => document.getElementById(id));
  const isSaidElsewhere = entries.some(
    (entry) => entry.closest(NAMES) !== null || labels.some((label) => label?.contains(entry)),
  );
  const numbers = entries.map(blankAt);
  if (isSaidElsewhere || !numbers.every((one): one is NumberBlank => one.side !== undefined)) return null;
  entries.forEach((entry, index) => {
    entry.textContent = given.blank;
    entry.style.color = `rgb(${given.kind}, ${index >> 8}, ${index & 255})`;
  });
  return { numbers, fonts };
}
