import { inflateSync } from 'node:zlib';
import { Dictionary } from './dictionary.js';
import { afterSpace, valueEnd } from './notation.js';
import { PdfSyntaxError } from './pdf-syntax-error.js';

/** In pieces of this size a page is inflated faster. */
const LARGE = 131_072;

export class Stream {
  constructor(
    readonly dictionary: Dictionary,
    public bytes: Uint8Array,
  ) {}

  content(): Buffer {
    const filter = this.dictionary.get('Filter');
    if (filter === undefined) return Buffer.from(this.bytes.buffer, this.bytes.byteOffset, this.bytes.length);
    if (filter !== '/FlateDecode') throw new PdfSyntaxError(`Packed in a way that is not understood: ${filter}`);
    try {
      return inflateSync(this.bytes, { chunkSize: LARGE });
    } catch (error) {
      throw new PdfSyntaxError('A stream cannot be unpacked.', { cause: error });
    }
  }
}

/** What an object may be; a string is a value as it is written. */
export type PdfObject = string | Dictionary | Stream;

/** Where the value of an object stands in which text, one character a byte. */
export interface Place {
  text: string;
  at: number;
}

/** Of the object that begins at this byte with its number. */
export function placeAfterHead(text: string, at: number): Place {
  const head = /\s*\d+\s+\d+\s+obj\s*/y;
  head.lastIndex = at;
  if (!head.test(text)) throw new PdfSyntaxError(`No object at byte ${at}.`);
  return { text, at: head.lastIndex };
}

type Resolve = (value: string | undefined) => PdfObject | null;

/** @param bytes of the file, in which a stream follows its dictionary */
export function readObject({ text, at }: Place, bytes: Uint8Array, resolve: Resolve): PdfObject {
  if (!text.startsWith('<<', at)) return text.slice(at, valueEnd(text, at));
  const { dictionary, end } = Dictionary.at(text, at);
  const keyword = afterSpace(text, end);
  if (!text.startsWith('stream', keyword)) return dictionary;
  const start = keyword + 'stream'.length + (text.startsWith('\r\n', keyword + 'stream'.length) ? 2 : 1);
  const length = Number(resolve(dictionary.get('Length')));
  if (!(start + length <= bytes.length)) throw new PdfSyntaxError('A stream has no length.');
  return new Stream(dictionary, bytes.subarray(start, start + length));
}
