import { Injectable } from '@nestjs/common';
import { type EntityManager, MoreThanOrEqual, Not } from 'typeorm';
import { Prepared } from '../../database/prepared.js';
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
  isStrong: boolean;
  createdAt: Date;
  seenAt: Date;
  organisationId: string | null;
  kind: OrganisationKind | null;
  organisation: string | null;
  role: Role | null;
  organisations: number;
  /** the organisation asks for a second factor, and the account has none */
  lacksFactor: boolean;
}

/**
 * An organisation that the account has left meanwhile is none. Where any of them asks for a second factor and the account
 * has one, a session without it is half a session: not even good for setting up another one.
 */
const withOwner = new Prepared<SessionRow>(`
  SELECT s.id, s.account_id AS "accountId", a.email, a.name, s.is_bound AS "isBound", s.is_strong AS "isStrong",
    CASE WHEN f.has AND w.asked AND NOT s.is_strong AND NOT s.is_bound THEN 'second-factor' ELSE s.stage END AS stage,
    s.created_at AS "createdAt", s.seen_at AS "seenAt", o.id AS "organisationId", o.kind, o.name AS organisation, m.role,
    w.count AS organisations, COALESCE(o.asks_second_factor, false) AND NOT f.has AND NOT s.is_bound AS "lacksFactor"
  FROM session s JOIN account a ON a.id = s.account_id
  CROSS JOIN LATERAL (
    SELECT a.totp_secret IS NOT NULL OR EXISTS (SELECT FROM passkey WHERE account_id = a.id) AS has) f
  CROSS JOIN LATERAL (
    SELECT count(*)::int, COALESCE(bool_or(asks_second_factor), false) AS asked
    FROM membership JOIN organisation ON organisation.id = organisation_id WHERE account_id = a.id) w
  LEFT JOIN membership m ON m.account_id = a.id AND m.organisation_id = s.organisation_id
  LEFT JOIN organisation o ON o.id = m.organisation_id
  WHERE s.token_hash = $1`);

@Injectable()
export class SessionStore {
  async find(tx: EntityManager, tokenHash: Buffer): Promise<SessionRow | null> {
    const [row] = await withOwner.ask(tx, [tokenHash]);
    return row ?? null;
  }

  async insert(tx: EntityManager, session: SessionEntity): Promise<void> {
    await tx.insert(SessionEntity, session);
  }

  async touch(tx: EntityManager, tokenHash: Buffer, seenAt: Date): Promise<void> {
    await tx.update(SessionEntity, { tokenHash }, { seenAt });
  }

  async strengthen(tx: EntityManager, tokenHash: Buffer): Promise<void> {
    await tx.update(SessionEntity, { tokenHash }, { isStrong: true });
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
