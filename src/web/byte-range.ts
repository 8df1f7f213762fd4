/** Bytes of a file, both ends included. */
export interface ByteRange {
  from: number;
  to: number;
}

/**
 * The one range that a Range header asks for. null: it asks for none, for several, or in another unit, and the whole
 * file is sent; `unsatisfiable`: it begins behind the end (RFC 9110, section 14).
 */
export function byteRange(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | null {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return null;
  const isSuffix = first === '';
  const from = isSuffix ? Math.max(0, size - Number(last)) : Number(first);
  const to = isSuffix || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (from >= size || (isSuffix && Number(last) === 0)) return 'unsatisfiable';
  return to < from ? null : { from, to };
}
