import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Role } from '../permissions/permissions.js';

/** A link in a mail that lets somebody in once: into an organisation, or to a new password. */
@Entity('link')
export class LinkEntity {
  /** SHA-256 of the secret in the link */
  @PrimaryColumn('bytea')
  tokenHash!: Buffer;

  /** names it on the pages of administrators */
  @Column('uuid')
  id!: string;

  @Column('text')
  purpose!: 'invitation' | 'password';

  /** of whom it was sent to, in small letters */
  @Column('text')
  email!: string;

  /** of invitations */
  @Column('uuid')
  organisationId!: string | null;

  @Column('text')
  role!: Role | null;

  /** of new passwords */
  @Column('uuid')
  accountId!: string | null;

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
