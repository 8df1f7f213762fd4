import { Dictionary, readEntries } from './dictionary.js';
import { itemsOf, referred } from './notation.js';
import { PdfSyntaxError } from './pdf-syntax-error.js';
import { type PdfObject, type Place, readObject } from './stored-object.js';

/** What a file says of its objects. */
export interface Table {
  bytes: Uint8Array;
  trailer: Dictionary;
  /** one more than the highest number */
  size: number;
  /** null: there is no such object */
  placeOf: (object: number) => Place | null;
}

/** The objects of a file by their numbers, read when they are asked for, and changed. */
export class PdfObjects {
  readonly trailer: Dictionary;
  private readonly read: (PdfObject | null | undefined)[] = [];
  private next: number;

  constructor(private readonly table: Table) {
    if (table.trailer.has('Encrypt')) throw new PdfSyntaxError('The file is encrypted.');
    this.trailer = table.trailer;
    this.next = table.size;
  }

  /** One more than the highest number. */
  get size(): number {
    return this.next;
  }

  get catalogue(): Dictionary {
    return this.dictionary(this.trailer.get('Root'));
  }

  /** null: there is none. */
  object(number: number): PdfObject | null {
    const known = this.read[number];
    if (known !== undefined) return known;
    const place = this.table.placeOf(number);
    const found = place && readObject(place, this.table.bytes, (value) => this.resolved(value));
    this.read[number] = found;
    return found;
  }

  /** A value, or what it refers to. */
  resolved(value: string | undefined): PdfObject | null {
    const number = referred(value);
    if (number !== null) return this.object(number);
    return value?.startsWith('<<') ? Dictionary.at(value, 0).dictionary : (value ?? null);
  }

  /** The dictionary that a value is or refers to; what is changed in one that is referred to is changed in the file. */
  dictionary(value: string | undefined): Dictionary {
    const found = this.resolved(value);
    if (found instanceof Dictionary) return found;
    throw new PdfSyntaxError('A dictionary was expected.');
  }

  dictionaryOf(number: number): Dictionary {
    const found = this.object(number);
    if (found instanceof Dictionary) return found;
    throw new PdfSyntaxError(`Object ${number} is no dictionary.`);
  }

  /** Takes the entries of a dictionary as it stands in the file, and keeps nothing of it. */
  entries(number: number, take: (key: string, value: string) => void): void {
    const place = this.table.placeOf(number);
    if (!place?.text.startsWith('<<', place.at)) throw new PdfSyntaxError(`Object ${number} is no dictionary.`);
    readEntries(place.text, place.at, take);
  }

  /** The values of a list; of anything else that alone, and of nothing none. */
  list(value: string | undefined): string[] {
    if (value === undefined) return [];
    const found = this.resolved(value);
    return typeof found === 'string' && found.startsWith('[') ? itemsOf(found) : [value];
  }

  /** The numbers of the pages in their order. */
  pages(): number[] {
    return this.pagesUnder(this.catalogue.get('Pages'), 0);
  }

  /** The fonts of a page by the names that its operators use. */
  fontsOf(page: number): [string, string][] {
    const resources = this.dictionaryOf(page).get('Resources');
    const fonts = resources && this.dictionary(resources).get('Font');
    return fonts ? this.dictionary(fonts).entries() : [];
  }

  set(number: number, object: PdfObject): void {
    this.read[number] = object;
  }

  newNumber(): number {
    this.next += 1;
    return this.next - 1;
  }

  add(object: PdfObject): number {
    const number = this.newNumber();
    this.set(number, object);
    return number;
  }

  delete(number: number): void {
    this.read[number] = null;
  }

  private pagesUnder(node: string | undefined, depth: number): number[] {
    const kids = this.dictionary(node).get('Kids');
    const number = referred(node);
    if (number === null || depth > 32) throw new PdfSyntaxError('A page was expected.');
    return kids === undefined ? [number] : this.list(kids).flatMap((kid) => this.pagesUnder(kid, depth + 1));
  }
}
