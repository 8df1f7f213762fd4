import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A mail that waits, was sent, or could not be sent. */
@Entity('mail')
export class MailEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** whose administrators see it; null: nobody's, it is sent or it lapses */
  @Column('uuid')
  organisationId!: string | null;

  @Column('text')
  recipient!: string;

  @Column('text')
  subject!: string;

  /** plain text; a sign stands where the link stood */
  @Column('text')
  body!: string;

  /** of the secret in its link; once that was used or has expired the mail is sent no more */
  @Column('bytea')
  linkHash!: Buffer | null;

  /** the link, readable with the key of the service alone; gone once the mail was sent */
  @Column('text')
  sealedLink!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  nextTryAt!: Date;

  @Column('integer')
  tries!: number;

  @Column('timestamptz')
  sentAt!: Date | null;

  /** what the mail server said to the last try */
  @Column('text')
  fault!: string | null;
}
