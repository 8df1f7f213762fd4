import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Locale, type Plan } from '../../domain/plan/plan.js';
import { Prepared } from '../../database/prepared.js';
import { PlanEntity } from '../company/company.entity.js';
import { applyChanges, Stale } from './apply-changes.js';
import { planChanges } from './plan-diff.js';
import { planFrom, type PlanRows, rowsOf } from './plan-rows.js';
import { TableSql } from './table-sql.js';
import { type AnyRow, tableNames, tables } from './tables.js';

export interface PlanSummary {
  id: string;
  title: string;
  company: string;
  locale: Locale;
  /** IANA name of the zone that the company lives in */
  timeZone: string;
  updatedAt: Date;
}

export interface StoredPlan {
  id: string;
  plan: Plan;
  /** 'plan' for its own fields, else `collection/key`, e.g. `people/ana`, `steps/red.assess`, `escalation/red` */
  versions: ReadonlyMap<string, number>;
}

/** Tells the states of a plan apart without reading it. */
export interface Stamp {
  /** another one after each change of the plan or of how its documents look */
  state: string;
  /** IANA name */
  timeZone: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Of what is none there is no plan, and to ask for it is an error. */
export const isPlanId = (id: string) => UUID.test(id);

/** The number of the transaction that wrote it last; numbers come round again, times do not. */
export const planState = `xmin::text || ' ' || updated_at::text`;

const stampOf = new Prepared<Stamp>(
  `SELECT ${planState} AS state, time_zone AS "timeZone" FROM plan WHERE plan_id = $1`,
);

/** Plans as rows. All work is done in the transaction that is given (TenantDatabase), which says whose plans there are. */
@Injectable()
export class PlanStore {
  async list(tx: EntityManager): Promise<PlanSummary[]> {
    const plans = await tx.find(PlanEntity, { order: { title: 'ASC', planId: 'ASC' } });
    return plans.map(({ planId, title, companyName, locale, timeZone, updatedAt }) => ({
      id: planId,
      title,
      company: companyName,
      locale,
      timeZone,
      updatedAt,
    }));
  }

  /** Keeps a new plan and gives its id. What it names must be in it, and each id there once. */
  async create(tx: EntityManager, plan: Plan): Promise<string> {
    const planId = randomUUID();
    const rows = rowsOf(plan);
    for (const table of tableNames) {
      if (rows[table].length === 0) continue;
      const inserted = await new TableSql(tx, table).insert(planId, rows[table] as object[] as AnyRow[]);
      if (inserted < rows[table].length) throw new Error(`an id stands twice among the rows of ${table}`);
    }
    return planId;
  }

  /** null when there is no such plan. */
  async stamp(tx: EntityManager, planId: string): Promise<Stamp | null> {
    if (!isPlanId(planId)) return null;
    const [row] = await stampOf.ask(tx, [planId]);
    return row ?? null;
  }

  /** One round trip; null when there is no such plan. `forUpdate`: first waits for, then keeps off, other writers. */
  async load(tx: EntityManager, planId: string, options = { forUpdate: false }): Promise<StoredPlan | null> {
    if (!isPlanId(planId)) return null;
    // A statement of its own: what it waits for must be seen by the statement that reads.
    if (options.forUpdate) await tx.query('SELECT FROM plan WHERE plan_id = $1 FOR UPDATE', [planId]);
    const lists = tableNames.map((table) => new TableSql(tx, table).selectAll());
    const [rows] = await tx.query<PlanRows[]>(`SELECT ${lists.join(', ')}`, [planId]);
    if (!rows || (rows.plan as object[]).length === 0) return null;
    return { id: planId, plan: planFrom(rows), versions: versionsOf(rows) };
  }

  /** Writes what differs, or nothing at all where something of it was changed by others since it was loaded. */
  async write(tx: EntityManager, before: StoredPlan, after: Plan): Promise<'written' | 'stale'> {
    const changes = planChanges(rowsOf(before.plan), before.versions, rowsOf(after));
    if (changes.length === 0) return 'written';
    try {
      await tx.transaction((savepoint) => applyChanges(savepoint, before.id, changes));
      return 'written';
    } catch (error) {
      if (error instanceof Stale) return 'stale';
      throw error;
    }
  }

  /** false when there is no such plan. */
  async remove(tx: EntityManager, planId: string): Promise<boolean> {
    if (!isPlanId(planId)) return false;
    const { affected } = await tx.delete(PlanEntity, { planId });
    return affected === 1;
  }
}

function versionsOf(rows: PlanRows): Map<string, number> {
  const roots = tableNames.filter((table) => tables[table].isRoot);
  return new Map(
    roots.flatMap((table) =>
      (rows[table] as object[] as { version: number }[]).map((row) => [tables[table].versionKey(row), row.version]),
    ),
  );
}
