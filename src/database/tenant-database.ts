import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ACCESS_ROLE, AGENCY_ROLE, APP_ROLE } from './migrate.js';
import { Prepared } from './prepared.js';

/** In whose name a transaction works; empty: of no company, of no agency. */
interface Standing {
  role: string;
  company: string;
  agency: string;
}

/** The only way to the tables: to a company's as the role for plans, to accounts as the role for access. */
@Injectable()
export class TenantDatabase {
  private readonly running = new AsyncLocalStorage<Standing>();

  constructor(private readonly dataSource: DataSource) {}

  /** One transaction, as the role for plans, with the tenant set. Nested use throws at once. */
  inTenant<T>(companyId: string, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.alone({ role: APP_ROLE, company: companyId, agency: '' }, work);
  }

  /** One transaction, as the role for accounts, which sees no plan. Nested use throws at once. */
  inAccess<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.alone({ role: ACCESS_ROLE, company: '', agency: '' }, work);
  }

  /** One transaction, as the role for agencies, which sees what companies gave this one for review. Nested use throws. */
  inAgency<T>(agencyId: string, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.alone({ role: AGENCY_ROLE, company: '', agency: agencyId }, work);
  }

  /** Within a transaction of `inAccess` or `inAgency`: a part of it that works on a company's tables. */
  async within<T>(tx: EntityManager, companyId: string, work: () => Promise<T>): Promise<T> {
    const before = this.running.getStore();
    if (!before) throw new Error('a part of a transaction outside of one');
    await actAs(tx, { role: APP_ROLE, company: companyId, agency: '' });
    const done = await work();
    await actAs(tx, before);
    return done;
  }

  private alone<T>(standing: Standing, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    // A second connection inside a transaction would wait for the first one for ever.
    if (this.running.getStore()) throw new Error('a transaction inside a transaction: pass the outer one on');
    return this.running.run(standing, () =>
      this.dataSource.transaction(async (tx) => {
        await actAs(tx, standing);
        return work(tx);
      }),
    );
  }
}

const settings = `set_config('role', $1, true), set_config('app.company', $2, true), set_config('app.agency', $3, true)`;
const setting = new Prepared(`SELECT ${settings}`);

/** For this transaction alone: the same as SET LOCAL ROLE, with parameters and in one round trip. */
function actAs(tx: EntityManager, { role, company, agency }: Standing): Promise<unknown> {
  return setting.ask(tx, [role, company, agency]);
}
