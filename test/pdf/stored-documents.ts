import { type KeptDocument } from '../../src/pdf/cache/held-documents.js';

export function keyNumber(number: number): string {
  return number.toString(16).padStart(64, '0');
}

/** Large enough to be written in more than one piece. */
export function documentNumber(number: number, bytes = 400_000): KeptDocument {
  return { renderer: 'Chrome/1', content: new Uint8Array(bytes).fill(number) };
}
