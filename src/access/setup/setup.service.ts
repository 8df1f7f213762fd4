import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { AuditStore } from '../../audit/audit.store.js';
import { Config } from '../../config/config.js';
import { TenantDatabase } from '../../database/tenant-database.js';
import { type Locale } from '../../domain/plan/plan.js';
import { CompanyStore, FIRST_COMPANY } from '../../plans/company/company.store.js';
import { AccountStore } from '../account/account.store.js';
import { OrganisationStore } from '../organisation/organisation.store.js';
import { hashPassword } from '../password/password.js';
import { type OrganisationKind } from '../permissions/permissions.js';
import { Entrance, type Entry } from '../signin/entrance.service.js';
import { clientOf } from '../throttle/client.js';
import { type Limit, Throttle } from '../throttle/throttle.service.js';

export interface NewOrganisation {
  kind: OrganisationKind;
  organisation: string;
  name: string;
  email: string;
  password: string;
  locale: Locale;
}

/** An organisation with its first account. The first company of all finds the plans that were made before it. */
@Injectable()
export class Setup {
  /** once there is an organisation it stays */
  private isDone = false;

  constructor(
    private readonly database: TenantDatabase,
    private readonly accounts: AccountStore,
    private readonly organisations: OrganisationStore,
    private readonly companies: CompanyStore,
    private readonly audit: AuditStore,
    private readonly entrance: Entrance,
    private readonly throttle: Throttle,
    private readonly config: Config,
  ) {}

  async isNeeded(): Promise<boolean> {
    this.isDone ||= await this.database.inAccess((tx) => this.organisations.isAny(tx));
    return !this.isDone;
  }

  /** Whether somebody may register an organisation now. */
  async isOpen(): Promise<boolean> {
    return this.config.registration === 'open' || (await this.isNeeded());
  }

  /** Seconds to wait where this client registers too often, or tries too many addresses; null: none. */
  async wait(request: FastifyRequest): Promise<number | null> {
    const limit: Limit = { of: `registration from ${clientOf(request.ip)}`, most: 10, withinMs: 3_600_000 };
    const admitted = await this.database.inAccess((tx) => this.throttle.admit(tx, [limit], new Date()));
    return 'seconds' in admitted ? admitted.seconds : null;
  }

  /** 'closed': somebody else was first; 'taken': the address has an account. */
  async begin(wanted: NewOrganisation, request: FastifyRequest): Promise<Entry | 'closed' | 'taken'> {
    const passwordHash = await hashPassword(wanted.password);
    const now = new Date();
    return this.database.inAccess(async (tx) => {
      // Two at once: the second one waits here and then finds the first.
      await tx.query('LOCK TABLE organisation IN SHARE ROW EXCLUSIVE MODE');
      const isFirst = !(await this.organisations.isAny(tx));
      if (!isFirst && this.config.registration === 'closed') return 'closed';
      if (await this.accounts.findByEmail(tx, wanted.email)) return 'taken';
      const { kind } = wanted;
      const id = isFirst && kind === 'company' ? FIRST_COMPANY : randomUUID();
      const accountId = randomUUID();
      const { name, locale } = wanted;
      const email = wanted.email.toLowerCase();
      const blank = { totpSecret: null, totpLastStep: null };
      const organisation = { id, kind, name: wanted.organisation, asksSecondFactor: false, createdAt: now };
      await this.organisations.insert(tx, organisation);
      await this.accounts.insert(tx, { id: accountId, email, name, locale, passwordHash, ...blank, createdAt: now });
      const role = 'administrator';
      await this.organisations.join(tx, { organisationId: id, accountId, kind, role, createdAt: now });
      await this.database.within(tx, id, async () => {
        if (kind === 'company') await this.companies.ensure(tx, id);
        const who = { companyId: id, accountId, name, requestId: request.id };
        await this.audit.append(tx, who, { action: 'organisation.set-up', after: { name: wanted.organisation } }, now);
      });
      return this.entrance.enter(tx, { accountId, stage: 'full', organisationId: id }, request, now);
    });
  }
}
