import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { TenantDatabase } from '../../database/tenant-database.js';
import { AccountStore } from '../account/account.store.js';
import { AccountTrail, type Holder } from '../account/account-trail.js';
import { CeremonyStore } from '../ceremony/ceremony.store.js';
import { Sessions } from '../session/session.service.js';
import { Vault } from '../vault/vault.js';
import { newRecoveryCodes } from './recovery-codes.js';
import { RecoveryCodeStore } from './recovery-code.store.js';
import { newTotpSecret, totpStep } from './totp.js';

export type TurnedOn = { ok: true; ceremony: string } | { ok: false; reason: 'wrong' | 'on' };

/** Turning the authenticator app on and off, and the recovery codes that come with it. */
@Injectable()
export class Authenticator {
  constructor(
    private readonly database: TenantDatabase,
    private readonly accounts: AccountStore,
    private readonly codes: RecoveryCodeStore,
    private readonly ceremonies: CeremonyStore,
    private readonly trail: AccountTrail,
    private readonly vault: Vault,
    private readonly sessions: Sessions,
  ) {}

  /** A new secret, and how the form carries it until a code of it was typed: nobody but this account can use it. */
  propose(accountId: string): { secret: string; sealed: string } {
    const secret = newTotpSecret();
    return { secret, sealed: this.vault.seal(secret, proposedTo(accountId)) };
  }

  /** The secret that was proposed; null where the form carries something else. */
  proposed(accountId: string, sealed: string): string | null {
    try {
      return this.vault.open(sealed, proposedTo(accountId));
    } catch {
      return null;
    }
  }

  /** `tokenHash`: of the session in which it is done. */
  turnOn({ tokenHash, ...who }: Holder & { tokenHash: Buffer }, secret: string, code: string): Promise<TurnedOn> {
    const now = new Date();
    return this.database.inAccess(async (tx): Promise<TurnedOn> => {
      const account = await this.accounts.lock(tx, who.accountId);
      if (account?.totpSecret !== null) return { ok: false, reason: 'on' };
      const step = totpStep(secret, code.replace(/\s/g, ''), now);
      if (step === null) return { ok: false, reason: 'wrong' };
      const totpSecret = this.vault.seal(secret, totpOf(who.accountId));
      await this.accounts.change(tx, who.accountId, { totpSecret, totpLastStep: String(step) });
      await this.sessions.strengthen(tx, tokenHash);
      await this.trail.append(tx, who, { action: 'account.authenticator-on' }, now);
      return { ok: true, ceremony: await this.renew(tx, who.accountId, now) };
    });
  }

  async turnOff(who: Holder): Promise<void> {
    const now = new Date();
    await this.database.inAccess(async (tx) => {
      const account = await this.accounts.lock(tx, who.accountId);
      if (account?.totpSecret === null) return;
      await this.accounts.change(tx, who.accountId, { totpSecret: null, totpLastStep: null });
      await this.codes.replace(tx, who.accountId, []);
      await this.trail.append(tx, who, { action: 'account.authenticator-off' }, now);
    });
  }

  /** Ten new recovery codes instead of those before; the secret of the ceremony that shows them. Null: no app is on. */
  renewCodes(who: Holder): Promise<string | null> {
    const now = new Date();
    return this.database.inAccess(async (tx) => {
      const account = await this.accounts.lock(tx, who.accountId);
      if (!account?.totpSecret) return null;
      await this.trail.append(tx, who, { action: 'account.recovery-codes-made' }, now);
      return this.renew(tx, who.accountId, now);
    });
  }

  /** The codes just made, until the person has put them away or some minutes have passed; null: no more. */
  shownCodes(accountId: string, ceremony: string | undefined): Promise<string[] | null> {
    return this.database.inAccess(async (tx) => {
      const content = await this.ceremonies.look(tx, 'recovery-codes', ceremony, new Date());
      return content?.accountId === accountId
        ? this.vault.open(content.codes ?? '', codesOf(accountId)).split(' ')
        : null;
    });
  }

  async putAway(ceremony: string | undefined): Promise<void> {
    await this.database.inAccess((tx) => this.ceremonies.take(tx, 'recovery-codes', ceremony, new Date()));
  }

  private async renew(tx: EntityManager, accountId: string, now: Date): Promise<string> {
    const made = newRecoveryCodes();
    await this.codes.replace(tx, accountId, made);
    const codes = this.vault.seal(made.join(' '), codesOf(accountId));
    return this.ceremonies.begin(tx, 'recovery-codes', { accountId, codes }, now);
  }
}

/** Whose secret is sealed. */
export const totpOf = (accountId: string) => `authenticator of ${accountId}`;
const proposedTo = (accountId: string) => `authenticator proposed to ${accountId}`;
const codesOf = (accountId: string) => `recovery codes of ${accountId}`;
