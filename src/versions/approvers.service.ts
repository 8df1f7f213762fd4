import { Injectable } from '@nestjs/common';
import { OrganisationStore } from '../access/organisation/organisation.store.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { lacksApprovers } from './rules.js';
import { type Version } from './version.js';

/** Who of a company could approve a version. */
@Injectable()
export class Approvers {
  constructor(
    private readonly database: TenantDatabase,
    private readonly organisations: OrganisationStore,
  ) {}

  /** Whether the company has too few people who could: the version would wait forever. */
  async areMissing(companyId: string, version: Version): Promise<boolean> {
    const members = await this.database.inAccess((tx) => this.organisations.members(tx, companyId));
    return lacksApprovers(
      version,
      members.map(({ accountId, role }) => ({ accountId, role, kind: 'company' })),
    );
  }
}
