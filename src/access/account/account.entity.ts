import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Locale } from '../../domain/plan/plan.js';

/** A person who can sign in. */
@Entity('account')
export class AccountEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** in small letters */
  @Column('text')
  email!: string;

  @Column('text')
  name!: string;

  @Column('text')
  locale!: Locale;

  /** argon2id; null: signs in by passkey or the company's identity provider */
  @Column('text')
  passwordHash!: string | null;

  /** base32, sealed by the vault; null: no authenticator app */
  @Column('text')
  totpSecret!: string | null;

  /** the last time step whose code was used: none is taken twice */
  @Column('bigint')
  totpLastStep!: string | null;

  @Column('timestamptz')
  createdAt!: Date;
}
