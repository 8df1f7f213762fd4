import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { TenantDatabase } from '../../database/tenant-database.js';
import { hashOf, newSecret } from './secret.js';
import { type SessionEntity } from './session.entity.js';
import { type SessionRow, SessionStore } from './session.store.js';

const hour = 3_600_000;
/** Whoever does nothing for this long signs in again; in a crisis nobody does nothing for a day. */
export const idleMs = 24 * hour;
/** However busy: after this long the second factor is shown again. */
export const longestMs = 14 * 24 * hour;
const touchMs = 5 * 60_000;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export interface NewSession {
  accountId: string;
  organisationId: string | null;
  stage: 'second-factor' | 'full';
  isBound: boolean;
  isStrong: boolean;
  /** User-Agent */
  browser: string;
}

/** Sessions: who is signed in where. The cookie has the secret, the database its hash. */
@Injectable()
export class Sessions {
  constructor(
    private readonly database: TenantDatabase,
    private readonly store: SessionStore,
  ) {}

  /** The session of a cookie; null where it has ended. */
  async find(secret: string, now: Date): Promise<SessionRow | null> {
    const tokenHash = hashOf(secret);
    return this.database.inAccess(async (tx) => {
      const row = await this.store.find(tx, tokenHash);
      if (!row) return null;
      const [age, rest] = [now.getTime() - row.createdAt.getTime(), now.getTime() - row.seenAt.getTime()];
      if (age > longestMs || rest > idleMs) {
        await this.store.end(tx, tokenHash);
        return null;
      }
      if (rest > touchMs) await this.store.touch(tx, tokenHash, now);
      return row;
    });
  }

  /** Begins a session; its secret, for the cookie alone. Each step up begins a new one and ends the one before. */
  async begin(tx: EntityManager, { browser, ...session }: NewSession, now: Date): Promise<string> {
    const secret = newSecret();
    const times = { createdAt: now, seenAt: now };
    await this.store.endUnused(tx, new Date(now.getTime() - longestMs), new Date(now.getTime() - idleMs));
    await this.store.insert(tx, {
      ...session,
      ...times,
      id: randomUUID(),
      tokenHash: hashOf(secret),
      browser: browser.slice(0, 300),
    });
    return secret;
  }

  end(tokenHash: Buffer): Promise<void> {
    return this.database.inAccess((tx) => this.store.end(tx, tokenHash));
  }

  /** A second factor was set up in it. */
  strengthen(tx: EntityManager, tokenHash: Buffer): Promise<void> {
    return this.store.strengthen(tx, tokenHash);
  }

  /** Ends a session within a transaction. */
  leave(tx: EntityManager, tokenHash: Buffer): Promise<void> {
    return this.store.end(tx, tokenHash);
  }

  /** Ends another session of the same account; false where it has none of this id. */
  async endOf(accountId: string, id: string): Promise<boolean> {
    return UUID.test(id) && (await this.database.inAccess((tx) => this.store.endOf(tx, accountId, id)));
  }

  /** Ends all sessions of the account but this one. */
  endOthers(accountId: string, tokenHash: Buffer): Promise<void> {
    return this.database.inAccess((tx) => this.store.endOthers(tx, accountId, tokenHash));
  }

  /** Whether the session has not been ended meanwhile, within a transaction. */
  isOpen(tx: EntityManager, tokenHash: Buffer): Promise<boolean> {
    return this.store.isOpen(tx, tokenHash);
  }

  endAll(tx: EntityManager, accountId: string): Promise<void> {
    return this.store.endAll(tx, accountId);
  }

  /** Ends those that the identity provider of the organisation has let in. */
  endBound(tx: EntityManager, organisationId: string): Promise<void> {
    return this.store.endBound(tx, organisationId);
  }

  /**
   * Lets a session work in another organisation, with another secret: forms of the one before, which may stand open,
   * are none of it any more. Null where the session has ended.
   */
  async moveTo(tx: EntityManager, tokenHash: Buffer, organisationId: string): Promise<string | null> {
    const secret = newSecret();
    const isMoved = await this.store.moveTo(tx, tokenHash, { tokenHash: hashOf(secret), organisationId });
    return isMoved ? secret : null;
  }

  /** Those that still last, the one used last first. */
  list(tx: EntityManager, accountId: string, now: Date): Promise<SessionEntity[]> {
    return this.store.list(tx, accountId, new Date(now.getTime() - longestMs), new Date(now.getTime() - idleMs));
  }
}
