import { type Dictionary, type MatterhornFile } from './matterhorn-file.js';

/** Something painted on a page: a text, a path, an image. */
export interface Painted {
  page: number;
  /** the tags around it from the outside in, with their numbers */
  within: { tag: string; mark: number | null }[];
  text: string;
  /** letters whose meaning the file does not say, and letters that the font does not have */
  unknown: string[];
  undrawn: number;
}

type Letters = ReadonlyMap<string, string>;
const TOKENS =
  /<<|>>|<([0-9a-fA-F\s]*)>|\(((?:[^()\\]|\\[\s\S])*)\)|\/([^\s()<>[\]{}/%]*)|[-+]?[\d.]+|[A-Za-z'"][A-Za-z0-9*]*|[[\]]/g;
const PAINTS = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'Do', 'Tj', 'TJ', "'", '"']);

/** All that is painted on the pages, in the order of painting. */
export function paintedOn(file: MatterhornFile): Painted[] {
  return file.pages().flatMap(({ page }, index) => {
    const operators = file.list(page['/Contents']).map((part) => file.stream(part).toString('latin1'));
    return painted(operators.join('\n'), lettersOf(file, page), index + 1);
  });
}

function painted(operators: string, fonts: ReadonlyMap<string, Letters>, page: number): Painted[] {
  const found: Painted[] = [];
  const within: Painted['within'] = [];
  let operands: RegExpExecArray[] = [];
  let font: Letters = new Map();
  for (const token of operators.matchAll(TOKENS)) {
    if (!/^[A-Za-z'"]/.test(token[0])) {
      operands.push(token);
      continue;
    }
    if (token[0] === 'BDC' || token[0] === 'BMC') within.push(tagFrom(operands));
    if (token[0] === 'EMC') within.pop();
    if (token[0] === 'Tf') font = fonts.get(operands[0]?.[3] ?? '') ?? new Map();
    if (PAINTS.has(token[0])) found.push({ page, within: [...within], ...shown(operands, font) });
    operands = [];
  }
  return found;
}

function tagFrom(operands: readonly RegExpExecArray[]): { tag: string; mark: number | null } {
  const at = operands.findIndex((operand) => operand[3] === 'MCID');
  return { tag: operands[0]?.[3] ?? '', mark: at < 0 ? null : Number(operands[at + 1]?.[0]) };
}

function shown(operands: readonly RegExpExecArray[], font: Letters): Pick<Painted, 'text' | 'unknown' | 'undrawn'> {
  const codes = operands.flatMap((operand) => operand[1]?.toUpperCase().match(/.{4}/g) ?? []);
  return {
    text: codes.map((code) => font.get(code) ?? '').join(''),
    unknown: codes.filter((code) => !font.has(code)),
    undrawn: codes.filter((code) => code === '0000').length,
  };
}

function lettersOf(file: MatterhornFile, page: Dictionary): Map<string, Letters> {
  const fonts = file.dictionary(file.dictionary(page['/Resources'])['/Font']);
  return new Map(Object.entries(fonts).map(([name, font]) => [name.slice(1), letters(file, file.dictionary(font))]));
}

const known = new WeakMap<Dictionary, Letters>();

function letters(file: MatterhornFile, font: Dictionary): Letters {
  const read = known.get(font) ?? lettersFrom(file.stream(font['/ToUnicode']).toString('latin1'));
  known.set(font, read);
  return read;
}

/** What a font's map to Unicode says (ISO 32000-1, 9.10.3). */
export function lettersFrom(map: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [block] of map.matchAll(/beginbf(?:char|range)[\s\S]*?endbf/g)) {
    const perLine = block.startsWith('beginbfchar') ? 2 : 3;
    const values = [...block.matchAll(/<([0-9a-fA-F]+)>/g)].map(([, value = '']) => value.toUpperCase());
    for (let at = 0; at + perLine <= values.length; at += perLine) {
      const [first = '', last = first, start = last] =
        perLine === 3 ? values.slice(at) : [values[at], values[at], values[at + 1]];
      for (let step = 0; parseInt(first, 16) + step <= parseInt(last, 16); step += 1) {
        found.set(hex(first, step), unicode(hex(start, step)));
      }
    }
  }
  return found;
}

function hex(value: string, step: number): string {
  const [head, tail] = [value.slice(0, -4), value.slice(-4)];
  return head + (parseInt(tail, 16) + step).toString(16).toUpperCase().padStart(tail.length, '0');
}

function unicode(units: string): string {
  return (units.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join('');
}
