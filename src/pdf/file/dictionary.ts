import { afterSpace, valueEnd, wordEnd } from './notation.js';
import { PdfSyntaxError } from './pdf-syntax-error.js';

/** Takes the entries of the dictionary that begins here one after the other, and returns where it ends. */
export function readEntries(text: string, start: number, take: (key: string, value: string) => void): number {
  let at = afterSpace(text, start + 2);
  while (text.startsWith('/', at)) {
    const keyEnd = wordEnd(text, at + 1);
    const from = afterSpace(text, keyEnd);
    const to = valueEnd(text, from);
    take(text.slice(at + 1, keyEnd), text.slice(from, to));
    at = afterSpace(text, to);
  }
  if (!text.startsWith('>>', at)) throw new PdfSyntaxError(`No key at byte ${at}.`);
  return at + 2;
}

/** A dictionary of a file. Its values stay as they are written. */
export class Dictionary {
  private constructor(private readonly values: Map<string, string>) {}

  static of(entries: Readonly<Record<string, string | number>>): Dictionary {
    return new Dictionary(new Map(Object.entries(entries).map(([key, value]) => [key, String(value)])));
  }

  /** The one that begins here, and where it ends. */
  static at(text: string, start: number): { dictionary: Dictionary; end: number } {
    const entries = new Map<string, string>();
    const end = readEntries(text, start, (key, value) => void entries.set(key, value));
    return { dictionary: new Dictionary(entries), end };
  }

  get(key: string): string | undefined {
    return this.values.get(key);
  }

  has(key: string): boolean {
    return this.values.has(key);
  }

  set(key: string, value: string): void {
    this.values.set(key, value);
  }

  delete(key: string): void {
    this.values.delete(key);
  }

  entries(): [string, string][] {
    return [...this.values];
  }

  toString(): string {
    let text = '<<';
    for (const [key, value] of this.values) text += `/${key} ${value}`;
    return `${text}>>`;
  }
}
