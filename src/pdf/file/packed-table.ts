import { deflated } from './deflated.js';
import { Dictionary } from './dictionary.js';
import { PdfSyntaxError } from './pdf-syntax-error.js';
import { Stream } from './stored-object.js';

/** Where an object is (ISO 32000-1, 7.5.8). */
export interface Row {
  kind: number;
  /** in the file at this byte, or in the object stream of this number */
  where: number;
  /** in the object stream: which of its objects, from 0 */
  which: number;
}
export const [IN_FILE, IN_STREAM] = [1, 2];

const WIDTHS = '[1 4 2]';
const ROW = 7;
/** What stands before a row that says how it differs from the one above (PNG, filter type 2). */
const ABOVE = 2;
const PARAMETERS = `<</Predictor 12/Columns ${ROW}>>`;

/** The table of a packed file. Objects that are not in it are rows of zeros: there are none of these numbers. */
export class PackedTable {
  private readonly rows: Buffer;

  constructor(most: number) {
    this.rows = Buffer.alloc(most * ROW);
  }

  set(object: number, { kind, where, which }: Row): void {
    this.rows.writeUInt8(kind, object * ROW);
    this.rows.writeUInt32BE(where, object * ROW + 1);
    this.rows.writeUInt16BE(which, object * ROW + 5);
  }

  /** The first `size` rows, with what else the table says of the file. */
  stream(size: number, trailer: Readonly<Record<string, string>>): Stream {
    const form = { Type: '/XRef', Size: size, W: WIDTHS, Filter: '/FlateDecode', DecodeParms: PARAMETERS };
    const bytes = deflated(differences(this.rows.subarray(0, size * ROW)));
    return new Stream(Dictionary.of({ ...form, ...trailer }), bytes);
  }
}

/** The rows of a table, by the numbers of the objects. */
export function rowsOf(table: Stream): Row[] {
  if (table.dictionary.get('W') !== WIDTHS) throw new PdfSyntaxError('A table in an unknown form.');
  const rows = sums(table.content());
  return Array.from({ length: rows.length / ROW }, (_, object) => ({
    kind: rows.readUInt8(object * ROW),
    where: rows.readUInt32BE(object * ROW + 1),
    which: rows.readUInt16BE(object * ROW + 5),
  }));
}

/** Each row as what is other in it than in the one above it, which packs far better: most rows count on by one. */
function differences(rows: Buffer): Buffer {
  const found = Buffer.alloc((rows.length / ROW) * (ROW + 1), ABOVE);
  for (let at = 0; at < rows.length; at += 1)
    found[at + Math.floor(at / ROW) + 1] = (rows[at] ?? 0) - (rows[at - ROW] ?? 0);
  return found;
}

function sums(content: Buffer): Buffer {
  const rows = Buffer.alloc(Math.floor(content.length / (ROW + 1)) * ROW);
  for (let at = 0; at < rows.length; at += 1)
    rows[at] = (content[at + Math.floor(at / ROW) + 1] ?? 0) + (rows[at - ROW] ?? 0);
  return rows;
}
