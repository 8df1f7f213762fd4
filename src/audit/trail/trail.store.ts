import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Detail } from '../chain.js';

/** Which events are wanted; null: all. */
export interface TrailQuery {
  accountId: string | null;
  planId: string | null;
  action: string | null;
  /** included */
  from: Date | null;
  /** not included */
  until: Date | null;
  /** stands somewhere in the details */
  text: string | null;
  /** events before this number */
  before: number | null;
}

export interface TrailEvent {
  number: number;
  at: Date;
  accountId: string | null;
  action: string;
  planId: string | null;
  requestId: string;
  /** null: erased */
  content: Detail | null;
}

const newestFirst = `
  SELECT e.number, e.at, e.account_id AS "accountId", e.action, e.plan_id AS "planId", e.request_id AS "requestId",
    d.content
  FROM audit_event e LEFT JOIN audit_detail d USING (company_id, number)
  WHERE ($1::uuid IS NULL OR e.account_id = $1)
    AND ($2::uuid IS NULL OR e.plan_id = $2)
    AND ($3::text IS NULL OR e.action = $3)
    AND ($4::timestamptz IS NULL OR e.at >= $4)
    AND ($5::timestamptz IS NULL OR e.at < $5)
    AND ($6::text IS NULL OR d.content::text ILIKE $6)
    AND ($7::bigint IS NULL OR e.number < $7)
  ORDER BY e.number DESC LIMIT $8`;

const everybody = `SELECT DISTINCT account_id AS id FROM audit_event WHERE account_id IS NOT NULL`;
const everyPlan = `SELECT DISTINCT plan_id AS id FROM audit_event WHERE plan_id IS NOT NULL`;

/** The events of a company, for those who look at them. */
@Injectable()
export class TrailStore {
  async find(tx: EntityManager, query: TrailQuery, most: number): Promise<TrailEvent[]> {
    const { accountId, planId, action, from, until, text, before } = query;
    const values = [accountId, planId, action, from, until, text && pattern(text), before, most];
    const rows = await tx.query<(Omit<TrailEvent, 'number'> & { number: string })[]>(newestFirst, values);
    return rows.map((row) => ({ ...row, number: Number(row.number) }));
  }

  /** Ids of the accounts and plans that any event names. */
  async named(tx: EntityManager): Promise<{ accounts: string[]; plans: string[] }> {
    const accounts = await tx.query<{ id: string }[]>(everybody);
    const plans = await tx.query<{ id: string }[]>(everyPlan);
    return { accounts: accounts.map(({ id }) => id), plans: plans.map(({ id }) => id) };
  }

  /** Names of those accounts that are still there. In a transaction for accounts. */
  async namesOf(tx: EntityManager, accounts: string[]): Promise<Map<string, string>> {
    const sql = 'SELECT id, name FROM account WHERE id = ANY($1)';
    const rows = await tx.query<{ id: string; name: string }[]>(sql, [accounts]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

/** The text as it stands within JSON, with nothing in it that LIKE would read in its own way. */
function pattern(text: string): string {
  return `%${JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(/[\\%_]/g, '\\$&')}%`;
}
