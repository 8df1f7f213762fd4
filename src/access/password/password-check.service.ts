import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../../database/tenant-database.js';
import { AccountStore } from '../account/account.store.js';
import { type Limit, Throttle } from '../throttle/throttle.service.js';
import { isPassword } from './password.js';

export type PasswordChecked =
  { ok: true } | { ok: false; reason: 'wrong' } | { ok: false; reason: 'wait'; seconds: number };

/** Whoever is signed in shows the password once more before something weighty: a browser left open is not enough. */
@Injectable()
export class PasswordCheck {
  constructor(
    private readonly database: TenantDatabase,
    private readonly accounts: AccountStore,
    private readonly throttle: Throttle,
  ) {}

  async check(accountId: string, password: string): Promise<PasswordChecked> {
    const now = new Date();
    const limits: Limit[] = [{ of: `password of ${accountId}`, most: 10, withinMs: 3_600_000 }];
    const { passwordHash, seconds } = await this.database.inAccess(async (tx) => {
      const account = await this.accounts.lock(tx, accountId);
      const seconds = await this.throttle.wait(tx, limits, now);
      // Counted before it is looked at: many at once are no way around the limit.
      if (seconds === null) await this.throttle.count(tx, limits, now);
      return { passwordHash: account?.passwordHash ?? null, seconds };
    });
    if (seconds !== null) return { ok: false, reason: 'wait', seconds };
    if (!(await isPassword(password, passwordHash))) return { ok: false, reason: 'wrong' };
    await this.database.inAccess((tx) => this.throttle.forget(tx, limits));
    return { ok: true };
  }
}
