import { Module } from '@nestjs/common';
import { PlanStoreModule } from '../../plans/store/plan-store.module.js';
import { TrailController } from './trail.controller.js';
import { TrailService } from './trail.service.js';
import { TrailStore } from './trail.store.js';

@Module({ imports: [PlanStoreModule], controllers: [TrailController], providers: [TrailService, TrailStore] })
export class TrailModule {}
