import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { type EntryKind } from '../domain/review/standing.js';
import { type Id, type Letter, type LocalDate, type Locale } from '../domain/plan/plan.js';

/** Counted by the database, over all reviews: what it tells is the order. */
const identity = { type: 'bigint', generatedIdentity: 'ALWAYS' } as const;

/** Rows that both a company and an agency read: the company leads the key. */
abstract class ReviewRow {
  @PrimaryColumn('uuid')
  companyId!: string;

  @PrimaryColumn('uuid')
  reviewId!: string;
}

/** What an agency of a plan is asked to look at, for as long as it works for the company. */
@Entity('review')
export class ReviewEntity extends ReviewRow {
  @Column('uuid')
  planId!: string;

  /** of the agency in the plan */
  @Column('text')
  agencyKey!: Id;

  /** the organisation that has accepted it; null: nobody yet */
  @Column('uuid')
  agencyId!: string | null;

  /** as the plan calls it; these and the next ones as of the last round */
  @Column('text')
  agencyName!: string;

  @Column('text')
  companyName!: string;

  @Column('text')
  planTitle!: string;

  /** of the plan */
  @Column('text')
  locale!: Locale;

  /** of the company */
  @Column('text')
  timeZone!: string;

  /** whom the link was sent to; null: to an agency that was known already */
  @Column('text')
  recipient!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  /** the company has withdrawn it: the agency sees it no more */
  @Column('timestamptz')
  endedAt!: Date | null;
}

/** What the agency was shown at one time. */
@Entity('review_round')
export class ReviewRoundEntity extends ReviewRow {
  @PrimaryColumn('integer')
  number!: number;

  /** number of the version */
  @Column('integer')
  version!: number;

  /** an AgencyView as JSON; null: destroyed */
  @Column('text')
  content!: string | null;

  /** SHA-256 of the content */
  @Column('bytea')
  hash!: Buffer;

  /** what the company says to it */
  @Column('text')
  message!: string;

  @Column('date')
  dueOn!: LocalDate | null;

  @Column('timestamptz')
  sentAt!: Date;

  /** name */
  @Column('text')
  sentBy!: string;

  @Column('uuid')
  accountId!: string | null;
}

/** Something that was said. Never changed; its number tells the order. */
@Entity('review_entry')
export class ReviewEntryEntity extends ReviewRow {
  @PrimaryGeneratedColumn('identity', identity)
  number!: string;

  @Column('integer')
  round!: number;

  /** '' for the whole */
  @Column('text')
  activityKey!: Id;

  @Column('text')
  side!: 'agency' | 'company';

  @Column('text')
  kind!: EntryKind;

  /** of a proposal: for which of the agency's roles */
  @Column('text')
  roleKey!: Id | null;

  @Column('text')
  letter!: Letter | null;

  @Column('text')
  text!: string;

  @Column('uuid')
  accountId!: string | null;

  /** empty: the account was erased */
  @Column('text')
  name!: string;

  @Column('timestamptz')
  at!: Date;
}

/** Somebody of the agency has signed off a round as a whole. */
@Entity('review_signoff')
export class ReviewSignOffEntity extends ReviewRow {
  @PrimaryGeneratedColumn('identity', identity)
  number!: string;

  @Column('integer')
  round!: number;

  /** of what was seen */
  @Column('bytea')
  hash!: Buffer;

  /** keys of the activities that were objected to at that time */
  @Column('jsonb')
  exceptions!: Id[];

  @Column('uuid')
  accountId!: string | null;

  /** empty: the account was erased */
  @Column('text')
  name!: string;

  @Column('text')
  function!: string;

  @Column('timestamptz')
  at!: Date;
}
