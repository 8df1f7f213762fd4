import { Dictionary } from './dictionary.js';
import { PdfSyntaxError } from './pdf-syntax-error.js';
import { type Table } from './pdf-objects.js';
import { placeAfterHead } from './stored-object.js';

/** How long each entry of a table is. */
const ENTRY = 20;
const KIND = 17;
const HEAD = /xref\s+0\s+(\d+)\s+(?=\d{10} )/y;
const TRAILER = /\s*trailer\s+/y;

/** Where a file's table of objects begins, by what its end says. */
export function tableStart(text: string): number {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-128))?.[1]);
  if (Number.isNaN(start)) throw new PdfSyntaxError('The end of the file is missing.');
  return start;
}

/** A table that is written plainly (ISO 32000-1, 7.5.4), and at once: one that adds to another is refused. */
export function plainTable(bytes: Uint8Array, text: string, start: number): Table {
  HEAD.lastIndex = start;
  const size = Number(HEAD.exec(text)?.[1]);
  const entries = HEAD.lastIndex;
  TRAILER.lastIndex = entries + size * ENTRY;
  if (Number.isNaN(size) || !TRAILER.test(text)) throw new PdfSyntaxError('No plain table of objects.');
  const { dictionary: trailer } = Dictionary.at(text, TRAILER.lastIndex);
  if (trailer.has('Prev')) throw new PdfSyntaxError('The table of objects is only a part.');
  const placeOf = (object: number) => {
    const entry = object < size ? entries + object * ENTRY : text.length;
    return text.charAt(entry + KIND) === 'n' ? placeAfterHead(text, Number(text.slice(entry, entry + 10))) : null;
  };
  return { bytes, trailer, size, placeOf };
}
