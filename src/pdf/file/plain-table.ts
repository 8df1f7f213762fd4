import { Dictionary } from './dictionary.js';
import { PdfSyntaxError } from './pdf-syntax-error.js';
import { type Table } from './pdf-objects.js';
import { placeAfterHead } from './stored-object.js';

/** How long each entry of a table is. */
const ENTRY = 20;
const KIND = 17;
const RANGE = /\s*(\d+)\s+(\d+)\s+(?=\d{10} )/y;
const TRAILER = /\s*trailer\s+/y;

/** So many objects, from the first on, whose entries begin at a byte. */
interface Range {
  first: number;
  count: number;
  entries: number;
}

/** Where a file's table of objects begins, by what its end says. */
export function tableStart(text: string): number {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-128))?.[1]);
  if (Number.isNaN(start)) throw new PdfSyntaxError('The end of the file is missing.');
  return start;
}

/** A table that is written plainly (ISO 32000-1, 7.5.4), and those before it to which it adds. */
export function plainTable(bytes: Uint8Array, text: string, start: number): Table {
  const { ranges, trailer } = readSection(text, start);
  for (let [at, before] = [start, trailer.get('Prev')]; before !== undefined;) {
    if (!(Number(before) < at)) throw new PdfSyntaxError('The tables of objects go round in a circle.');
    at = Number(before);
    const older = readSection(text, at);
    ranges.push(...older.ranges);
    before = older.trailer.get('Prev');
  }
  const placeOf = (object: number) => {
    const range = ranges.find(({ first, count }) => first <= object && object < first + count);
    const entry = range ? range.entries + (object - range.first) * ENTRY : text.length;
    return text.charAt(entry + KIND) === 'n' ? placeAfterHead(text, Number(text.slice(entry, entry + 10))) : null;
  };
  return { bytes, trailer, size: Math.max(...ranges.map(({ first, count }) => first + count)), placeOf };
}

/** One table with its trailer. */
function readSection(text: string, start: number): { ranges: Range[]; trailer: Dictionary } {
  if (!text.startsWith('xref', start)) throw new PdfSyntaxError('No plain table of objects.');
  const ranges: Range[] = [];
  let at = start + 'xref'.length;
  for (let head = headAt(text, at); head; head = headAt(text, at)) {
    const [first, count, entries] = [Number(head[1]), Number(head[2]), at + head[0].length];
    ranges.push({ first, count, entries });
    at = entries + count * ENTRY;
  }
  TRAILER.lastIndex = at;
  if (ranges.length === 0 || !TRAILER.test(text)) throw new PdfSyntaxError('No plain table of objects.');
  return { ranges, trailer: Dictionary.at(text, TRAILER.lastIndex).dictionary };
}

function headAt(text: string, at: number): RegExpExecArray | null {
  RANGE.lastIndex = at;
  return RANGE.exec(text);
}
