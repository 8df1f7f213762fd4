const DATE = /\/(?:CreationDate|ModDate) \(D:(\d{14}[+-]\d\d'\d\d')\)/g;
const NODE = /\(node(\d+)\)/g;
const FIXED_DATE = "20000101000000+00'00'";

/**
 * Takes out of a file what differs between two prints of the same document: the time of printing, and the ids of table
 * heads, which Chromium counts on from document to document. Nothing changes its length, so every offset stays true.
 */
export function withSameBytes(pdf: Uint8Array): Uint8Array {
  const bytes = Buffer.from(pdf);
  const text = bytes.toString('latin1');
  for (const found of text.matchAll(DATE)) put(bytes, found, FIXED_DATE);
  const nodes = [...text.matchAll(NODE)];
  const renumbered = countedFromOne(nodes.map((found) => found[1] ?? ''));
  for (const found of nodes) put(bytes, found, renumbered.get(found[1] ?? '') ?? '');
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function put(bytes: Buffer, found: RegExpMatchArray, replacement: string): void {
  const [whole, old = ''] = found;
  if (old.length !== replacement.length) throw new Error('A patch of a PDF must keep its length.');
  bytes.write(replacement, (found.index ?? 0) + whole.lastIndexOf(old), 'latin1');
}

/** New numbers in the same order, because the file's index of ids is sorted by them. */
function countedFromOne(ids: readonly string[]): Map<string, string> {
  const sorted = [...new Set(ids)].sort();
  return new Map(sorted.map((id, index) => [id, String(index + 1).padStart(id.length, '0')]));
}
