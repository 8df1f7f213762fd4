import { createHash } from 'node:crypto';

const known = new WeakMap<object, string>();

/** SHA-256 of the value's JSON, computed once: values are never changed, only replaced. */
export function digestOf(value: object): string {
  const before = known.get(value);
  if (before !== undefined) return before;
  const digest = sha256(value);
  known.set(value, digest);
  return digest;
}

/** SHA-256 of the value's JSON, for what is put together to be asked once. */
export function sha256(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}
