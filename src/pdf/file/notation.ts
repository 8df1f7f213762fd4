import { codes, endsWord, isDigit, isSpace } from './letters.js';
import { PdfSyntaxError } from './pdf-syntax-error.js';

/** Values as they are written in a file (ISO 32000-1, 7.3): most of them are only moved, never looked into. */

const [LIST, TEXT, TEXT_END, ESCAPE, NAME, ANGLE, ANGLE_END, LIST_END] = codes('[()\\/<>]');
const REFERENCE = /[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R(?![A-Za-z])/y;

export function afterSpace(text: string, at: number): number {
  let end = at;
  while (isSpace[text.charCodeAt(end)] === 1) end += 1;
  return end;
}

/** Where a name, a number or a keyword ends of which `at` is past the first letter. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && endsWord[text.charCodeAt(end)] !== 1) end += 1;
  return end;
}

/** Where the value ends that begins here. */
export function valueEnd(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (first === NAME) return wordEnd(text, at + 1);
  if (first === TEXT) return textEnd(text, at);
  if (first === LIST) return nestedEnd(text, at);
  if (first === ANGLE) return text.charCodeAt(at + 1) === ANGLE ? nestedEnd(text, at) : hexEnd(text, at);
  const end = wordEnd(text, at);
  if (end === at) throw new PdfSyntaxError(`No PDF value at byte ${at}.`);
  return isDigit[first] === 1 ? referenceEnd(text, end) : end;
}

/** The values of a list, each as it is written. */
export function itemsOf(list: string): string[] {
  const items: string[] = [];
  for (let at = afterSpace(list, 1); list.charCodeAt(at) !== LIST_END;) {
    const end = valueEnd(list, at);
    items.push(list.slice(at, end));
    at = afterSpace(list, end);
  }
  return items;
}

/** The number of the object that a reference refers to; null: it is none. */
export function referred(value: string | undefined): number | null {
  return value?.endsWith('R') ? parseInt(value, 10) : null;
}

export function reference(object: number): string {
  return `${object} 0 R`;
}

function referenceEnd(text: string, at: number): number {
  REFERENCE.lastIndex = at;
  return REFERENCE.test(text) ? REFERENCE.lastIndex : at;
}

function hexEnd(text: string, at: number): number {
  const end = text.indexOf('>', at);
  if (end < 0) throw new PdfSyntaxError(`Text without end at byte ${at}.`);
  return end + 1;
}

function textEnd(text: string, at: number): number {
  let depth = 0;
  for (let end = at; end < text.length; end += 1) {
    const letter = text.charCodeAt(end);
    if (letter === ESCAPE) end += 1;
    else if (letter === TEXT) depth += 1;
    else if (letter === TEXT_END) depth -= 1;
    if (depth === 0) return end + 1;
  }
  throw new PdfSyntaxError(`Text without end at byte ${at}.`);
}

/** Of a list or a dictionary. */
function nestedEnd(text: string, at: number): number {
  let depth = 0;
  for (let end = at; end < text.length;) {
    const letter = text.charCodeAt(end);
    const isDouble = (letter === ANGLE || letter === ANGLE_END) && text.charCodeAt(end + 1) === letter;
    if (letter === LIST || (letter === ANGLE && isDouble)) depth += 1;
    if (letter === LIST_END || letter === ANGLE_END) depth -= 1;
    if (letter === TEXT) end = textEnd(text, end);
    else if (letter === ANGLE && !isDouble) end = hexEnd(text, end);
    else end += isDouble ? 2 : 1;
    if (depth === 0) return end;
  }
  throw new PdfSyntaxError(`A value without end at byte ${at}.`);
}
