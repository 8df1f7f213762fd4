import { Module } from '@nestjs/common';
import { BrandStore } from '../brand/brand.store.js';
import { CompanyStore } from '../company/company.store.js';
import { CorrectionsStore } from '../corrections/corrections.store.js';
import { RemovalsStore } from '../removals/removals.store.js';
import { PlanStore } from './plan.store.js';

const stores = [PlanStore, RemovalsStore, CorrectionsStore, CompanyStore, BrandStore];

@Module({ providers: stores, exports: stores })
export class PlanStoreModule {}
