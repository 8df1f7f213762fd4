import { codes, endsWord, isSpace, marks } from '../file/letters.js';

/** The name of an operator as a number: a page has tens of thousands, and none of them becomes a string. */
export function operator(name: string): number {
  return [...name].reduce((code, letter) => (code << 8) | letter.charCodeAt(0), 0);
}

const [TEXT, TEXT_END, ESCAPE, NAME, ANGLE, ANGLE_END] = codes('()\\/<>');
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz\'"';
const isLetter = marks(LETTERS);
const goesOn = marks(`${LETTERS}0123456789*`);
/** Numbers and brackets are not: they are stepped over, and are most of a page. */
const matters = marks(`${LETTERS}(/<`);
const IMAGE = operator('BI');

/** Steps through the operators of a content stream (ISO 32000-1, 7.8.2); what precedes them is stepped over. */
export class Operators {
  /** of the operator that was found last */
  name = 0;
  /** end of its name */
  to = 0;
  private before = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** false: there is no further one. */
  next(): boolean {
    const { bytes } = this;
    this.before = this.to;
    for (let at = this.to; at < bytes.length;) {
      const byte = bytes[at] ?? 0;
      if (matters[byte] === 0) at += 1;
      else if (isLetter[byte] === 1) return this.found(at);
      else if (byte === NAME) at = this.nameEnd(at + 1);
      else if (byte === TEXT) at = this.textEnd(at);
      else at = bytes[at + 1] === ANGLE ? at + 2 : this.past(ANGLE_END, at);
    }
    return false;
  }

  /** Start of its operands. */
  get from(): number {
    let start = this.before;
    while (isSpace[this.bytes[start] ?? 0] === 1 && start < this.to) start += 1;
    return start;
  }

  /** Its operands, where they are nothing but numbers. */
  numbers(): number[] {
    const numbers: number[] = [];
    for (let at = this.from; at < this.to; at += 1) {
      const end = this.spaceAfter(at);
      if (end < this.to) numbers.push(numberIn(this.bytes, at, end));
      at = end;
    }
    return numbers;
  }

  private spaceAfter(start: number): number {
    let at = start;
    while (at < this.to && isSpace[this.bytes[at] ?? 0] === 0) at += 1;
    return at;
  }

  private found(start: number): true {
    let name = 0;
    let at = start;
    for (; goesOn[this.bytes[at] ?? 0] === 1; at += 1) name = (name << 8) | (this.bytes[at] ?? 0);
    if (name === IMAGE) throw new Error('An image within a page is not understood.');
    this.name = name;
    this.to = at;
    return true;
  }

  private past(byte: number | undefined, start: number): number {
    let at = start;
    while (at < this.bytes.length && this.bytes[at] !== byte) at += 1;
    return at + 1;
  }

  private nameEnd(start: number): number {
    let at = start;
    while (at < this.bytes.length && endsWord[this.bytes[at] ?? 0] !== 1) at += 1;
    return at;
  }

  /** Brackets within a text are escaped or come in pairs. */
  private textEnd(start: number): number {
    let depth = 0;
    for (let at = start; at < this.bytes.length; at += 1) {
      const byte = this.bytes[at];
      if (byte === ESCAPE) at += 1;
      else if (byte === TEXT) depth += 1;
      else if (byte === TEXT_END) depth -= 1;
      if (depth === 0) return at + 1;
    }
    return this.bytes.length;
  }
}

const [MINUS = 0, POINT = 0, ZERO = 0] = codes('-.0');

/** As exact as any other way for up to 15 digits. */
function numberIn(bytes: Uint8Array, from: number, to: number): number {
  let [digits, power] = [0, 0];
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === POINT) power = 1;
    if (byte < ZERO) continue;
    digits = digits * 10 + byte - ZERO;
    power *= 10;
  }
  return ((bytes[from] === MINUS ? -1 : 1) * digits) / (power || 1);
}

const operators = (names: string): ReadonlySet<number> => new Set(names.split(' ').map(operator));

export const SHOWS_TEXT = operators(`Tj TJ ' "`);
export const BUILDS_PATH = operators('m l c v y re h');
export const PAINTS_PATH = operators('f F f* B B* b b* S s');
export const PAINTS_ALONE = operators('Do sh');
