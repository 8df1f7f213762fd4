import { Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type EntityManager } from 'typeorm';
import { TenantDatabase } from '../../database/tenant-database.js';
import { MailSender } from '../../mail/mail-sender.service.js';
import { type AccountEntity } from '../account/account.entity.js';
import { AccountStore } from '../account/account.store.js';
import { AccountTrail } from '../account/account-trail.js';
import { OrganisationStore, type OwnOrganisation } from '../organisation/organisation.store.js';
import { hashPassword } from '../password/password.js';
import { Cookies } from '../session/cookies.js';
import { DeviceStore } from '../session/device.store.js';
import { hashOf } from '../session/secret.js';
import { Sessions } from '../session/session.service.js';
import { Entrance, type Entry } from '../signin/entrance.service.js';
import { clientOf } from '../throttle/client.js';
import { type Limit, Throttle } from '../throttle/throttle.service.js';
import { Letters } from './letters.service.js';
import { type LinkState, stateOf } from './link-state.js';
import { LinkStore } from './link.store.js';

const hour = 3_600_000;
/** Takes the place of an account's id where there is none: the same is asked of the database. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** `isAllowed`: a mail may be sent, should there be such an account; `seconds`: this client asks too often. */
export type Asked = { isAllowed: boolean } | { seconds: number };
export type Opened = { state: 'open'; account: AccountEntity } | { state: Exclude<LinkState, 'open'> };

export interface LetIn {
  entry: Entry;
  /** false: the second factor is still to be shown */
  isComplete: boolean;
}

/** A new password for whoever has forgotten the old one. Nothing here tells whether there is an account. */
@Injectable()
export class PasswordReset {
  constructor(
    private readonly database: TenantDatabase,
    private readonly accounts: AccountStore,
    private readonly organisations: OrganisationStore,
    private readonly links: LinkStore,
    private readonly letters: Letters,
    private readonly sender: MailSender,
    private readonly throttle: Throttle,
    private readonly sessions: Sessions,
    private readonly devices: DeviceStore,
    private readonly cookies: Cookies,
    private readonly trail: AccountTrail,
    private readonly entrance: Entrance,
  ) {}

  /** Counts the request; takes the same steps for every address. */
  ask(email: string, request: FastifyRequest): Promise<Asked> {
    const now = new Date();
    const ofClient: Limit = { of: `new password from ${clientOf(request.ip)}`, most: 20, withinMs: hour };
    return this.database.inAccess(async (tx) => {
      const admitted = await this.throttle.admit(tx, [ofClient], now);
      if ('seconds' in admitted) return admitted;
      const ofAddress = await this.limitOf(tx, email, request);
      return { isAllowed: 'counted' in (await this.throttle.admit(tx, [ofAddress], now)) };
    });
  }

  /** Whoever asks from elsewhere uses up nothing of the browser that the account knows. */
  private async limitOf(tx: EntityManager, email: string, request: FastifyRequest): Promise<Limit> {
    const device = this.cookies.get(request, 'device') ?? '';
    const account = await this.accounts.findByEmail(tx, email);
    const isKnown = await this.devices.isKnown(tx, account?.id ?? NOBODY, device);
    const of = isKnown ? `new password at ${device}` : `new password of ${email.toLowerCase()}`;
    return { of, most: 3, withinMs: hour };
  }

  /** Once the answer is sent: a mail, where there is an account with a password. */
  async send(email: string, { origin, requestId }: { origin: string; requestId: string }): Promise<void> {
    const now = new Date();
    await this.database.inAccess(async (tx) => {
      const account = await this.accounts.findByEmail(tx, email);
      if (!account?.passwordHash) return;
      const organisations = await this.organisations.of(tx, account.id);
      const keeper = this.sender.hasServer ? null : onlyOne(organisations);
      await this.letters.newPassword(tx, account, keeper?.id ?? null, origin, now);
      if (!keeper) return;
      const who = { accountId: account.id, name: account.name, requestId };
      await this.trail.append(tx, who, { action: 'account.password-link-asked' }, now);
    });
    this.sender.wake();
  }

  async look(token: string): Promise<Opened> {
    return this.database.inAccess(async (tx) => {
      const link = await this.links.find(tx, 'password', hashOf(token));
      const state = stateOf(link, new Date());
      const account = link?.accountId ? await this.accounts.find(tx, link.accountId) : null;
      if (state !== 'open') return { state };
      return account ? { state, account } : { state: 'unknown' };
    });
  }

  /** Sets the password and ends every session of the account; the second factor is still asked. Null: link used up. */
  async set(token: string, password: string, request: FastifyRequest): Promise<LetIn | null> {
    const passwordHash = await hashPassword(password);
    const now = new Date();
    return this.database.inAccess(async (tx) => {
      const link = await this.links.find(tx, 'password', hashOf(token));
      // The account first, as everybody who changes a password does: of two, one waits for the other.
      const account = await this.accounts.lock(tx, link?.accountId ?? NOBODY);
      if (!account || !(await this.links.use(tx, 'password', hashOf(token), now))) return null;
      const { id: accountId, email, name } = account;
      await this.accounts.change(tx, accountId, { passwordHash });
      await this.sessions.endAll(tx, accountId);
      await this.links.removePasswords(tx, accountId);
      await this.throttle.forget(tx, [{ of: `sign-in of ${email}`, most: 1, withinMs: hour }]);
      const who = { accountId, name, requestId: request.id };
      await this.trail.append(tx, who, { action: 'account.password-set-by-link' }, now);
      const isComplete = account.totpSecret === null;
      const entering = { accountId, stage: isComplete ? ('full' as const) : ('second-factor' as const) };
      const [first] = await this.organisations.of(tx, accountId);
      const entry = await this.entrance.enter(tx, { ...entering, organisationId: first?.id }, request, now);
      return { entry, isComplete };
    });
  }
}

/** Whoever administers one of several organisations must not open the doors of the others. */
function onlyOne(organisations: OwnOrganisation[]): OwnOrganisation | null {
  const [first, ...others] = organisations;
  return first && others.length === 0 ? first : null;
}
