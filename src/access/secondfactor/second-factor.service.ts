import { Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type EntityManager } from 'typeorm';
import { TenantDatabase } from '../../database/tenant-database.js';
import { type AccountEntity } from '../account/account.entity.js';
import { AccountStore } from '../account/account.store.js';
import { Cookies } from '../session/cookies.js';
import { DeviceStore } from '../session/device.store.js';
import { Sessions } from '../session/session.service.js';
import { Entrance, type Entry } from '../signin/entrance.service.js';
import { logEntry } from '../signin/signin-log.js';
import { type Limit, Throttle } from '../throttle/throttle.service.js';
import { Vault } from '../vault/vault.js';
import { RecoveryCodeStore } from './recovery-code.store.js';
import { PasskeyStore } from './passkeys/passkey.store.js';
import { readRecoveryCode } from './recovery-codes.js';
import { totpOf } from './authenticator.service.js';
import { totpStep } from './totp.js';

const minute = 60_000;

export type Shown =
  { ok: true; entry: Entry } | { ok: false; reason: 'wrong' } | { ok: false; reason: 'wait'; seconds: number };

/** What an account can show after the password. */
export interface Ways {
  hasApp: boolean;
  hasPasskey: boolean;
}

/** The second step of signing in: a code of the authenticator app, or a recovery code. */
@Injectable()
export class SecondFactor {
  constructor(
    private readonly database: TenantDatabase,
    private readonly accounts: AccountStore,
    private readonly codes: RecoveryCodeStore,
    private readonly passkeys: PasskeyStore,
    private readonly devices: DeviceStore,
    private readonly sessions: Sessions,
    private readonly throttle: Throttle,
    private readonly entrance: Entrance,
    private readonly cookies: Cookies,
    private readonly vault: Vault,
  ) {}

  waysOf(accountId: string): Promise<Ways> {
    return this.database.inAccess(async (tx) => {
      const account = await this.accounts.find(tx, accountId);
      const passkeys = await this.passkeys.of(tx, accountId);
      return { hasApp: !!account?.totpSecret, hasPasskey: passkeys.length > 0 };
    });
  }

  /** All in one transaction that holds the account: many guesses at once are counted one after the other. */
  show(session: { accountId: string; tokenHash: Buffer }, code: string, request: FastifyRequest): Promise<Shown> {
    const now = new Date();
    return this.database.inAccess(async (tx): Promise<Shown> => {
      const account = await this.accounts.lock(tx, session.accountId);
      if (!account || !(await this.sessions.isOpen(tx, session.tokenHash))) return { ok: false, reason: 'wrong' };
      const limits = await this.limits(tx, account, request);
      const seconds = await this.throttle.wait(tx, limits, now);
      if (seconds !== null) {
        logEntry(request, account.id, 'second factor not looked at, too many tries');
        return { ok: false, reason: 'wait', seconds };
      }
      if (!(await this.isRight(tx, account, code, now))) {
        logEntry(request, account.id, 'second factor refused');
        await this.throttle.count(tx, limits, now);
        return { ok: false, reason: 'wrong' };
      }
      await this.throttle.forget(tx, limits.slice(0, 1));
      const entering = { accountId: account.id, stage: 'full', isStrong: true } as const;
      const entry = await this.entrance.enter(tx, entering, request, now);
      return { ok: true, entry };
    });
  }

  private async isRight(tx: EntityManager, account: AccountEntity, typed: string, now: Date): Promise<boolean> {
    const digits = typed.replace(/\s/g, '');
    if (!/^\d{6}$/.test(digits)) return this.codes.use(tx, account.id, readRecoveryCode(typed), now);
    if (account.totpSecret === null) return false;
    const step = totpStep(this.vault.open(account.totpSecret, totpOf(account.id)), digits, now);
    if (step === null || step <= Number(account.totpLastStep)) return false;
    await this.accounts.change(tx, account.id, { totpLastStep: String(step) });
    return true;
  }

  /** A browser that the account knows has a count of its own: whoever guesses elsewhere does not lock it out. */
  private async limits(tx: EntityManager, { id }: AccountEntity, request: FastifyRequest): Promise<Limit[]> {
    const device = this.cookies.get(request, 'device');
    const isKnown = device !== undefined && (await this.devices.isKnown(tx, id, device));
    const who = isKnown ? `at ${device}` : `of ${id}`;
    return [
      { of: `second factor ${who}`, most: 5, withinMs: 5 * minute },
      // A guess hits three codes in a million: so few a day that years would not be enough.
      { of: `second factor ${who} today`, most: 50, withinMs: 24 * 60 * minute },
    ];
  }
}
