import { Injectable } from '@nestjs/common';
import { type EntityManager, MoreThanOrEqual, Not } from 'typeorm';
import { type OrganisationKind, type Role } from '../permissions/permissions.js';
import { SessionEntity } from './session.entity.js';

/** A session with whose it is. */
export interface SessionRow {
  id: string;
  accountId: string;
  email: string;
  name: string;
  stage: 'second-factor' | 'full';
  isBound: boolean;
  createdAt: Date;
  seenAt: Date;
  organisationId: string | null;
  kind: OrganisationKind | null;
  organisation: string | null;
  role: Role | null;
  organisations: number;
}

/** An organisation that the account has left meanwhile is none. */
const withOwner = `
  SELECT s.id, s.account_id AS "accountId", a.email, a.name, s.stage, s.is_bound AS "isBound", s.created_at AS "createdAt",
    s.seen_at AS "seenAt", o.id AS "organisationId", o.kind, o.name AS organisation, m.role,
    (SELECT count(*)::int FROM membership WHERE account_id = a.id) AS organisations
  FROM session s JOIN account a ON a.id = s.account_id
  LEFT JOIN membership m ON m.account_id = a.id AND m.organisation_id = s.organisation_id
  LEFT JOIN organisation o ON o.id = m.organisation_id
  WHERE s.token_hash = $1`;

@Injectable()
export class SessionStore {
  async find(tx: EntityManager, tokenHash: Buffer): Promise<SessionRow | null> {
    const [row] = await tx.query<SessionRow[]>(withOwner, [tokenHash]);
    return row ?? null;
  }

  async insert(tx: EntityManager, session: SessionEntity): Promise<void> {
    await tx.insert(SessionEntity, session);
  }

  async touch(tx: EntityManager, tokenHash: Buffer, seenAt: Date): Promise<void> {
    await tx.update(SessionEntity, { tokenHash }, { seenAt });
  }

  /** False where there is no such session any more. */
  async moveTo(
    tx: EntityManager,
    tokenHash: Buffer,
    to: Pick<SessionEntity, 'tokenHash' | 'organisationId'>,
  ): Promise<boolean> {
    const { affected } = await tx.update(SessionEntity, { tokenHash }, to);
    return affected === 1;
  }

  async end(tx: EntityManager, tokenHash: Buffer): Promise<void> {
    await tx.delete(SessionEntity, { tokenHash });
  }

  /** Ends one session of the account; false where it has none of this id. */
  async endOf(tx: EntityManager, accountId: string, id: string): Promise<boolean> {
    const { affected } = await tx.delete(SessionEntity, { accountId, id });
    return affected === 1;
  }

  async endOthers(tx: EntityManager, accountId: string, tokenHash: Buffer): Promise<void> {
    await tx.delete(SessionEntity, { accountId, tokenHash: Not(tokenHash) });
  }

  isOpen(tx: EntityManager, tokenHash: Buffer): Promise<boolean> {
    return tx.existsBy(SessionEntity, { tokenHash });
  }

  async endAll(tx: EntityManager, accountId: string): Promise<void> {
    await tx.delete(SessionEntity, { accountId });
  }

  async endBound(tx: EntityManager, organisationId: string): Promise<void> {
    await tx.delete(SessionEntity, { organisationId, isBound: true });
  }

  async endUnused(tx: EntityManager, madeBefore: Date, seenBefore: Date): Promise<void> {
    await tx.query('DELETE FROM session WHERE created_at < $1 OR seen_at < $2', [madeBefore, seenBefore]);
  }

  list(tx: EntityManager, accountId: string, madeSince: Date, seenSince: Date): Promise<SessionEntity[]> {
    const where = { accountId, createdAt: MoreThanOrEqual(madeSince), seenAt: MoreThanOrEqual(seenSince) };
    return tx.find(SessionEntity, { where, order: { seenAt: 'DESC' } });
  }
}
