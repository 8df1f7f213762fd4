import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody signed in at a browser. */
@Entity('session')
export class SessionEntity {
  @PrimaryColumn('bytea')
  tokenHash!: Buffer;

  @Column('uuid')
  id!: string;

  @Column('uuid')
  accountId!: string;

  /** in whose name the person works */
  @Column('uuid')
  organisationId!: string | null;

  @Column('text')
  stage!: 'second-factor' | 'full';

  /** let in by the identity provider of its organisation: open for this organisation alone, and not for the account */
  @Column('boolean')
  isBound!: boolean;

  /** a second factor was shown in it, or set up */
  @Column('boolean')
  isStrong!: boolean;

  /** what the browser calls itself, shortened */
  @Column('text')
  browser!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  seenAt!: Date;
}
