import { type PdfObjects } from '../file/pdf-objects.js';
import { Stream } from '../file/stored-object.js';

/** What the codes of a font stand for. */
export interface CodeMap {
  /** hexadecimal digits of a code */
  digits: number;
  letters: ReadonlyMap<number, string>;
}

export type PageFonts = ReadonlyMap<string, CodeMap>;
const NO_LETTERS: CodeMap = { digits: 4, letters: new Map() };

/** The fonts of a file. */
export class Fonts {
  private readonly pages = new Map<number, PageFonts>();
  private readonly maps = new Map<string, CodeMap>();

  constructor(private readonly objects: PdfObjects) {}

  /** Those of a page by the names that its operators use. */
  ofPage(page: number): PageFonts {
    const known = this.pages.get(page) ?? this.read(page);
    this.pages.set(page, known);
    return known;
  }

  private read(page: number): PageFonts {
    return new Map(this.objects.fontsOf(page).map(([name, value]) => [name, this.codeMap(value)]));
  }

  private codeMap(font: string): CodeMap {
    const map = this.objects.dictionary(font).get('ToUnicode') ?? '';
    const stream = this.objects.resolved(map);
    if (!(stream instanceof Stream)) return NO_LETTERS;
    const known = this.maps.get(map) ?? readCodeMap(stream.content().toString('latin1'));
    this.maps.set(map, known);
    return known;
  }
}

function readCodeMap(text: string): CodeMap {
  const letters = new Map<number, string>();
  const digits = /begincodespacerange\s*<([0-9A-Fa-f]+)>/.exec(text)?.[1]?.length ?? 4;
  for (const [, block = ''] of text.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', value = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
      letters.set(parseInt(code, 16), fromHex(value));
  }
  for (const [, block = ''] of text.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first = '', last = '', value = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      addRange(letters, parseInt(first, 16), parseInt(last, 16), value);
    }
  }
  return { digits, letters };
}

function addRange(letters: Map<number, string>, first: number, last: number, value: string): void {
  const start = parseInt(value, 16);
  for (let code = first; code <= last; code += 1) {
    letters.set(code, fromHex((start + code - first).toString(16).padStart(value.length, '0')));
  }
}

function fromHex(utf16: string): string {
  return (utf16.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join('');
}
