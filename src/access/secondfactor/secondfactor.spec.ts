import { describe, expect, it } from '@jest/globals';
import otplib from 'otplib';
import { newRecoveryCodes, readRecoveryCode } from './recovery-codes.js';
import { newTotpSecret, totpAddress, totpStep } from './totp.js';

const now = new Date('2026-11-23T10:00:10Z');
const step = Math.floor(now.getTime() / 30_000);
const seconds = (count: number) => new Date(now.getTime() + count * 1000);
const codeAt = (secret: string, at: Date) => otplib.authenticator.clone({ epoch: at.getTime() }).generate(secret);

describe('the authenticator app', () => {
  it('gives the codes of RFC 6238', () => {
    // Appendix B, SHA-1: of the eight digits there the last six.
    const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
    expect(totpStep(secret, '287082', new Date(59_000))).toBe(1);
    expect(totpStep(secret, '081804', new Date(1_111_111_109_000))).toBe(37_037_036);
    expect(totpStep(secret, '353130', new Date(20_000_000_000_000))).toBe(666_666_666);
  });

  it('may be half a minute ahead or behind, and no more', () => {
    const secret = newTotpSecret();
    const steps = [-60, -30, 0, 30, 60].map((late) => totpStep(secret, codeAt(secret, seconds(late)), now));
    expect(steps).toEqual([null, step - 1, step, step + 1, null]);
  });

  it('takes six digits and nothing else', () => {
    const secret = newTotpSecret();
    const code = codeAt(secret, now);
    for (const wrong of ['', code.slice(1), `${code}0`, ` ${code}`, '٠١٢٣٤٥', 'abcdef'])
      expect(totpStep(secret, wrong, now)).toBeNull();
  });

  it('has a secret of 160 bits, each time another one', () => {
    const secrets = Array.from({ length: 50 }, newTotpSecret);
    expect(new Set(secrets).size).toBe(50);
    for (const secret of secrets) expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  });

  it('reads from the picture whose account it is', () => {
    const secret = newTotpSecret();
    const address = new URL(totpAddress(secret, 'ana+k@example.org'));
    expect(decodeURIComponent(address.pathname)).toContain('Krisenfest:ana+k@example.org');
    expect(Object.fromEntries(address.searchParams)).toMatchObject({ secret, issuer: 'Krisenfest' });
  });
});

describe('recovery codes', () => {
  it('are ten, and no two alike', () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it('are understood however they are typed', () => {
    const ways = ['01AB-CDEF-GHJK-MNPQ', '01abcdefghjkmnpq', ' OLab cdef ghjk mnpq ', 'oIab–cdef–ghjk–mnpq'];
    for (const typed of ways) expect(readRecoveryCode(typed)).toBe('01AB-CDEF-GHJK-MNPQ');
  });
});
