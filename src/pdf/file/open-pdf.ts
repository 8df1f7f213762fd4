import { IN_FILE, IN_STREAM, rowsOf } from './packed-table.js';
import { PdfSyntaxError } from './pdf-syntax-error.js';
import { PdfObjects, type Table } from './pdf-objects.js';
import { plainTable, tableStart } from './plain-table.js';
import { type Place, placeAfterHead, readObject, Stream } from './stored-object.js';

/** Opens a file as Chromium writes it, with plain tables of objects, or as `packed` does. */
export function openPdf(bytes: Uint8Array): PdfObjects {
  const text = latin1(bytes);
  const start = tableStart(text);
  return new PdfObjects(
    text.startsWith('xref', start) ? plainTable(bytes, text, start) : packedTable(bytes, text, start),
  );
}

function packedTable(bytes: Uint8Array, text: string, start: number): Table {
  const streamAt = (at: number): Stream => {
    const found = readObject(placeAfterHead(text, at), bytes, (value) => value ?? null);
    if (found instanceof Stream) return found;
    throw new PdfSyntaxError('A stream was expected.');
  };
  const table = streamAt(start);
  const rows = rowsOf(table);
  const unpacked = new Map<number, Place[]>();
  const placeOf = (object: number): Place | null => {
    const row = rows[object];
    if (row?.kind === IN_FILE) return placeAfterHead(text, row.where);
    if (row?.kind !== IN_STREAM) return null;
    const places = unpacked.get(row.where) ?? placesIn(streamAt(rows[row.where]?.where ?? text.length));
    unpacked.set(row.where, places);
    return places[row.which] ?? null;
  };
  return { bytes, trailer: table.dictionary, size: rows.length, placeOf };
}

/** Of the objects in an object stream (ISO 32000-1, 7.5.7). */
function placesIn(stream: Stream): Place[] {
  const text = latin1(stream.content());
  const first = Number(stream.dictionary.get('First'));
  const heads = text.slice(0, first).trim().split(/\s+/).map(Number);
  return heads.filter((_, index) => index % 2 === 1).map((offset) => ({ text, at: first + offset }));
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
