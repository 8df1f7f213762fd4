import { Dictionary } from './dictionary.js';
import { tableStart } from './plain-table.js';

/** An object written whole, from its number to `endobj`, in parts. */
export type WrittenObject = readonly Uint8Array[];

/**
 * The file with other objects in place of some, which are added at its end (ISO 32000-1, 7.5.6): what is there stays, byte
 * for byte, and what nobody looks for any more.
 */
export function withObjects(
  bytes: Uint8Array,
  trailer: Dictionary,
  objects: ReadonlyMap<number, WrittenObject>,
): Uint8Array {
  const parts: Uint8Array[] = [bytes];
  let [length, table] = [bytes.length, 'xref\n'];
  for (const [object, written] of objects) {
    table += `${object} 1\n${String(length).padStart(10, '0')} 00000 n \n`;
    parts.push(...written);
    length += written.reduce((sum, part) => sum + part.length, 0);
  }
  const before = tableStart(Buffer.from(bytes.subarray(-128)).toString('latin1'));
  const added = Dictionary.of({ ...Object.fromEntries(trailer.entries()), Prev: before });
  parts.push(Buffer.from(`${table}trailer\n${added.toString()}\nstartxref\n${length}\n%%EOF\n`, 'latin1'));
  return Buffer.concat(parts);
}
