import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ACCESS_ROLE, APP_ROLE } from './migrate.js';

/** The only way to the tables: to a company's as the role for plans, to accounts as the role for access. */
@Injectable()
export class TenantDatabase {
  private readonly running = new AsyncLocalStorage<true>();

  constructor(private readonly dataSource: DataSource) {}

  /** One transaction, as the role for plans, with the tenant set. Nested use throws at once. */
  inTenant<T>(companyId: string, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.alone(async (tx) => {
      await actAs(tx, APP_ROLE, companyId);
      return work(tx);
    });
  }

  /** One transaction, as the role for accounts, which sees no plan. Nested use throws at once. */
  inAccess<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.alone(async (tx) => {
      await actAs(tx, ACCESS_ROLE, '');
      return work(tx);
    });
  }

  /** Within a transaction of `inAccess`: a part of it that works on a company's tables. */
  async within<T>(tx: EntityManager, companyId: string, work: () => Promise<T>): Promise<T> {
    await actAs(tx, APP_ROLE, companyId);
    const done = await work();
    await actAs(tx, ACCESS_ROLE, '');
    return done;
  }

  private alone<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    // A second connection inside a transaction would wait for the first one for ever.
    if (this.running.getStore()) throw new Error('a transaction inside a transaction: pass the outer one on');
    return this.running.run(true, () => this.dataSource.transaction(work));
  }
}

/** For this transaction alone: the same as SET LOCAL ROLE, with parameters and in one round trip. */
function actAs(tx: EntityManager, role: string, companyId: string): Promise<unknown> {
  return tx.query(`SELECT set_config('role', $1, true), set_config('app.company', $2, true)`, [role, companyId]);
}
