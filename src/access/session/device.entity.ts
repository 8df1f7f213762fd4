import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A browser at which the account has signed in before: tries from elsewhere do not lock it out. */
@Entity('device')
export class DeviceEntity {
  @PrimaryColumn('bytea')
  tokenHash!: Buffer;

  @Column('uuid')
  accountId!: string;

  @Column('timestamptz')
  createdAt!: Date;
}
