import { Module } from '@nestjs/common';
import { ReviewFacts } from './facts/review-facts.service.js';
import { ReviewStore } from './store/review.store.js';

/** What other rooms need to know of reviews. */
@Module({ providers: [ReviewStore, ReviewFacts], exports: [ReviewStore, ReviewFacts] })
export class ReviewStoreModule {}
