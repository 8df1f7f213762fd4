import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { mentions, type Traces } from '../../domain/erasure/traces.js';
import { ReviewEntity, ReviewEntryEntity, ReviewRoundEntity, ReviewSignOffEntity } from '../review.entity.js';

/** Empties what reviews say of a person who has to be erased. Works in the given tenant transaction. */
@Injectable()
export class ReviewErasure {
  /** What was sent loses its content as a whole: the agency is sent it again. What was signed stays signed. */
  async forgetPerson(tx: EntityManager, planId: string, traces: Traces): Promise<void> {
    const reviews = await tx.findBy(ReviewEntity, { planId });
    const where = { reviewId: In(reviews.map(({ reviewId }) => reviewId)) };
    for (const { companyId, reviewId, recipient } of reviews)
      if (mentions(recipient, traces)) await tx.update(ReviewEntity, { companyId, reviewId }, { recipient: null });
    for (const { companyId, reviewId, number, content, message } of await tx.findBy(ReviewRoundEntity, where)) {
      const emptied = {
        ...(content !== null && mentions(JSON.parse(content), traces) && { content: null }),
        ...(mentions(message, traces) && { message: '' }),
      };
      if (Object.keys(emptied).length > 0) await tx.update(ReviewRoundEntity, { companyId, reviewId, number }, emptied);
    }
    for (const { companyId, reviewId, number, text } of await tx.findBy(ReviewEntryEntity, where))
      if (mentions(text, traces)) await tx.update(ReviewEntryEntity, { companyId, reviewId, number }, { text: '' });
  }

  /** What somebody with an account sent, said and signed stays, without the name. */
  async forgetAccount(tx: EntityManager, accountId: string): Promise<void> {
    await tx.update(ReviewRoundEntity, { accountId }, { sentBy: '' });
    await tx.update(ReviewEntryEntity, { accountId }, { name: '' });
    const signed = await tx.findBy(ReviewSignOffEntity, { accountId });
    await tx.update(ReviewSignOffEntity, { accountId }, { name: '' });
    await this.touchPlans(tx, signed);
  }

  /** Whoever has read the plans for their documents, in another process too, has to read them anew. */
  private async touchPlans(tx: EntityManager, signed: ReviewSignOffEntity[]): Promise<void> {
    const reviews = await tx.findBy(ReviewEntity, { reviewId: In(signed.map(({ reviewId }) => reviewId)) });
    for (const { companyId, planId } of reviews)
      await tx.query('UPDATE plan SET updated_at = now() WHERE company_id = $1 AND plan_id = $2', [companyId, planId]);
  }
}
