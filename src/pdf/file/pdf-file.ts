import { inflateSync } from 'node:zlib';
import { changedFile, ENTRY, type ObjectTable, type WrittenObject } from './changed-file.js';
import { PdfDictionary, PdfObjectReader, PdfReference, PdfSyntaxError, type PdfValue } from './pdf-object.js';

/** In pieces of this size a page is inflated faster. */
const LARGE = 131_072;

/**
 * A PDF as Chromium writes it: version 1.4, one plain table of objects, nothing encrypted.
 * Reading anything else throws a PdfSyntaxError.
 */
export class PdfFile {
  private readonly bytes: Buffer;
  private readonly text: string;
  private readonly table: ObjectTable;
  private readonly catalogue: PdfDictionary;

  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.text = this.bytes.toString('latin1');
    this.table = readTable(this.text, this.tableStart());
    const reader = new PdfObjectReader(this.text, this.table.to);
    if (!reader.keyword('trailer')) throw new PdfSyntaxError('No trailer.');
    this.catalogue = this.dictionary(this.dictionary(reader.value()).entries.get('Root'));
  }

  /** The pages in order, as references and as what they refer to. */
  pages(): { object: number; page: PdfDictionary }[] {
    return this.pagesUnder(this.catalogue.entries.get('Pages'), 0);
  }

  /** What the catalogue says under this key, or null. */
  catalogued(key: string): PdfValue {
    return this.resolve(this.catalogue.entries.get(key));
  }

  /** Follows a reference to the value itself. */
  resolve(value: PdfValue | undefined): PdfValue {
    if (!(value instanceof PdfReference)) return value ?? null;
    return this.objectAt(value.object).value();
  }

  dictionary(value: PdfValue | undefined): PdfDictionary {
    const resolved = this.resolve(value);
    if (resolved instanceof PdfDictionary) return resolved;
    throw new PdfSyntaxError('A dictionary was expected.');
  }

  /** The inflated content of a stream. */
  stream(reference: PdfReference): Buffer {
    const reader = this.objectAt(reference.object);
    const head = this.dictionary(reader.value());
    const length = this.resolve(head.entries.get('Length'));
    if (!reader.keyword('stream') || typeof length !== 'number') throw new PdfSyntaxError('A stream was expected.');
    const start = reader.position + (this.text.startsWith('\r\n', reader.position) ? 2 : 1);
    const bytes = this.bytes.subarray(start, start + length);
    return head.entries.has('Filter') ? inflateSync(bytes, { chunkSize: LARGE }) : bytes;
  }

  /** An object as the file has it, from its number to `endobj`, one character a byte. */
  object(object: number): string {
    const from = this.table.offsets.get(object) ?? this.text.length;
    return this.text.slice(from, this.text.indexOf('endobj', from) + 'endobj\n'.length);
  }

  /** The file with other objects in place of some. */
  changed(objects: ReadonlyMap<number, WrittenObject>): Buffer {
    return changedFile(this.bytes, this.table, objects);
  }

  private objectAt(object: number): PdfObjectReader {
    const offset = this.table.offsets.get(object);
    const header = /\s*\d+\s+\d+\s+obj/y;
    header.lastIndex = offset ?? this.text.length;
    const found = header.exec(this.text);
    if (!found) throw new PdfSyntaxError(`Object ${object} is missing.`);
    return new PdfObjectReader(this.text, header.lastIndex);
  }

  private pagesUnder(node: PdfValue | undefined, depth: number): { object: number; page: PdfDictionary }[] {
    const dictionary = this.dictionary(node);
    const kids = this.resolve(dictionary.entries.get('Kids'));
    if (Array.isArray(kids) && depth < 32) return kids.flatMap((kid) => this.pagesUnder(kid, depth + 1));
    if (!(node instanceof PdfReference)) throw new PdfSyntaxError('A page was expected.');
    return [{ object: node.object, page: dictionary }];
  }

  private tableStart(): number {
    const found = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.text.slice(-128));
    if (!found) throw new PdfSyntaxError('The end of the file is missing.');
    return Number(found[1]);
  }
}

function readTable(text: string, start: number): ObjectTable {
  const head = /xref\s+0\s+(\d+)\s+/y;
  head.lastIndex = start;
  const count = Number(head.exec(text)?.[1] ?? NaN);
  if (Number.isNaN(count)) throw new PdfSyntaxError('No plain table of objects.');
  const first = head.lastIndex;
  const offsets = new Map<number, number>();
  for (let object = 0; object < count; object += 1) {
    const entry = text.slice(first + object * ENTRY, first + (object + 1) * ENTRY).trimEnd();
    if (entry.endsWith('n')) offsets.set(object, Number(entry.slice(0, 10)));
  }
  return { offsets, from: start, entries: first, to: first + count * ENTRY };
}
