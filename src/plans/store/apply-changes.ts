import { type EntityManager } from 'typeorm';
import { type TableChange } from './plan-diff.js';
import { TableSql } from './table-sql.js';

/** Somebody else has changed, removed or added one of the rows in the meantime. */
export class Stale extends Error {}

/** At most three statements a table, all deletes first. Throws Stale: the caller takes back what was written until then. */
export async function applyChanges(tx: EntityManager, planId: string, changes: TableChange[]): Promise<void> {
  // First, so that writers of one plan come one after the other.
  const [, found] = await tx.query<[unknown[], number]>('UPDATE plan SET updated_at = now() WHERE plan_id = $1', [
    planId,
  ]);
  expectAll(found, 1);
  for (const { table, deleted } of changes) {
    if (deleted.length > 0) expectAll(await new TableSql(tx, table).delete(planId, deleted), deleted.length);
  }
  for (const { table, updated } of changes) {
    if (updated.length > 0) expectAll(await new TableSql(tx, table).update(planId, updated), updated.length);
  }
  for (const { table, inserted } of changes) {
    if (inserted.length > 0) expectAll(await new TableSql(tx, table).insert(planId, inserted), inserted.length);
  }
}

function expectAll(affected: number, expected: number): void {
  if (affected !== expected) throw new Stale();
}
