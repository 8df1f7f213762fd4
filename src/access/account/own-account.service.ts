import { Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { TenantDatabase } from '../../database/tenant-database.js';
import { type Locale } from '../../domain/plan/plan.js';
import { LinkStore } from '../links/link.store.js';
import { OrganisationStore } from '../organisation/organisation.store.js';
import { hashPassword } from '../password/password.js';
import { NotSignedIn } from '../permissions/not-signed-in.js';
import { PasskeyStore } from '../secondfactor/passkeys/passkey.store.js';
import { RecoveryCodeStore } from '../secondfactor/recovery-code.store.js';
import { Sessions } from '../session/session.service.js';
import { Entrance, type Entry } from '../signin/entrance.service.js';
import { type AccountState } from './account-state.js';
import { AccountStore } from './account.store.js';
import { AccountTrail, type Holder } from './account-trail.js';

/** What people see and change of their own account. */
@Injectable()
export class OwnAccount {
  constructor(
    private readonly database: TenantDatabase,
    private readonly accounts: AccountStore,
    private readonly organisations: OrganisationStore,
    private readonly sessions: Sessions,
    private readonly links: LinkStore,
    private readonly passkeys: PasskeyStore,
    private readonly codes: RecoveryCodeStore,
    private readonly trail: AccountTrail,
    private readonly entrance: Entrance,
  ) {}

  read(accountId: string): Promise<AccountState> {
    return this.database.inAccess(async (tx) => {
      const account = await this.accounts.find(tx, accountId);
      if (!account) throw new Error('a session without an account');
      const { name, email, locale, passwordHash, totpSecret } = account;
      const passkeys = await this.passkeys.of(tx, accountId);
      return {
        ...{ name, email, locale, hasPassword: passwordHash !== null, hasApp: totpSecret !== null },
        codesLeft: await this.codes.left(tx, accountId),
        passkeys: passkeys.map(({ credentialId: id, ...passkey }) => ({ id, ...passkey })),
        organisations: await this.organisations.of(tx, accountId),
        sessions: await this.sessions.list(tx, accountId, new Date()),
      };
    });
  }

  async rename(who: Holder, name: string, locale: Locale): Promise<void> {
    await this.database.inAccess(async (tx) => {
      await this.accounts.change(tx, who.accountId, { name, locale });
      if (name === who.name) return;
      const what = { action: 'account.renamed', before: { name: who.name }, after: { name } };
      await this.trail.append(tx, who, what, new Date());
    });
  }

  /** Ends all sessions, and links to yet another password; this browser begins a new one. */
  async changePassword(who: Holder, password: string, request: FastifyRequest): Promise<Entry> {
    const passwordHash = await hashPassword(password);
    const now = new Date();
    return this.database.inAccess(async (tx) => {
      await this.accounts.lock(tx, who.accountId);
      // Ended at this moment by its owner, with a link: a thief's form comes too late.
      const { session } = request;
      if (!session || !(await this.sessions.isOpen(tx, session.tokenHash))) throw new NotSignedIn();
      await this.links.removePasswords(tx, who.accountId);
      await this.accounts.change(tx, who.accountId, { passwordHash });
      // Sessions before the trail, as everybody who ends them: two never wait for each other in a circle.
      await this.sessions.endAll(tx, who.accountId);
      await this.trail.append(tx, who, { action: 'account.password-changed' }, now);
      const entering = { accountId: who.accountId, stage: 'full', isStrong: session.isStrong } as const;
      return this.entrance.enter(tx, entering, request, now);
    });
  }

  /** From now on this session works in another organisation: its new secret; null where the account is no member. */
  switchTo(accountId: string, tokenHash: Buffer, organisationId: string): Promise<string | null> {
    return this.database.inAccess(async (tx) => {
      const own = await this.organisations.of(tx, accountId);
      return own.some(({ id }) => id === organisationId) ? this.sessions.moveTo(tx, tokenHash, organisationId) : null;
    });
  }
}
