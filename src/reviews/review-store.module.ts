import { Module } from '@nestjs/common';
import { ReviewFacts } from './facts/review-facts.service.js';
import { PlanStoreModule } from '../plans/store/plan-store.module.js';
import { ReviewsDue } from './facts/reviews-due.service.js';
import { ReviewErasure } from './store/review-erasure.store.js';
import { ReviewStore } from './store/review.store.js';

/** What other rooms need to know of reviews. */
@Module({
  imports: [PlanStoreModule],
  providers: [ReviewStore, ReviewErasure, ReviewFacts, ReviewsDue],
  exports: [ReviewStore, ReviewErasure, ReviewFacts, ReviewsDue],
})
export class ReviewStoreModule {}
