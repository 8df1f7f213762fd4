import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Role } from '../permissions/permissions.js';

/** A link in a mail that is good for one thing: an organisation, a new password, own contact data, a review. */
@Entity('link')
export class LinkEntity {
  /** SHA-256 of the secret in the link */
  @PrimaryColumn('bytea')
  tokenHash!: Buffer;

  /** names it on the pages of administrators */
  @Column('uuid')
  id!: string;

  @Column('text')
  purpose!: 'invitation' | 'password' | 'contact' | 'review';

  /** of whom it was sent to, in small letters */
  @Column('text')
  email!: string;

  /** who has sent it; null: new passwords */
  @Column('uuid')
  organisationId!: string | null;

  /** of invitations */
  @Column('text')
  role!: Role | null;

  /** of new passwords */
  @Column('uuid')
  accountId!: string | null;

  /** of the plan that contact data or a review belong to */
  @Column('uuid')
  planId!: string | null;

  /** of contact data the person's key in the plan, of a review its id */
  @Column('text')
  subject!: string | null;

  /** who has invited */
  @Column('uuid')
  madeBy!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz')
  usedAt!: Date | null;
}
