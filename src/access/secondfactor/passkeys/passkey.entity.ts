import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A key in a device or password manager with which the account signs in. */
@Entity('passkey')
export class PasskeyEntity {
  /** base64url, as the authenticator names it */
  @PrimaryColumn('text')
  credentialId!: string;

  @Column('uuid')
  accountId!: string;

  /** COSE */
  @Column('bytea')
  publicKey!: Buffer;

  /** how often it signed, where the authenticator counts */
  @Column('bigint')
  counter!: string;

  /** ways to reach it, e.g. internal, usb */
  @Column('jsonb')
  transports!: string[];

  /** as its owner calls it */
  @Column('text')
  name!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  usedAt!: Date | null;
}
