import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { AuditStore, type Happening } from '../../audit/audit.store.js';
import { TenantDatabase } from '../../database/tenant-database.js';
import { OrganisationStore } from '../organisation/organisation.store.js';
import { Notices } from './notices.service.js';

/** Somebody who changes the own account. */
export interface Holder {
  accountId: string;
  name: string;
  requestId: string;
}

/**
 * What is done with an account is written into the trail of each organisation that it belongs to; of changes of the
 * ways into it the owner gets a mail.
 */
@Injectable()
export class AccountTrail {
  constructor(
    private readonly database: TenantDatabase,
    private readonly organisations: OrganisationStore,
    private readonly audit: AuditStore,
    private readonly notices: Notices,
  ) {}

  async append(tx: EntityManager, who: Holder, what: Happening, now: Date): Promise<void> {
    const organisations = await this.organisations.of(tx, who.accountId);
    // In the order of their ids: two who write into the same trails never wait for each other in a circle.
    for (const companyId of organisations.map(({ id }) => id).sort())
      await this.database.within(tx, companyId, () => this.audit.append(tx, { ...who, companyId }, what, now));
    await this.notices.tell(tx, who.accountId, what.action, now);
  }
}
