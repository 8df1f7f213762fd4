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
}

const organisationsOf = `
  SELECT o.id, o.kind, o.name, m.role FROM membership m JOIN organisation o ON o.id = m.organisation_id
  WHERE m.account_id = $1 ORDER BY o.name, o.id`;

const membersOf = `
  SELECT a.id AS "accountId", a.name, a.email, m.role,
    (a.totp_secret IS NOT NULL OR EXISTS (SELECT FROM passkey WHERE account_id = a.id)) AS "isProtected"
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
  of(tx: EntityManager, accountId: string): Promise<OwnOrganisation[]> {
    return tx.query<OwnOrganisation[]>(organisationsOf, [accountId]);
  }

  members(tx: EntityManager, organisationId: string): Promise<Member[]> {
    return tx.query<Member[]>(membersOf, [organisationId]);
  }

  async join(tx: EntityManager, membership: MembershipEntity): Promise<void> {
    await tx.insert(MembershipEntity, membership);
  }

  async changeRole(tx: EntityManager, organisationId: string, accountId: string, role: Role): Promise<void> {
    await tx.update(MembershipEntity, { organisationId, accountId }, { role });
  }

  async leave(tx: EntityManager, organisationId: string, accountId: string): Promise<void> {
    await tx.delete(MembershipEntity, { organisationId, accountId });
  }
}
