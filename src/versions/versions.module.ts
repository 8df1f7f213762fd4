import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { VersionDocumentsController } from './documents/version-documents.controller.js';
import { VersionPreviewsController } from './documents/version-previews.controller.js';
import { VersionDocuments } from './documents/version-documents.service.js';
import { Approvers } from './approvers.service.js';
import { VersionFreezing } from './freezing.service.js';
import { VersionMovesController } from './moves.controller.js';
import { VersionCoreModule } from './version-core.module.js';
import { VersionsController } from './versions.controller.js';

@Module({
  imports: [AccessModule, PlansModule, DocumentsModule, VersionCoreModule],
  controllers: [VersionsController, VersionMovesController, VersionDocumentsController, VersionPreviewsController],
  providers: [Approvers, VersionFreezing, VersionDocuments],
})
export class VersionsModule {}
