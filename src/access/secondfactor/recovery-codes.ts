import { randomBytes } from 'node:crypto';

/** Crockford's base32: none of its signs is taken for another one. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const codesAtOnce = 10;

/** Ten codes of 120 random bits each, in six groups of four: XXXX-XXXX-XXXX-XXXX-XXXX-XXXX. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: codesAtOnce }, () => {
    const code = Array.from(randomBytes(24), (byte) => signs[byte % signs.length]).join('');
    return code.replace(/(.{4})(?!$)/g, '$1-');
  });
}

/** As it was made, however it was typed. */
export function readRecoveryCode(typed: string): string {
  const plain = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return plain.replace(/(.{4})(?!$)/g, '$1-');
}
