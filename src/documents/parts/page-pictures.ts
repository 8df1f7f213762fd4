import { svgImage, watermark } from './watermark.js';

/** Marks at the edges of a landscape A4 page: three folds down, one across. */
const foldMarks = svgImage(
  '<svg xmlns="http://www.w3.org/2000/svg" width="297mm" height="210mm" viewBox="0 0 297 210">' +
    '<path fill="none" stroke="#55656c" stroke-width=".25" ' +
    'd="M74.25 1v4M148.5 1v4M222.75 1v4M74.25 205.5v4M148.5 205.5v4M222.75 205.5v4M1 105h3.5M292.5 105h3.5"/></svg>',
);

/**
 * Where the word stands on each kind of page of the style sheet, in millimetres from the corner of its content:
 * Chromium reckons `center` and percentages of a page's background by the height of the whole document.
 */
const places = {
  '': { left: 2, top: 42, size: 170 },
  matrix: { left: 51, top: 5, size: 170 },
  'matrix-a4': { left: 51, top: 5, size: 170 },
  'matrix-a3': { left: 75, top: 12, size: 240 },
  card: { left: 63, top: 9, size: 170 },
};

/** Rules for what lies behind the pages. @param mark the word across them; null: none */
export function pagePictures(mark: string | null): string {
  const folds = `${foldMarks} 0 -12mm no-repeat`;
  if (mark === null) return `@page card { background: ${folds}; }`;
  const word = watermark(mark);
  const rules = Object.entries(places).map(([page, { left, top, size }]) => {
    const image = `${word} ${String(left)}mm ${String(top)}mm / ${String(size)}mm ${String(size)}mm no-repeat`;
    return `@page ${page} { background: ${page === 'card' ? `${folds}, ${image}` : image}; }`;
  });
  return rules.join('\n');
}
