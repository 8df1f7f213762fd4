import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../../database/tenant-database.js';
import { BrandStore, type StoredBrand } from './brand.store.js';

/** How the documents of plans look: one transaction each, in the tenant's name. The plan must be the tenant's. */
@Injectable()
export class Brands {
  constructor(
    private readonly database: TenantDatabase,
    private readonly store: BrandStore,
  ) {}

  of(companyId: string, planId: string): Promise<StoredBrand> {
    return this.database.inTenant(companyId, (tx) => this.store.load(tx, planId));
  }

  /** Stale where somebody else has changed it since the version that it says. */
  save(companyId: string, planId: string, brand: StoredBrand): ReturnType<BrandStore['save']> {
    return this.database.inTenant(companyId, (tx) => this.store.save(tx, planId, brand));
  }
}
