import { operator, Operators } from './content-operators.js';
import { type CodeMap, type PageFonts } from './fonts.js';

const [FONT, PLACE, SHOW] = [operator('Tf'), operator('Tm'), operator('Tj')];

/** A text as it is read: a new line is a space, for Chromium leaves out the spaces at which it breaks lines. */
export function textOf(bytes: Buffer, fonts: PageFonts): string {
  let font: CodeMap | undefined;
  let line: string | undefined;
  let text = '';
  const operators = new Operators(bytes);
  while (operators.next()) {
    const { name, from, to } = operators;
    if (name === SHOW && font) text += shown(bytes, from, to, font);
    if (name === FONT) font = fonts.get(operands(bytes, from, to)[0]?.slice(1) ?? '');
    if (name !== PLACE) continue;
    const height = operands(bytes, from, to).at(-1);
    if (line !== undefined && height !== line && !/[\s\-–/]$/.test(text)) text += ' ';
    line = height;
  }
  return text;
}

function operands(bytes: Buffer, from: number, to: number): string[] {
  return bytes.toString('latin1', from, to).split(/\s+/).slice(0, -1);
}

/** The letters of the codes, which stand here in hexadecimal digits. */
function shown(bytes: Buffer, from: number, to: number, { digits, letters }: CodeMap): string {
  let [text, code, read] = ['', 0, 0];
  for (let at = from; at < to; at += 1) {
    const digit = VALUES.get(bytes[at] ?? 0);
    if (digit === undefined) continue;
    code = code * 16 + digit;
    read += 1;
    if (read % digits !== 0) continue;
    text += letters.get(code) ?? '';
    code = 0;
  }
  return text;
}

const VALUES: ReadonlyMap<number, number> = new Map(
  [...'0123456789abcdefABCDEF'].map((digit) => [digit.charCodeAt(0), parseInt(digit, 16)]),
);

/** All codes that a sequence shows: equal for two prints of the same words in the same fonts. */
export function codesOf(bytes: Buffer): string {
  return [...bytes.toString('latin1').matchAll(/\/(\S+) [\d.-]+ Tf|<([0-9A-Fa-f]+)>/g)]
    .map(([, font, codes]) => font ?? codes)
    .join(' ');
}
