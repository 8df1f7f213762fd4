import { Column, Entity, PrimaryColumn } from 'typeorm';

/** OpenID Connect provider of an organisation: its people sign in there. */
@Entity('identity_provider')
export class IdentityProviderEntity {
  @PrimaryColumn('uuid')
  organisationId!: string;

  @Column('text')
  issuer!: string;

  @Column('text')
  clientId!: string;

  /** sealed by the vault */
  @Column('text')
  clientSecret!: string;
}

/** Who an account is at a provider. */
@Entity('outside_identity')
export class OutsideIdentityEntity {
  @PrimaryColumn('text')
  issuer!: string;

  @PrimaryColumn('text')
  subject!: string;

  @Column('uuid')
  accountId!: string;
}
