import { Module } from '@nestjs/common';
import { PdfModule } from '../pdf/pdf.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { ReadinessChecksModule } from '../readiness/checks.module.js';
import { ReviewStoreModule } from '../reviews/review-store.module.js';
import { VersionCoreModule } from '../versions/version-core.module.js';
import { DocumentsController } from './documents.controller.js';
import { DocumentsService } from './documents.service.js';
import { PlanDocuments } from './plan-documents.service.js';
import { PlanStates } from './plan-states.store.js';
import { PreviewsController } from './preview/previews.controller.js';
import { Previews } from './preview/previews.service.js';

@Module({
  imports: [ReviewStoreModule, PdfModule, PlansModule, ReadinessChecksModule, VersionCoreModule],
  controllers: [DocumentsController, PreviewsController],
  providers: [DocumentsService, PlanDocuments, PlanStates, Previews],
  exports: [DocumentsService, PlanDocuments, Previews],
})
export class DocumentsModule {}
