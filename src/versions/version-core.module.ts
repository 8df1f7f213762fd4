import { Module } from '@nestjs/common';
import { PdfModule } from '../pdf/pdf.module.js';
import { PlanStoreModule } from '../plans/store/plan-store.module.js';
import { VersionErasure } from './version-erasure.store.js';
import { VersionReading } from './version-reading.service.js';
import { VersionsDue } from './versions-due.service.js';
import { VersionStore } from './version.store.js';
import { Versions } from './versions.service.js';

/** Versions without their pages: what plans, documents and reviews know of them. */
@Module({
  imports: [PlanStoreModule, PdfModule],
  providers: [VersionStore, VersionErasure, Versions, VersionReading, VersionsDue],
  exports: [VersionStore, VersionErasure, Versions, VersionReading, VersionsDue],
})
export class VersionCoreModule {}
