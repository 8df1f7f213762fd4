import { deflateSync } from 'node:zlib';

/** Level 5 takes half as long again for 12 percent less. */
const LEVEL = 3;

export function deflated(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes, { level: LEVEL });
}
