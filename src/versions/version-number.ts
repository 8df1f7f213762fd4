import { NotFound } from '../web/not-found.js';

/** The number of a version in an address. Throws NotFound. */
export function numberOf(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new NotFound();
  return Number(text);
}
