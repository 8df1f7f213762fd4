import { Module } from '@nestjs/common';
import { PdfModule } from '../../pdf/pdf.module.js';
import { PlansModule } from '../../plans/plans.module.js';
import { VersionCoreModule } from '../version-core.module.js';
import { ComparisonDocuments } from './comparison-documents.service.js';
import { ComparisonController } from './comparison.controller.js';
import { Comparisons } from './comparisons.service.js';

@Module({
  imports: [PdfModule, PlansModule, VersionCoreModule],
  controllers: [ComparisonController],
  providers: [Comparisons, ComparisonDocuments],
})
export class ComparisonModule {}
