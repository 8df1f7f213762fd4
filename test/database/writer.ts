import { openDatabase } from '../../src/database/open-database.js';
import { TenantDatabase } from '../../src/database/tenant-database.js';
import { CompanyStore, FIRST_COMPANY } from '../../src/plans/company/company.store.js';
import { PlanStore } from '../../src/plans/store/plan.store.js';
import { aPlan } from '../builders/plan.builder.js';

const dataDir = process.argv[2] ?? '';
const store = new PlanStore();
const { dataSource } = await openDatabase({ dataDir, databaseUrl: undefined, migrationUrl: undefined });
const database = new TenantDatabase(dataSource);
const company = FIRST_COMPANY;
await database.inTenant(company, (tx) => new CompanyStore().ensure(tx, company));

const id = await database.inTenant(company, async (tx) => {
  const [plan] = await store.list(tx);
  return plan?.id ?? store.create(tx, aPlan({ stakeholders: [] }));
});

for (;;) {
  const number = await database.inTenant(company, async (tx) => {
    const seen = await store.load(tx, id, { forUpdate: true });
    if (!seen) throw new Error('the plan is gone');
    const next = seen.plan.stakeholders.length;
    const one = { id: `group-${next}`, name: `Group ${next}`, group: 'other' as const };
    await store.write(tx, seen, { ...seen.plan, stakeholders: [...seen.plan.stakeholders, one] });
    return next;
  });
  process.stdout.write(`${number}\n`);
}
