import { Module } from '@nestjs/common';
import { PlanStoreModule } from '../plans/store/plan-store.module.js';
import { VersionReading } from './version-reading.service.js';
import { VersionsDue } from './versions-due.service.js';
import { VersionStore } from './version.store.js';
import { Versions } from './versions.service.js';

/** Versions without their pages: what plans, documents and reviews know of them. */
@Module({
  imports: [PlanStoreModule],
  providers: [VersionStore, Versions, VersionReading, VersionsDue],
  exports: [VersionStore, Versions, VersionReading, VersionsDue],
})
export class VersionCoreModule {}
