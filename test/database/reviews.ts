import { randomUUID } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { ReviewStore } from '../../src/reviews/store/review.store.js';
import { type TestDatabase } from './engines.js';

/** A review that an agency has accepted, with one entry of each side and a sign-off. */
export interface StoredReview {
  companyId: string;
  reviewId: string;
  agencyId: string;
  hash: Buffer;
}

const store = new ReviewStore();
const by = { accountId: null, name: 'Rosa', at: new Date() };
const said = { round: 1, activityKey: '', roleKey: null, letter: null, text: 'Well', ...by };

export async function aReview(
  db: Pick<TestDatabase, 'database'>,
  companyId: string,
  planId: string,
  agencyKey: string,
) {
  const review: StoredReview = { companyId, reviewId: randomUUID(), agencyId: randomUUID(), hash: Buffer.alloc(32, 7) };
  const { reviewId, agencyId } = review;
  const names = { agencyName: 'Wave', companyName: 'Dairy', planTitle: 'Plan', recipient: null };
  const where = { locale: 'en', timeZone: 'Europe/Vienna', createdAt: new Date(), endedAt: null } as const;
  await db.database.inTenant(companyId, async (tx) => {
    await store.insert(tx, { companyId, reviewId, planId, agencyKey, agencyId, ...names, ...where });
    await aRound(tx, review, 1);
    await store.add(tx, review, [{ ...said, side: 'company', kind: 'reply' }]);
  });
  await db.database.inAgency(agencyId, (tx) => speak(tx, review));
  return review;
}

export function aRound(tx: EntityManager, { companyId, reviewId, hash }: StoredReview, number: number): Promise<void> {
  const sent = { version: number, message: '', dueOn: null, sentAt: new Date(), sentBy: 'Ines', accountId: null };
  return store.insertRound(tx, { companyId, reviewId, number, content: '{}', hash, ...sent });
}

/** As the agency: an entry, and a sign-off. */
export async function speak(tx: EntityManager, review: StoredReview, more: object = {}): Promise<void> {
  await store.add(tx, review, [{ ...said, side: 'agency', kind: 'comment', ...more }]);
  await store.sign(tx, review, { round: 1, hash: review.hash, exceptions: [], function: 'Director', ...by });
}
