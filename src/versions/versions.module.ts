import { Module } from '@nestjs/common';
import { PlansModule } from '../plans/plans.module.js';
import { VersionFreezing } from './freezing.service.js';
import { VersionMovesController } from './moves.controller.js';
import { VersionCoreModule } from './version-core.module.js';
import { VersionsController } from './versions.controller.js';

@Module({
  imports: [PlansModule, VersionCoreModule],
  controllers: [VersionsController, VersionMovesController],
  providers: [VersionFreezing],
})
export class VersionsModule {}
