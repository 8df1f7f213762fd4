import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A try that failed, or a mail that was asked for; counted by what it was tried on. */
@Entity('attempt')
export class AttemptEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** SHA-256 of what is counted, so that the table lists no addresses */
  @Column('bytea')
  bucket!: Buffer;

  @Column('timestamptz')
  madeAt!: Date;
}
