import { Module } from '@nestjs/common';
import { CompanyStore } from '../company/company.store.js';
import { PlanStore } from './plan.store.js';

@Module({ providers: [PlanStore, CompanyStore], exports: [PlanStore, CompanyStore] })
export class PlanStoreModule {}
