const DATE = /\/(?:CreationDate|ModDate) \(D:(?=\d{14}[+-]\d\d'\d\d'\))/g;
/** Where Chromium writes ids: nothing else that is called so is touched, a heading or a title. */
const WITH_IDS = /\/ID \(node\d{8}\)|\/(?:Headers|Names|Limits) \[[^\]]*\]/g;
const ID = /(?<=\(node)\d{8}(?=\))/g;
const FIXED_DATE = "20000101000000+00'00'";

/**
 * Takes out of a file what differs between two prints of the same document: the time of printing, and the ids of table
 * heads, which Chromium counts on from document to document. Nothing changes its length, so every offset stays true.
 */
export function withSameBytes(pdf: Uint8Array): Uint8Array {
  const bytes = Buffer.from(pdf);
  const text = bytes.toString('latin1');
  for (const { 0: before, index } of text.matchAll(DATE)) bytes.write(FIXED_DATE, index + before.length, 'latin1');
  const ids = [...text.matchAll(WITH_IDS)].flatMap(({ 0: part, index }) =>
    [...part.matchAll(ID)].map((id) => ({ id: id[0], at: index + id.index })),
  );
  const renumbered = countedFromOne(ids.map(({ id }) => id));
  for (const { id, at } of ids) bytes.write(renumbered.get(id) ?? id, at, 'latin1');
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** New numbers in the same order, because the file's index of ids is sorted by them. */
function countedFromOne(ids: readonly string[]): Map<string, string> {
  const sorted = [...new Set(ids)].sort();
  return new Map(sorted.map((id, index) => [id, String(index + 1).padStart(id.length, '0')]));
}
