import { Module } from '@nestjs/common';
import { ReviewFacts } from './facts/review-facts.service.js';
import { PlanStoreModule } from '../plans/store/plan-store.module.js';
import { ReviewsDue } from './facts/reviews-due.service.js';
import { ReviewStore } from './store/review.store.js';

/** What other rooms need to know of reviews. */
@Module({
  imports: [PlanStoreModule],
  providers: [ReviewStore, ReviewFacts, ReviewsDue],
  exports: [ReviewStore, ReviewFacts, ReviewsDue],
})
export class ReviewStoreModule {}
