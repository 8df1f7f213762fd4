import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type OrganisationKind, type Role } from '../permissions/permissions.js';
import { MembershipEntity, OrganisationEntity } from './organisation.entity.js';

/** An organisation as one of its members sees it. */
export interface OwnOrganisation {
  id: string;
  kind: OrganisationKind;
  name: string;
  role: Role;
}

export interface Member {
  accountId: string;
  name: string;
  email: string;
  role: Role;
  /** signs in with a second factor or a passkey */
  isProtected: boolean;
  /** no: by the identity provider alone, which sees to the second factor */
  hasPassword: boolean;
}

const organisationsOf = `
  SELECT o.id, o.kind, o.name, m.role FROM membership m JOIN organisation o ON o.id = m.organisation_id
  WHERE m.account_id = $1 ORDER BY o.name, o.id`;

const membersOf = `
  SELECT a.id AS "accountId", a.name, a.email, m.role,
    (a.totp_secret IS NOT NULL OR EXISTS (SELECT FROM passkey WHERE account_id = a.id)) AS "isProtected",
    a.password_hash IS NOT NULL AS "hasPassword"
  FROM membership m JOIN account a ON a.id = m.account_id WHERE m.organisation_id = $1 ORDER BY a.name, a.id`;

@Injectable()
export class OrganisationStore {
  async isAny(tx: EntityManager): Promise<boolean> {
    return (await tx.countBy(OrganisationEntity, {})) > 0;
  }

  async insert(tx: EntityManager, organisation: OrganisationEntity): Promise<void> {
    await tx.insert(OrganisationEntity, organisation);
  }

  find(tx: EntityManager, id: string): Promise<OrganisationEntity | null> {
    return tx.findOneBy(OrganisationEntity, { id });
  }

  /** Sorted by name. */
  all(tx: EntityManager): Promise<OrganisationEntity[]> {
    return tx.find(OrganisationEntity, { order: { name: 'ASC', id: 'ASC' } });
  }

  /** Sorted by name. */
  of(tx: EntityManager, accountId: string): Promise<OwnOrganisation[]> {
    return tx.query<OwnOrganisation[]>(organisationsOf, [accountId]);
  }

  /**
   * Waits for whoever changes members of the organisation at the same time; false: there is none. Nobody else waits:
   * not whoever signs in, nor who writes into the trail and then signs in.
   */
  async lock(tx: EntityManager, id: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>('SELECT FROM organisation WHERE id = $1 FOR NO KEY UPDATE', [id]);
    return rows.length > 0;
  }

  async rename(tx: EntityManager, id: string, name: string): Promise<void> {
    await tx.update(OrganisationEntity, { id }, { name });
  }

  /** Whether all its members are asked for a second factor from now on. */
  async askSecondFactor(tx: EntityManager, id: string, asksSecondFactor: boolean): Promise<void> {
    await tx.update(OrganisationEntity, { id }, { asksSecondFactor });
  }

  members(tx: EntityManager, organisationId: string): Promise<Member[]> {
    return tx.query<Member[]>(membersOf, [organisationId]);
  }

  /** false: the account is a member already, and stays what it is. */
  async join(tx: EntityManager, membership: MembershipEntity): Promise<boolean> {
    const insert = tx.createQueryBuilder().insert().into(MembershipEntity).values(membership).orIgnore();
    const inserted = await insert.returning('account_id').execute();
    return (inserted.raw as unknown[]).length > 0;
  }

  async changeRole(tx: EntityManager, organisationId: string, accountId: string, role: Role): Promise<void> {
    await tx.update(MembershipEntity, { organisationId, accountId }, { role });
  }

  async leave(tx: EntityManager, organisationId: string, accountId: string): Promise<void> {
    await tx.delete(MembershipEntity, { organisationId, accountId });
  }
}
