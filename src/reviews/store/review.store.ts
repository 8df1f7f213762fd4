import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull } from 'typeorm';
import { type Id } from '../../domain/plan/plan.js';
import { ReviewEntity, ReviewEntryEntity, ReviewRoundEntity, ReviewSignOffEntity } from '../review.entity.js';
import { courseFrom, type ReviewCourse } from './course-from.js';

type NewEntry = Omit<ReviewEntryEntity, 'number' | 'companyId' | 'reviewId'>;
type NewSignOff = Omit<ReviewSignOffEntity, 'number' | 'companyId' | 'reviewId'>;
type Key = Pick<ReviewEntity, 'companyId' | 'reviewId'>;

/** Of a plan: another text after each round, entry, sign-off and withdrawal. */
export const reviewsState = `
  SELECT concat_ws(' ', count(DISTINCT (review_id, r.number)), count(DISTINCT e.number), max(e.number),
    count(DISTINCT s.number), max(s.number), count(ended_at))
  FROM review LEFT JOIN review_round r USING (company_id, review_id)
    LEFT JOIN review_entry e USING (company_id, review_id) LEFT JOIN review_signoff s USING (company_id, review_id)
  WHERE plan_id = $1`;

/** Reviews with all that was sent, said and signed. Whose they are says the transaction: a company's, or an agency's. */
@Injectable()
export class ReviewStore {
  /** Reviews of a plan that have not been withdrawn. */
  async ofPlan(tx: EntityManager, planId: string): Promise<ReviewCourse[]> {
    return this.courses(tx, await tx.findBy(ReviewEntity, { planId, endedAt: IsNull() }));
  }

  /** All that the transaction's agency has; by company, then by plan. */
  async ofAgency(tx: EntityManager): Promise<ReviewCourse[]> {
    const order = { companyName: 'ASC', planTitle: 'ASC', reviewId: 'ASC' } as const;
    return this.courses(tx, await tx.find(ReviewEntity, { order }));
  }

  async find(tx: EntityManager, reviewId: string): Promise<ReviewCourse | null> {
    const review = UUID.test(reviewId) ? await tx.findOneBy(ReviewEntity, { reviewId, endedAt: IsNull() }) : null;
    return review && ((await this.courses(tx, [review]))[0] ?? null);
  }

  async findOfAgency(tx: EntityManager, planId: string, agencyKey: Id): Promise<ReviewCourse | null> {
    const isKey = ID.test(agencyKey);
    const review = isKey ? await tx.findOneBy(ReviewEntity, { planId, agencyKey, endedAt: IsNull() }) : null;
    return review && ((await this.courses(tx, [review]))[0] ?? null);
  }

  /** The same, as it is while nobody else sends, accepts, says, signs or withdraws anything in it. */
  async holdOfAgency(tx: EntityManager, planId: string, agencyKey: Id): Promise<ReviewCourse | null> {
    await this.lock(tx, `${planId} ${agencyKey}`);
    const found = await this.findOfAgency(tx, planId, agencyKey);
    if (!found) return null;
    await this.lock(tx, found.review.reviewId);
    // What was read before the lock may be over: accepted, or with a sign-off more.
    return this.find(tx, found.review.reviewId);
  }

  /** Reviews of the company that an organisation has accepted. */
  async accepted(tx: EntityManager): Promise<ReviewEntity[]> {
    const all = await tx.find(ReviewEntity, { where: { endedAt: IsNull() }, order: { createdAt: 'ASC' } });
    return all.filter(({ agencyId }) => agencyId !== null);
  }

  /** Whoever else sends, accepts, says or signs something waits until the transaction ends. */
  async lock(tx: EntityManager, name: string): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`review ${name}`]);
  }

  async insert(tx: EntityManager, review: ReviewEntity): Promise<void> {
    await tx.insert(ReviewEntity, review);
  }

  async update(tx: EntityManager, { companyId, reviewId }: Key, values: Partial<ReviewEntity>): Promise<void> {
    await tx.update(ReviewEntity, { companyId, reviewId }, values);
  }

  /** false: an organisation has it already, or it was withdrawn. */
  async accept(tx: EntityManager, reviewId: string, agencyId: string): Promise<boolean> {
    const open = { reviewId, agencyId: IsNull(), endedAt: IsNull() };
    // Whom the link went to matters no more.
    return (await tx.update(ReviewEntity, open, { agencyId, recipient: null })).affected === 1;
  }

  async insertRound(tx: EntityManager, round: ReviewRoundEntity): Promise<void> {
    await tx.insert(ReviewRoundEntity, round);
  }

  async add(tx: EntityManager, { companyId, reviewId }: Key, entries: NewEntry[]): Promise<void> {
    for (const entry of entries) await tx.insert(ReviewEntryEntity, { ...entry, companyId, reviewId });
  }

  async sign(tx: EntityManager, { companyId, reviewId }: Key, signOff: NewSignOff): Promise<void> {
    await tx.insert(ReviewSignOffEntity, { ...signOff, companyId, reviewId });
  }

  private async courses(tx: EntityManager, reviews: ReviewEntity[]): Promise<ReviewCourse[]> {
    if (reviews.length === 0) return [];
    const where = { reviewId: In(reviews.map(({ reviewId }) => reviewId)) };
    const order = { number: 'ASC' } as const;
    const rounds = await tx.find(ReviewRoundEntity, { where, order });
    const entries = await tx.find(ReviewEntryEntity, { where, order });
    const signOffs = await tx.find(ReviewSignOffEntity, { where, order });
    return reviews.map((review) => courseFrom(review, rounds, entries, signOffs));
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const ID = /^[a-z0-9][a-z0-9-]{0,62}$/;
