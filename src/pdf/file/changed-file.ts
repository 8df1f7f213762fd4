import { PdfSyntaxError } from './pdf-object.js';

/** Where the objects of a file begin, by their numbers, and where in it that is listed. */
export interface ObjectTable {
  offsets: ReadonlyMap<number, number>;
  from: number;
  /** its entries, from object 0 on */
  entries: number;
  to: number;
}

/** How long each entry is. */
export const ENTRY = 20;

/** An object written whole, from its number to `endobj`, in parts. */
export type WrittenObject = readonly Buffer[];

/** From this place on, everything stands so much further back. */
interface Shift {
  from: number;
  by: number;
}

/** The file with other objects in place of some. All others stay as they are, byte for byte. */
export function changedFile(bytes: Buffer, table: ObjectTable, changed: ReadonlyMap<number, WrittenObject>): Buffer {
  const starts = Float64Array.from(table.offsets.values()).sort();
  const parts: Buffer[] = [];
  const shifts: Shift[] = [];
  let done = 0;
  for (const [offset, written] of inOrder(table, changed)) {
    const end = starts[starts.indexOf(offset) + 1] ?? table.from;
    parts.push(bytes.subarray(done, offset), ...written);
    const length = written.reduce((sum, part) => sum + part.length, 0);
    shifts.push({ from: end, by: shiftAt(shifts, offset) + length - (end - offset) });
    done = end;
  }
  const end = String(table.from + shiftAt(shifts, table.from));
  const trailer = bytes.toString('latin1', table.to).replace(/(startxref\s+)\d+/, `$1${end}`);
  return Buffer.concat([
    ...parts,
    bytes.subarray(done, table.from),
    shiftedTable(bytes, table, shifts),
    Buffer.from(trailer, 'latin1'),
  ]);
}

/** By their places in the file. */
function inOrder({ offsets }: ObjectTable, changed: ReadonlyMap<number, WrittenObject>): [number, WrittenObject][] {
  const placed = [...changed].map(([object, written]): [number, WrittenObject] => {
    const offset = offsets.get(object);
    if (offset === undefined) throw new PdfSyntaxError(`Object ${object} is missing.`);
    return [offset, written];
  });
  return placed.sort(([a], [b]) => a - b);
}

/** The table of objects with the places where they stand now. */
function shiftedTable(bytes: Buffer, { offsets, from, entries, to }: ObjectTable, shifts: readonly Shift[]): Buffer {
  const table = Buffer.from(bytes.subarray(from, to));
  for (const [object, offset] of offsets) {
    const place = String(offset + shiftAt(shifts, offset)).padStart(10, '0');
    table.write(place, entries - from + object * ENTRY, 'latin1');
  }
  return table;
}

function shiftAt(shifts: readonly Shift[], offset: number): number {
  let [low, high] = [0, shifts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[middle]?.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return shifts[low - 1]?.by ?? 0;
}
