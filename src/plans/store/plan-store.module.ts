import { Module } from '@nestjs/common';
import { CompanyStore } from '../company/company.store.js';
import { RemovalsStore } from '../removals/removals.store.js';
import { PlanStore } from './plan.store.js';

@Module({ providers: [PlanStore, RemovalsStore, CompanyStore], exports: [PlanStore, RemovalsStore, CompanyStore] })
export class PlanStoreModule {}
