/** The kinds of value in a PDF file (ISO 32000-1, 7.3), as far as Chromium writes them. */
export type PdfValue = number | boolean | null | PdfName | PdfText | PdfReference | PdfDictionary | PdfValue[];

export class PdfName {
  constructor(readonly name: string) {}
}
export class PdfText {
  constructor(readonly text: string) {}
}
export class PdfReference {
  constructor(readonly object: number) {}
}
export class PdfDictionary {
  constructor(readonly entries: ReadonlyMap<string, PdfValue>) {}
}

/** The file is not a PDF of the kind that Chromium writes. */
export class PdfSyntaxError extends Error {}

const SPACE = /(?:[\0\t\n\f\r ]|%[^\r\n]*)*/y;
const REFERENCE = /(\d+)[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R(?![a-zA-Z])/y;
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)/y;
const NAME = /\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y;
const HEX_TEXT = /<([0-9a-fA-F\s]*)>/y;
const WORD = /(?:true|false|null)/y;
const TEXT = /[^()\\]+|\\[\s\S]|[()]/y;
const WORDS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

/** Reads values one after the other from a file's text, one character a byte. */
export class PdfObjectReader {
  constructor(
    private readonly file: string,
    public position: number,
  ) {}

  value(): PdfValue {
    this.take(SPACE);
    if (this.skip('<<')) return this.dictionary();
    if (this.skip('[')) return this.list();
    if (this.skip('(')) return new PdfText(this.text());
    return this.atom();
  }

  /** Steps over the keyword if it is next. */
  keyword(word: string): boolean {
    this.take(SPACE);
    return this.skip(word);
  }

  private atom(): PdfValue {
    const reference = this.take(REFERENCE);
    if (reference) return new PdfReference(Number(reference[1]));
    const number = this.take(NUMBER);
    if (number) return Number(number[0]);
    const name = this.take(NAME);
    if (name) return new PdfName(unescaped(name[1] ?? ''));
    const hex = this.take(HEX_TEXT);
    if (hex) return new PdfText(Buffer.from((hex[1] ?? '').replace(/\s/g, ''), 'hex').toString('latin1'));
    const word = this.take(WORD);
    if (word) return WORDS[word[0]] ?? null;
    throw new PdfSyntaxError(`No PDF value at byte ${this.position}.`);
  }

  private dictionary(): PdfDictionary {
    const entries = new Map<string, PdfValue>();
    while (!this.keyword('>>')) {
      const key = this.value();
      if (!(key instanceof PdfName)) throw new PdfSyntaxError(`No key at byte ${this.position}.`);
      entries.set(key.name, this.value());
    }
    return new PdfDictionary(entries);
  }

  private list(): PdfValue[] {
    const values: PdfValue[] = [];
    while (!this.keyword(']')) values.push(this.value());
    return values;
  }

  /** Escapes stay as they are: no text that is read here has any. */
  private text(): string {
    let text = '';
    for (let depth = 1; ;) {
      const part = this.take(TEXT)?.[0];
      if (part === undefined) throw new PdfSyntaxError(`Text without end at byte ${this.position}.`);
      if (part === '(') depth += 1;
      if (part === ')') depth -= 1;
      if (depth === 0) return text;
      text += part;
    }
  }

  private skip(word: string): boolean {
    if (!this.file.startsWith(word, this.position)) return false;
    this.position += word.length;
    return true;
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.position;
    const match = pattern.exec(this.file);
    if (match) this.position += match[0].length;
    return match;
  }
}

function unescaped(name: string): string {
  return name.replace(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
