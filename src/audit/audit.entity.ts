import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last event of a company's chain. */
@Entity('audit_head')
export class AuditHeadEntity {
  @PrimaryColumn('uuid')
  companyId!: string;

  @Column('bigint')
  number!: string;

  @Column('bytea')
  hash!: Buffer;
}

/** Something that was done or denied; holds no personal data but the account's id: places name people, too. */
@Entity('audit_event')
export class AuditEventEntity {
  @PrimaryColumn('uuid')
  companyId!: string;

  /** counts from 1 without gaps */
  @PrimaryColumn('bigint')
  number!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('uuid')
  accountId!: string | null;

  /** e.g. plan.changed */
  @Column('text')
  action!: string;

  @Column('uuid')
  planId!: string | null;

  @Column('text')
  requestId!: string;

  @Column('bytea')
  detailHash!: Buffer;

  @Column('bytea')
  previousHash!: Buffer;

  @Column('bytea')
  hash!: Buffer;
}

/** What an event says of people, places and contents; can be erased. */
@Entity('audit_detail')
export class AuditDetailEntity {
  @PrimaryColumn('uuid')
  companyId!: string;

  @PrimaryColumn('bigint')
  number!: string;

  @Column('bytea')
  salt!: Buffer;

  @Column('jsonb')
  content!: object;
}

/** What was denied lately: how often the same to the same account. */
@Entity('audit_denial')
export class AuditDenialEntity {
  @PrimaryColumn('uuid')
  companyId!: string;

  /** SHA-256 of what was denied to whom */
  @PrimaryColumn('bytea')
  key!: Buffer;

  /** when the counting began */
  @Column('timestamptz')
  since!: Date;

  @Column('bigint')
  times!: string;
}
