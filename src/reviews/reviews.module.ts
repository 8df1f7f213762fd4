import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { MailModule } from '../mail/mail.module.js';
import { PdfModule } from '../pdf/pdf.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { AgencyReviewsController } from './agency/agency-reviews.controller.js';
import { AgencyReviews } from './agency/agency-reviews.service.js';
import { RowsController } from './agency/rows.controller.js';
import { CompanyReviewsController } from './company/company-reviews.controller.js';
import { CompanyReviews } from './company/company-reviews.service.js';
import { ReviewDocuments } from './document/review-documents.js';
import { ReviewAcceptance } from './link/review-acceptance.service.js';
import { ReviewLinkController } from './link/review-link.controller.js';
import { ReviewStoreModule } from './review-store.module.js';
import { ReviewLetters } from './sending/review-letters.service.js';
import { ReviewSending } from './sending/sending.service.js';
import { SendableStore } from './sending/sendable.store.js';

/** What a company gives its agencies to review: the pages of both. */
@Module({
  imports: [ReviewStoreModule, AccessModule, MailModule, PlansModule, PdfModule],
  controllers: [ReviewLinkController, AgencyReviewsController, RowsController, CompanyReviewsController],
  providers: [
    AgencyReviews,
    CompanyReviews,
    ReviewAcceptance,
    ReviewDocuments,
    ReviewSending,
    ReviewLetters,
    SendableStore,
  ],
})
export class ReviewsModule {}
