import { NotFillable } from './marked-runs.js';
import { BLANK, type NumberBlank } from './number-blanks.js';

/** All digits as the file writes them, in one font and size. */
export interface DigitRow {
  font: string;
  codes: readonly string[];
  /** how wide each is, in CSS pixels */
  width: number;
}

/** Digits in a line, in one font. */
interface Line {
  font: string;
  x: number;
  y: string;
  codes: readonly string[];
  /** how far each begins behind the one before, where the file says it */
  steps: readonly number[];
}

/** In CSS pixels: browsers round. */
const TOLERANCE = 0.05;
const LINE = /^BT\n(\/\S+ \S+ Tf)\n1 0 0 -1 (\S+) (\S+) Tm\n((?:(?:\S+ 0 Td )?<[0-9A-Fa-f]+> Tj\n)+)ET\n$/;
const STRING = /(?:(\S+) 0 Td )?<([0-9A-Fa-f]+)> Tj/g;

/** @param widths of each digit, as the browser says */
export function digitRow(text: string, widths: readonly number[]): DigitRow {
  const { font, codes, steps } = lineOf(text, widths.length);
  const width = widths.reduce((sum, one) => sum + one, 0) / widths.length;
  if (!areAll([...widths, ...steps], width)) throw new NotFillable('Not all digits are as wide.');
  return { font, codes, width };
}

/** What paints the number where the blank is. */
export function filledNumber(text: string, blank: NumberBlank, row: DigitRow, number: number): string {
  const { font, x, y, codes, steps } = lineOf(text, BLANK.length);
  const isBlank = codes.every((code) => code === row.codes[0]) && areAll(steps, row.width);
  if (font !== row.font || !isBlank) throw new NotFillable('A blank is not as it was left.');
  const digits = [...String(number)].map((digit) => row.codes[Number(digit)] ?? '');
  if (digits.length > BLANK.length) throw new NotFillable('A number is longer than its blank.');
  const start = blank.side === 'left' ? x : x + (BLANK.length - digits.length) * row.width;
  const strings = digits.map((code) => `<${code}> Tj\n`).join(`${rounded(row.width)} 0 Td `);
  return `BT\n${font}\n1 0 0 -1 ${rounded(start)} ${y} Tm\n${strings}ET\n`;
}

function areAll(lengths: readonly number[], expected: number): boolean {
  return lengths.every((length) => Math.abs(length - expected) < TOLERANCE);
}

/** @param count of its digits */
function lineOf(text: string, count: number): Line {
  const [, font, x, y = '', body = ''] = LINE.exec(text) ?? [];
  const strings = [...body.matchAll(STRING)];
  const all = strings.map(([, , codes]) => codes).join('');
  const length = all.length / count;
  const codes = length > 0 && Number.isInteger(length) ? all.match(new RegExp(`.{${length}}`, 'g')) : null;
  if (font === undefined || codes === null) throw new NotFillable('A number is not written as usual.');
  const steps = strings.slice(1).map(([, step], at) => Number(step) / ((strings[at]?.[2]?.length ?? 0) / length));
  return { font, x: Number(x), y, codes, steps };
}

/** As precise as the browser writes it. */
export function rounded(length: number): string {
  return String(Number(length.toFixed(5)));
}
