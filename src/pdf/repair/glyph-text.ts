import { inflateSync } from 'node:zlib';
import { PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib';

/** What the codes of a font stand for. */
interface CodeMap {
  digits: number;
  letters: ReadonlyMap<string, string>;
}

/** The fonts of a page by the names that its operators use. */
export type Fonts = ReadonlyMap<string, CodeMap>;

export function fontsOf(page: PDFDict): Fonts {
  const fonts = page.lookupMaybe(PDFName.of('Resources'), PDFDict)?.lookupMaybe(PDFName.of('Font'), PDFDict);
  const names = fonts?.keys() ?? [];
  return new Map(names.map((name) => [name.decodeText(), codeMap(fonts?.lookup(name, PDFDict))]));
}

const known = new WeakMap<PDFDict, CodeMap>();

function codeMap(font: PDFDict | undefined): CodeMap {
  const map = font?.lookup(PDFName.of('ToUnicode'));
  if (!font || !(map instanceof PDFRawStream)) return { digits: 4, letters: new Map() };
  const read = known.get(font) ?? readCodeMap(streamText(map));
  known.set(font, read);
  return read;
}

/** The content of a stream, one character a byte. */
export function streamText(stream: PDFRawStream): string {
  const bytes = stream.getContents();
  const isDeflated = stream.dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode');
  return (isDeflated ? inflateSync(bytes) : Buffer.from(bytes)).toString('latin1');
}

function readCodeMap(text: string): CodeMap {
  const letters = new Map<string, string>();
  const digits = /begincodespacerange\s*<([0-9A-Fa-f]+)>/.exec(text)?.[1]?.length ?? 4;
  for (const [, block = ''] of text.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', value = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) letters.set(code, fromHex(value));
  }
  for (const [, block = ''] of text.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first = '', last = '', value = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      addRange(letters, first, last, value);
    }
  }
  return { digits, letters };
}

function addRange(letters: Map<string, string>, first: string, last: string, value: string): void {
  const from = parseInt(first, 16);
  const start = parseInt(value, 16);
  for (let step = 0; from + step <= parseInt(last, 16); step += 1) {
    const code = (from + step).toString(16).toUpperCase().padStart(first.length, '0');
    letters.set(code, fromHex((start + step).toString(16).padStart(value.length, '0')));
  }
}

function fromHex(utf16: string): string {
  return (utf16.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join('');
}

const PIECES = /\/(\S+) [\d.-]+ Tf|([\d.-]+) ([\d.-]+) Tm|<([0-9A-Fa-f]+)>\s*Tj/g;

/** A text as it is read: a new line is a space, for Chromium leaves out the spaces at which it breaks lines. */
export function textOf(operators: string, fonts: Fonts): string {
  let font: CodeMap | undefined;
  let line: string | undefined;
  let text = '';
  for (const [, name, , y, codes] of operators.matchAll(PIECES)) {
    if (name !== undefined) font = fonts.get(name);
    if (y !== undefined && line !== undefined && y !== line && !/[\s\-–/]$/.test(text)) text += ' ';
    line = y ?? line;
    if (codes !== undefined && font) text += decoded(codes, font);
  }
  return text;
}

function decoded(codes: string, { digits, letters }: CodeMap): string {
  const each = codes.toUpperCase().match(new RegExp(`.{${digits}}`, 'g')) ?? [];
  return each.map((code) => letters.get(code) ?? '').join('');
}

/** All codes that a sequence shows: equal for two prints of the same words in the same fonts. */
export function codesOf(operators: string): string {
  return [...operators.matchAll(/\/(\S+) [\d.-]+ Tf|<([0-9A-Fa-f]+)>/g)]
    .map(([, font, codes]) => font ?? codes)
    .join(' ');
}
