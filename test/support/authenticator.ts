import { type INestApplication } from '@nestjs/common';
import otplib from 'otplib';
import { AccountStore } from '../../src/access/account/account.store.js';
import { totpOf } from '../../src/access/secondfactor/authenticator.service.js';
import { newRecoveryCodes } from '../../src/access/secondfactor/recovery-codes.js';
import { RecoveryCodeStore } from '../../src/access/secondfactor/recovery-code.store.js';
import { newTotpSecret } from '../../src/access/secondfactor/totp.js';
import { Vault } from '../../src/access/vault/vault.js';
import { TenantDatabase } from '../../src/database/tenant-database.js';

/** What an authenticator app shows at this moment, or some half minutes from now. */
export function codeOf(secret: string, stepsAhead = 0): string {
  return otplib.authenticator.clone({ epoch: Date.now() + stepsAhead * 30_000 }).generate(secret);
}

/** Six digits that the app shows neither now nor soon. */
export function wrongCodeOf(secret: string): string {
  const right = [-2, -1, 0, 1, 2].map((steps) => codeOf(secret, steps));
  return ['123456', '234567', '345678', '456789', '567890', '678901'].find((code) => !right.includes(code)) ?? '';
}

/** Gives an account an authenticator app that was never used, and recovery codes. */
export async function giveApp(app: INestApplication, accountId: string): Promise<{ secret: string; codes: string[] }> {
  const [secret, codes] = [newTotpSecret(), newRecoveryCodes()];
  const totpSecret = app.get(Vault, { strict: false }).seal(secret, totpOf(accountId));
  await app.get(TenantDatabase, { strict: false }).inAccess(async (tx) => {
    await app.get(AccountStore, { strict: false }).change(tx, accountId, { totpSecret, totpLastStep: null });
    await app.get(RecoveryCodeStore, { strict: false }).replace(tx, accountId, codes);
  });
  return { secret, codes };
}
