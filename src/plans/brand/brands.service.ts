import { Injectable } from '@nestjs/common';
import { type Actor, AuditStore } from '../../audit/audit.store.js';
import { TenantDatabase } from '../../database/tenant-database.js';
import { BrandStore, type StoredBrand } from './brand.store.js';

/** How the documents of plans look: one transaction each, in the tenant's name. The plan must be the tenant's. */
@Injectable()
export class Brands {
  constructor(
    private readonly database: TenantDatabase,
    private readonly store: BrandStore,
    private readonly audit: AuditStore,
  ) {}

  of(companyId: string, planId: string): Promise<StoredBrand> {
    return this.database.inTenant(companyId, (tx) => this.store.load(tx, planId));
  }

  /** Stale where somebody else has changed it since the version that it says. */
  save(who: Actor, planId: string, brand: StoredBrand): ReturnType<BrandStore['save']> {
    return this.database.inTenant(who.companyId, async (tx) => {
      const before = await this.store.load(tx, planId);
      const saved = await this.store.save(tx, planId, brand);
      const sides = { before: inShort(before), after: inShort(brand) };
      if (saved === 'written')
        await this.audit.append(tx, who, { action: 'brand.changed', planId, place: 'brand', ...sides }, new Date());
      return saved;
    });
  }
}

/** Without the picture itself. */
function inShort({ colour, logo }: StoredBrand): object {
  return { colour, logo: logo && `${logo.width} × ${logo.height}` };
}
