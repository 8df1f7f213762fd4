import { Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type EntityManager } from 'typeorm';
import { TenantDatabase } from '../../database/tenant-database.js';
import { type AccountEntity } from '../account/account.entity.js';
import { AccountStore } from '../account/account.store.js';
import { isPassword } from '../password/password.js';
import { Cookies } from '../session/cookies.js';
import { DeviceStore } from '../session/device.store.js';
import { clientOf } from '../throttle/client.js';
import { type Limit, Throttle } from '../throttle/throttle.service.js';
import { Entrance, type Entry } from './entrance.service.js';
import { logEntry } from './signin-log.js';

const hour = 3_600_000;

export type SignedIn =
  | { ok: true; entry: Entry; isComplete: boolean }
  | { ok: false; reason: 'wrong' }
  | { ok: false; reason: 'wait'; seconds: number };

/** Signing in with address and password. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: TenantDatabase,
    private readonly accounts: AccountStore,
    private readonly devices: DeviceStore,
    private readonly throttle: Throttle,
    private readonly entrance: Entrance,
    private readonly cookies: Cookies,
  ) {}

  /** Neither the answer nor its time tells whether there is such an account. */
  async try(email: string, password: string, request: FastifyRequest): Promise<SignedIn> {
    const now = new Date();
    const { account, limits, admitted } = await this.database.inAccess(async (tx) => {
      const account = await this.accounts.findByEmail(tx, email);
      const limits = await this.limits(tx, email, account, request);
      return { account, limits, admitted: await this.throttle.admit(tx, limits, now) };
    });
    if ('seconds' in admitted) {
      logEntry(request, account?.id ?? null, 'password not looked at, too many tries');
      return { ok: false, reason: 'wait', seconds: admitted.seconds };
    }
    // Outside of the transaction: it takes long on purpose, and must not keep a connection.
    const isRight = await isPassword(password, account?.passwordHash ?? null);
    if (!account || !isRight) {
      logEntry(request, account?.id ?? null, 'password refused');
      return { ok: false, reason: 'wrong' };
    }
    return this.database.inAccess(async (tx): Promise<SignedIn> => {
      // Changed at this moment by its owner: the old one opens nothing any more.
      const current = await this.accounts.lock(tx, account.id);
      if (current?.passwordHash !== account.passwordHash) return { ok: false, reason: 'wrong' };
      await this.throttle.takeBack(tx, admitted.counted);
      await this.throttle.forget(tx, limits.slice(0, 1));
      const isComplete = account.totpSecret === null;
      const stage = isComplete ? 'full' : 'second-factor';
      const entry = await this.entrance.enter(tx, { accountId: account.id, stage }, request, now);
      return { ok: true, isComplete, entry };
    });
  }

  /** A browser that the account knows has a count of its own: whoever tries from elsewhere does not lock it out. */
  private async limits(
    tx: EntityManager,
    email: string,
    account: AccountEntity | null,
    request: FastifyRequest,
  ): Promise<Limit[]> {
    const device = this.cookies.get(request, 'device');
    if (account && device !== undefined && (await this.devices.isKnown(tx, account.id, device)))
      return [{ of: `sign-in at ${device}`, most: 10, withinMs: hour }];
    return [
      { of: `sign-in of ${email.toLowerCase()}`, most: 10, withinMs: hour },
      { of: `sign-in from ${clientOf(request.ip)}`, most: 30, withinMs: hour / 6 },
    ];
  }
}
