import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../database/tenant-database.js';
import { type Actor, AuditStore } from './audit.store.js';

/** Events that are not part of another change. */
@Injectable()
export class AuditService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly store: AuditStore,
  ) {}

  /** Somebody asked for what the role does not allow. `place`: method and path. */
  async denied(who: Actor, place: string): Promise<void> {
    await this.database.inTenant(who.companyId, (tx) =>
      this.store.append(tx, who, { action: 'access.denied', place }, new Date()),
    );
  }
}
