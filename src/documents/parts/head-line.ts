import { lettersOfTitle, shortened } from '../../pdf/document/shortened.js';
import { textWidth } from './wrap.js';

/** Of the line at the head of an upright page, in millimetres. */
const line = 174;
const around = 4;
/** A company is known by its first words. */
const least = 38;
const most = 82;
/** Of the foot: the number of the page stands beside it. In millimetres. */
const leftOfNumber = 148;
/** 8 points in millimetres. */
const size = 2.82;
const lettersLeft = 12;
const between = ' · ';

/**
 * The company, as far as there is room beside the titles, and whatever else is said of the document: a title stands in
 * the middle of its line, so that it misses on both sides what is left of it.
 * @param labels the same in ever fewer words
 */
export function headLine(company: string, titles: readonly string[], labels: readonly string[] = []): string {
  const widest = Math.max(0, ...titles.map((title) => textWidth(shortened(title, lettersOfTitle), size)));
  const room = Math.min(most, Math.max(least, (line - widest) / 2 - around));
  const lines = (labels.length > 0 ? labels.map((label) => `${between}${label}`) : ['']).map(
    (rest) => `${asWideAs(room - textWidth(rest, size), company)}${rest}`,
  );
  return lines.find((each) => textWidth(each, size) <= room) ?? lines.at(-1) ?? company;
}

/** The document and its date. */
export function footLine(title: string, date: string): string {
  const rest = `${between}${date}`;
  return `${asWideAs(leftOfNumber - textWidth(rest, size), title)}${rest}`;
}

/** Something is left of it in any case. */
function asWideAs(room: number, text: string): string {
  const letters = [...text].length;
  for (let many = letters; many > lettersLeft; many -= 1) {
    const tried = shortened(text, many);
    if (textWidth(tried, size) <= room) return tried;
  }
  return shortened(text, lettersLeft);
}
