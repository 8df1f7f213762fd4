import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type OrganisationKind, type Role } from '../permissions/permissions.js';

/** A company with plans of its own, or an agency. A company's id is the tenant of its tables. */
@Entity('organisation')
export class OrganisationEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: OrganisationKind;

  @Column('text')
  name!: string;

  /** of all its members, who may set one up when they come next */
  @Column('boolean')
  asksSecondFactor!: boolean;

  @Column('timestamptz')
  createdAt!: Date;
}

/** An account in an organisation. */
@Entity('membership')
export class MembershipEntity {
  @PrimaryColumn('uuid')
  organisationId!: string;

  @PrimaryColumn('uuid')
  accountId!: string;

  @Column('text')
  kind!: OrganisationKind;

  @Column('text')
  role!: Role;

  @Column('timestamptz')
  createdAt!: Date;
}
