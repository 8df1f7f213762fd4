import { Module } from '@nestjs/common';
import { PlansModule } from '../plans/plans.module.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { VersionDocumentsController } from './documents/version-documents.controller.js';
import { VersionPreviewsController } from './documents/version-previews.controller.js';
import { VersionDocuments } from './documents/version-documents.service.js';
import { VersionFreezing } from './freezing.service.js';
import { VersionMovesController } from './moves.controller.js';
import { VersionCoreModule } from './version-core.module.js';
import { VersionsController } from './versions.controller.js';

@Module({
  imports: [PlansModule, DocumentsModule, VersionCoreModule],
  controllers: [VersionsController, VersionMovesController, VersionDocumentsController, VersionPreviewsController],
  providers: [VersionFreezing, VersionDocuments],
})
export class VersionsModule {}
