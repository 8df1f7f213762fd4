import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../database/tenant-database.js';
import { type Actor, AuditStore } from './audit.store.js';
import { ChainCheck, type Verdict } from './verify/chain-check.service.js';

/** What was asked for and not allowed. */
export interface Denied {
  planId: string | null;
  /** method and path */
  place: string;
}

/** The audit trail of a company: events that are not part of another change, and whether the chain is whole. */
@Injectable()
export class AuditService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly store: AuditStore,
    private readonly chain: ChainCheck,
  ) {}

  /** Somebody asked for what the role does not allow. */
  async denied(who: Actor, { planId, place }: Denied): Promise<void> {
    const happening = { action: 'access.denied', place, ...(planId === null ? {} : { planId }) };
    await this.database.inTenant(who.companyId, (tx) => this.store.append(tx, who, happening, new Date()));
  }

  verify(companyId: string): Promise<Verdict> {
    return this.chain.verify(companyId);
  }
}
