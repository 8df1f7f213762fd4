import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../database/tenant-database.js';
import { type Actor, AuditStore } from './audit.store.js';
import { DenialStore, isWritten } from './denial.store.js';
import { ChainCheck, type Verdict } from './verify/chain-check.service.js';

/** What was asked for and not allowed. */
export interface Denied {
  planId: string | null;
  /** as the router names it: the same for all ids */
  route: string;
  /** of whoever asked */
  role: string;
  /** method and path */
  place: string;
}

/** The audit trail of a company: events that are not part of another change, and whether the chain is whole. */
@Injectable()
export class AuditService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly store: AuditStore,
    private readonly denials: DenialStore,
    private readonly chain: ChainCheck,
  ) {}

  /**
   * Somebody asked for what the role does not allow. The same within an hour is written down the first time, the
   * tenth, the hundredth: whoever asks for ever neither fills the disk nor keeps others from writing.
   */
  async denied(who: Actor, { planId, place, route, role }: Denied): Promise<void> {
    const now = new Date();
    await this.database.inTenant(who.companyId, async (tx) => {
      const plan = await this.denials.knownPlan(tx, planId);
      const times = await this.denials.count(tx, [who.accountId, role, route, plan], now);
      if (!isWritten(times)) return;
      const often = times > 1 ? { after: { times } } : {};
      const happening = { action: 'access.denied', place, ...(planId === null ? {} : { planId }), ...often };
      await this.store.append(tx, who, happening, now);
    });
  }

  verify(companyId: string): Promise<Verdict> {
    return this.chain.verify(companyId);
  }
}
