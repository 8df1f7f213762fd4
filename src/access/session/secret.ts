import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits for a cookie or a link; only their hash is kept. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** SHA-256: enough for what cannot be guessed. Passwords and codes that people choose or type need more. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
