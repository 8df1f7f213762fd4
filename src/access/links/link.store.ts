import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, LessThan, MoreThan } from 'typeorm';
import { type OrganisationKind, type Role } from '../permissions/permissions.js';
import { LinkEntity } from './link.entity.js';

/** An invitation as the invited person sees it. */
export interface InvitationRow {
  email: string;
  role: Role;
  organisationId: string;
  organisation: string;
  kind: OrganisationKind;
  /** null: whoever invited has no account any more */
  inviter: string | null;
  expiresAt: Date;
  usedAt: Date | null;
  hasAccount: boolean;
}

const invitationOf = `
  SELECT l.email, l.role, o.id AS "organisationId", o.name AS organisation, o.kind, i.name AS inviter,
    l.expires_at AS "expiresAt", l.used_at AS "usedAt",
    EXISTS (SELECT FROM account WHERE email = l.email) AS "hasAccount"
  FROM link l JOIN organisation o ON o.id = l.organisation_id LEFT JOIN account i ON i.id = l.made_by
  WHERE l.token_hash = $1 AND l.purpose = 'invitation'`;

const forgetContact = `
  WITH gone AS (
    DELETE FROM link WHERE purpose = 'contact' AND plan_id = $1 AND subject = $2 RETURNING token_hash)
  DELETE FROM mail WHERE link_hash IN (SELECT token_hash FROM gone)`;

@Injectable()
export class LinkStore {
  async insert(tx: EntityManager, link: LinkEntity): Promise<void> {
    await tx.insert(LinkEntity, link);
  }

  async invitation(tx: EntityManager, tokenHash: Buffer): Promise<InvitationRow | null> {
    const [row] = await tx.query<InvitationRow[]>(invitationOf, [tokenHash]);
    return row ?? null;
  }

  find(tx: EntityManager, purpose: LinkEntity['purpose'], tokenHash: Buffer): Promise<LinkEntity | null> {
    return tx.findOneBy(LinkEntity, { tokenHash, purpose });
  }

  /** Uses it up; false where it was used already or has expired: of two at once one gets true. */
  async use(tx: EntityManager, purpose: LinkEntity['purpose'], tokenHash: Buffer, now: Date): Promise<boolean> {
    const open = { tokenHash, purpose, usedAt: IsNull(), expiresAt: MoreThan(now) };
    const { affected } = await tx.update(LinkEntity, open, { usedAt: now });
    return affected === 1;
  }

  /** Invitations of the organisation that nobody has accepted, the newest first; expired ones too. */
  unused(tx: EntityManager, organisationId: string): Promise<LinkEntity[]> {
    return tx.find(LinkEntity, {
      where: { organisationId, purpose: 'invitation', usedAt: IsNull() },
      order: { createdAt: 'DESC', id: 'ASC' },
    });
  }

  async findUnused(tx: EntityManager, organisationId: string, id: string): Promise<LinkEntity | null> {
    return (await this.unused(tx, organisationId)).find((link) => link.id === id) ?? null;
  }

  async remove(tx: EntityManager, tokenHash: Buffer): Promise<void> {
    await tx.delete(LinkEntity, { tokenHash });
  }

  async removeInvitations(tx: EntityManager, organisationId: string, email: string): Promise<void> {
    await tx.delete(LinkEntity, { organisationId, purpose: 'invitation', email, usedAt: IsNull() });
  }

  /** Links to the review that nobody has used. */
  async removeReviews(tx: EntityManager, organisationId: string, subject: string): Promise<void> {
    await tx.delete(LinkEntity, { organisationId, purpose: 'review', subject, usedAt: IsNull() });
  }

  /** Links to a new password of the account that nobody has used. */
  async removePasswords(tx: EntityManager, accountId: string): Promise<void> {
    await tx.delete(LinkEntity, { accountId, usedAt: IsNull() });
  }

  /** Links to own contact data in the plan that can still be answered. */
  openContacts(tx: EntityManager, organisationId: string, planId: string, now: Date): Promise<LinkEntity[]> {
    const open = { organisationId, planId, purpose: 'contact' as const, usedAt: IsNull(), expiresAt: MoreThan(now) };
    return tx.findBy(LinkEntity, open);
  }

  /** Links of the person that nobody has answered. */
  async removeContacts(tx: EntityManager, planId: string, subject: string): Promise<void> {
    await tx.delete(LinkEntity, { purpose: 'contact', planId, subject, usedAt: IsNull() });
  }

  /** All links that were ever sent to the person, and the mails that they stand in. */
  async forgetContact(tx: EntityManager, planId: string, subject: string): Promise<void> {
    await tx.query(forgetContact, [planId, subject]);
  }

  async clear(tx: EntityManager, expiredBefore: Date): Promise<void> {
    await tx.delete(LinkEntity, { expiresAt: LessThan(expiredBefore) });
  }
}
