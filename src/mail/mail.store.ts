import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, LessThan, Not } from 'typeorm';
import { MailEntity } from './mail.entity.js';

/** A mail of the outbox, and whether its link still leads somewhere. */
export interface WaitingMail extends MailEntity {
  hasOpenLink: boolean;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const columns = `
  m.id, m.organisation_id AS "organisationId", m.recipient, m.subject, m.body, m.link_hash AS "linkHash",
  m.sealed_link AS "sealedLink", m.created_at AS "createdAt", m.next_try_at AS "nextTryAt", m.tries,
  m.sent_at AS "sentAt", m.fault`;

const openLink = `EXISTS (SELECT FROM link l WHERE l.token_hash = m.link_hash AND l.used_at IS NULL AND l.expires_at > $1)`;

/** Moves the next try ahead, so that others pass it by while this one talks to the mail server. */
const claimNext = `
  UPDATE mail m SET next_try_at = $2, tries = m.tries + 1, fault = NULL
  WHERE m.id = (
    SELECT m.id FROM mail m
    WHERE m.sent_at IS NULL AND m.tries < $3 AND m.next_try_at <= $1 AND (m.link_hash IS NULL OR ${openLink})
    ORDER BY m.next_try_at LIMIT 1 FOR UPDATE SKIP LOCKED)
  RETURNING ${columns}`;

const ofOrganisation = `
  SELECT ${columns}, ${openLink} AS "hasOpenLink" FROM mail m WHERE m.organisation_id = $2
  ORDER BY m.created_at DESC, m.id LIMIT 100`;

@Injectable()
export class MailStore {
  async insert(tx: EntityManager, mail: MailEntity): Promise<void> {
    await tx.insert(MailEntity, mail);
  }

  /** The mail that has waited longest and may be sent now, until `claimedUntil` nobody else's; null: none. */
  async claim(tx: EntityManager, now: Date, claimedUntil: Date, mostTries: number): Promise<MailEntity | null> {
    const [rows] = await tx.query<[MailEntity[], number]>(claimNext, [now, claimedUntil, mostTries]);
    return rows[0] ?? null;
  }

  async sent(tx: EntityManager, id: string, sentAt: Date): Promise<void> {
    await tx.update(MailEntity, { id }, { sentAt, sealedLink: null });
  }

  async failed(
    tx: EntityManager,
    id: string,
    values: Pick<MailEntity, 'fault' | 'tries' | 'nextTryAt'>,
  ): Promise<void> {
    await tx.update(MailEntity, { id }, values);
  }

  /** The newest hundred. */
  list(tx: EntityManager, organisationId: string, now: Date): Promise<WaitingMail[]> {
    return tx.query<WaitingMail[]>(ofOrganisation, [now, organisationId]);
  }

  /** Lets a mail that failed be tried again now; false where there is none, or it is on its way. */
  async again(tx: EntityManager, organisationId: string, id: string, now: Date): Promise<boolean> {
    if (!UUID.test(id)) return false;
    const failed = { id, organisationId, sentAt: IsNull(), fault: Not(IsNull()) };
    const { affected } = await tx.update(MailEntity, failed, { tries: 0, nextTryAt: now, fault: null });
    return affected === 1;
  }

  async clear(tx: EntityManager, madeBefore: Date): Promise<void> {
    await tx.delete(MailEntity, { createdAt: LessThan(madeBefore) });
  }
}
