import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { APP_ROLE } from './migrate.js';

/** The only way to the tables of a company. */
@Injectable()
export class TenantDatabase {
  private readonly running = new AsyncLocalStorage<true>();

  constructor(private readonly dataSource: DataSource) {}

  /** One transaction, as the app's role, with the tenant set. Nested use throws at once. */
  async inTenant<T>(companyId: string, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    // A second connection inside a transaction would wait for the first one for ever.
    if (this.running.getStore()) throw new Error('inTenant inside inTenant: pass the transaction on');
    return this.running.run(true, () =>
      this.dataSource.transaction(async (tx) => {
        // Both for this transaction alone: the same as SET LOCAL ROLE, with a parameter and in one round trip.
        await tx.query(`SELECT set_config('role', $1, true), set_config('app.company', $2, true)`, [
          APP_ROLE,
          companyId,
        ]);
        return work(tx);
      }),
    );
  }
}
