import { randomBytes } from 'node:crypto';
import otplib from 'otplib';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const stepMs = 30_000;

/** 160 random bits in base32. The library's own lose an eighth of them: it takes each byte for an ASCII letter. */
export function newTotpSecret(): string {
  return Array.from(randomBytes(32), (byte) => letters[byte % letters.length]).join('');
}

/** What an authenticator app reads from the picture: RFC 6238 with the values that every app knows. */
export function totpAddress(secret: string, email: string): string {
  return otplib.authenticator.keyuri(email, 'Krisenfest', secret);
}

/** The time step whose code it is: this one, the one before or the one after; null: of none of them. */
export function totpStep(secret: string, code: string, now: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const app = otplib.authenticator.clone({ window: 1, epoch: now.getTime() });
  const delta = app.checkDelta(code, secret);
  return delta === null ? null : Math.floor(now.getTime() / stepMs) + delta;
}
