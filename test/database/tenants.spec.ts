import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Pool } from 'pg';
import { type EntityManager } from 'typeorm';
import { APP_ROLE } from '../../src/database/migrate.js';
import { Prepared } from '../../src/database/prepared.js';
import { AuditStore } from '../../src/audit/audit.store.js';
import { DenialStore } from '../../src/audit/denial.store.js';
import { ACCESS_ROLE, AGENCY_ROLE } from '../../src/database/migrate.js';
import { BrandStore } from '../../src/plans/brand/brand.store.js';
import { CorrectionsStore } from '../../src/plans/corrections/corrections.store.js';
import { RemovalsStore } from '../../src/plans/removals/removals.store.js';
import { PlanStore } from '../../src/plans/store/plan.store.js';
import { VersionEntity, VersionMoveEntity } from '../../src/versions/version.entity.js';
import { aPlan } from '../builders/plan.builder.js';
import { engines, type TestDatabase } from './engines.js';
import { aReview, speak, type StoredReview } from './reviews.js';

const store = new PlanStore();

/** Not of a company: names of migrations, and all about accounts, which may belong to several. */
const SHARED = ['migration'];
const ACCESS = [
  ...['account', 'attempt', 'ceremony', 'device', 'identity_provider', 'link', 'mail', 'membership', 'organisation'],
  ...['outside_identity', 'passkey', 'recovery_code', 'reminder', 'reminder_off', 'reminder_turn', 'session'],
];

interface TenantTable {
  name: string;
  /** first column of the primary key; null where there is none */
  lead: string | null;
  enabled: boolean;
  forced: boolean;
  policies: number;
  /** may the app's role rewrite and delete its rows? what happened and who exists stays */
  mayChange: boolean;
  mayDelete: boolean;
}

const allTables = `
  SELECT relname AS name, relrowsecurity AS enabled, relforcerowsecurity AS forced,
    (SELECT attname FROM pg_attribute WHERE attrelid = c.oid AND attnum = indkey[0]) AS lead,
    (SELECT count(*)::int FROM pg_policy WHERE polrelid = c.oid AND polqual IS NOT NULL AND polwithcheck IS NOT NULL)
      AS policies,
    has_table_privilege('${APP_ROLE}', c.oid, 'UPDATE') AS "mayChange",
    has_table_privilege('${APP_ROLE}', c.oid, 'DELETE') AS "mayDelete"
  FROM pg_class c LEFT JOIN pg_index ON indrelid = c.oid AND indisprimary
  WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') ORDER BY relname`;

describe.each(engines)('companies apart from each other, $name engine', ({ start }) => {
  let db: TestDatabase;
  let tables: TenantTable[];
  let company: string;
  let planId: string;
  let review: StoredReview;

  beforeAll(async () => {
    db = await start();
    const all = await db.owner.query<TenantTable[]>(allTables);
    tables = all.filter(({ name }) => ![...SHARED, ...ACCESS].includes(name));
    company = await db.newCompany();
    planId = await db.database.inTenant(company, (tx) => store.create(tx, aPlan()));
    await db.database.inTenant(company, async (tx) => {
      await new RemovalsStore().keep(tx, planId, aPlan(), aPlan());
      const who = { companyId: company, accountId: null, name: 'Ines', requestId: '1' };
      await new AuditStore().append(tx, who, { action: 'plan.created', planId }, new Date());
      await new DenialStore().count(tx, ['GET /audit'], new Date());
    });
    const brand = { version: 0, colour: '#123456', logo: null } as const;
    await db.database.inTenant(company, (tx) => new BrandStore().save(tx, planId, brand));
    await db.database.inTenant(company, (tx) => {
      const asked = { personKey: 'ana', changes: [], message: 'Call me.', madeAt: new Date() };
      return new CorrectionsStore().insert(tx, planId, { id: randomUUID(), ...asked });
    });
    await db.database.inTenant(company, async (tx) => {
      const dates = { frozenOn: '2026-11-30', frozenAt: new Date(), validUntil: '2027-11-30' };
      const content = { content: '{}', hash: Buffer.alloc(32), note: '', editor: null, approvals: 1 };
      await tx.insert(VersionEntity, { planId, number: 1, ...dates, ...content, state: 'frozen' });
      const move = { move: 'freeze', accountId: null, name: 'Ines', at: new Date(), reason: null } as const;
      await tx.insert(VersionMoveEntity, { planId, number: 1, position: 1, ...move });
    });
    review = await aReview(db, company, planId, 'wave');
  });
  afterAll(() => db.stop());

  it('have the company first in every key', () => {
    expect(tables.length).toBeGreaterThan(20);
    expect(tables.filter(({ name, lead }) => lead !== (name === 'company' ? 'id' : 'company_id'))).toEqual([]);
  });

  it('are kept apart in every table, even for its owner', () => {
    const wrong = tables.filter(
      ({ name, enabled, forced, policies }) => !enabled || !forced || policies !== (isOfReviews(name) ? 2 : 1),
    );
    expect(wrong).toEqual([]);
  });

  it('have no other way to their rows: no view, and no function that acts as its owner', async () => {
    const others = await db.owner.query<unknown[]>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('v', 'm', 'f')
       UNION ALL SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosecdef`,
    );
    expect(others).toEqual([]);
  });

  it('have tables of which each column is known to the code', async () => {
    const columns = await db.owner.query<{ table: string; column: string }[]>(
      `SELECT table_name AS table, column_name AS column FROM information_schema.columns
       WHERE table_schema = 'public' AND column_name NOT IN ('party', 'kind', 'agency_key')
         AND column_name NOT LIKE '%\\_by\\_party' AND column_name NOT LIKE '%owner\\_party'`,
    );
    const known = db.dataSource.entityMetadatas.flatMap((entity) =>
      entity.columns.map((column) => `${entity.tableName}.${column.databaseName}`),
    );
    const found = columns
      .filter(({ table }) => ![...SHARED, ...ACCESS].includes(table))
      .map((each) => `${each.table}.${each.column}`);
    expect(found.filter((column) => !known.includes(column))).toEqual([]);
    expect(known.length).toBeGreaterThan(100);
  });

  it('see their own rows in every table', async () => {
    const empty = await inEach(company, (tx, { name }) => count(tx, name)).then((counts) =>
      counts.filter((n) => n === 0),
    );
    expect(empty).toEqual([]);
  });

  it('see no row of another company, and can neither change nor delete one', async () => {
    const other = await db.newCompany();
    const others = await inEach(other, (tx, table) => reached(tx, table, `WHERE ${table.lead} = '${company}'`));
    expect(others.every((rows) => rows === 0)).toBe(true);
    expect(await db.database.inTenant(other, (tx) => store.load(tx, planId))).toBeNull();
    expect(await db.database.inTenant(other, (tx) => store.remove(tx, planId))).toBe(false);
  });

  it('see the same by a question that a connection has planned before, for another one or in another role', async () => {
    const other = await db.newCompany();
    const question = new Prepared<{ plans: number }>('SELECT count(*)::int AS plans FROM plan');
    const ask = (tx: EntityManager) => question.ask(tx, []);
    // More often than Postgres plans it anew each time.
    for (let n = 0; n < 8; n += 1) {
      expect(await db.database.inTenant(company, ask)).toEqual([{ plans: 1 }]);
      expect(await db.database.inTenant(other, ask)).toEqual([{ plans: 0 }]);
      await expect(db.database.inAccess(ask)).rejects.toMatchObject(NO_RIGHT);
      await expect(db.database.inAgency(review.agencyId, ask)).rejects.toMatchObject(NO_RIGHT);
    }
  });

  it('are served on by a connection that takes the place of another', async () => {
    const { master: pool } = db.dataSource.driver as unknown as { master: Pool };
    const plans = () => db.database.inTenant(company, (tx) => store.stamp(tx, planId));
    const before = await plans();
    (await pool.connect()).release(true);
    expect(await plans()).toEqual(before);
  });

  it('cannot put a row into another company, nor give one away', async () => {
    const other = await db.newCompany();
    for (const { name, lead, mayChange } of tables) {
      await expect(inTenant(other, insertFor(name, company))).rejects.toMatchObject(refusal(name));
      const giveAway = `UPDATE "${name}" SET ${lead} = '${other}'`;
      await expect(inTenant(company, giveAway)).rejects.toMatchObject(mayChange ? ROW_SECURITY : NO_RIGHT);
    }
  });

  it('are all out of sight of the app without a company', async () => {
    for (const table of tables) {
      expect(await withoutCompany((tx) => reached(tx, table))).toBe(0);
      await expect(withoutCompany((tx) => tx.query(insertFor(table.name, company)))).rejects.toMatchObject(
        refusal(table.name),
      );
    }
  });

  it('are closed to the role for accounts, and its tables to the role for plans', async () => {
    const rights = await db.owner.query<{ role: string; name: string }[]>(
      `SELECT r.rolname AS role, c.relname AS name FROM pg_class c, pg_roles r
       WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND r.rolname IN ($1, $2)
         AND has_table_privilege(r.oid, c.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE')`,
      [APP_ROLE, ACCESS_ROLE],
    );
    const of = (role: string) => rights.filter((each) => each.role === role).map(({ name }) => name);
    expect(of(ACCESS_ROLE).sort()).toEqual(ACCESS);
    expect(of(APP_ROLE).sort()).toEqual(['migration', ...tables.map(({ name }) => name)].sort());
    const passwords = db.database.inTenant(company, (tx) => tx.query('SELECT password_hash FROM account'));
    await expect(passwords).rejects.toMatchObject(NO_RIGHT);
    await expect(db.database.inAccess((tx) => tx.query('SELECT FROM plan'))).rejects.toMatchObject(NO_RIGHT);
  });

  it('are cleared by no statement of the app', async () => {
    await expect(inTenant(company, 'TRUNCATE plan CASCADE')).rejects.toMatchObject(NO_RIGHT);
    await expect(inTenant(company, 'DROP TABLE holder')).rejects.toMatchObject(NO_RIGHT);
    await expect(inTenant(company, 'ALTER TABLE plan DISABLE ROW LEVEL SECURITY')).rejects.toMatchObject(NO_RIGHT);
    await expect(inTenant(company, `DELETE FROM migration`)).rejects.toMatchObject(NO_RIGHT);
  });

  it('let an agency touch the tables of its reviews alone, where it adds and never rewrites', async () => {
    const rights = await db.owner.query<{ name: string; adds: boolean; changes: boolean }[]>(
      `SELECT relname AS name, has_table_privilege($1, oid, 'INSERT') AS adds,
         has_any_column_privilege($1, oid, 'UPDATE') OR has_table_privilege($1, oid, 'DELETE, TRUNCATE') AS changes
       FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f')
         AND (has_any_column_privilege($1, oid, 'SELECT, INSERT, UPDATE') OR has_table_privilege($1, oid, 'DELETE, TRUNCATE'))
       ORDER BY relname`,
      [AGENCY_ROLE],
    );
    expect(rights).toEqual([
      { name: 'review', adds: false, changes: false },
      { name: 'review_entry', adds: true, changes: false },
      { name: 'review_round', adds: false, changes: false },
      { name: 'review_signoff', adds: true, changes: false },
    ]);
    for (const { name, lead } of tables) {
      const look = db.database.inAgency(review.agencyId, (tx) => count(tx, name));
      if (isOfReviews(name)) expect(await look).toBeGreaterThan(0);
      else await expect(look).rejects.toMatchObject(NO_RIGHT);
      for (const sql of [`UPDATE "${name}" SET ${lead} = ${lead}`, `DELETE FROM "${name}"`]) {
        const changing = db.database.inAgency(review.agencyId, (tx) => tx.query(sql));
        await expect(changing).rejects.toMatchObject(NO_RIGHT);
      }
    }
    for (const name of ACCESS)
      await expect(db.database.inAgency(review.agencyId, (tx) => count(tx, name))).rejects.toMatchObject(NO_RIGHT);
  });

  it('show an agency its own reviews, and take nothing into those of another, nor into one that was withdrawn', async () => {
    const other = await aReview(db, company, planId, 'other');
    const seen = (agencyId: string) =>
      db.database.inAgency(agencyId, (tx) =>
        tx.query<{ id: string }[]>(
          `SELECT DISTINCT review_id AS id FROM review JOIN review_round USING (review_id)
           JOIN review_entry USING (review_id) JOIN review_signoff USING (review_id)`,
        ),
      );
    expect(await seen(review.agencyId)).toEqual([{ id: review.reviewId }]);
    expect(await seen(other.agencyId)).toEqual([{ id: other.reviewId }]);
    expect(await seen(randomUUID())).toEqual([]);
    for (const name of ['review', 'review_round', 'review_entry', 'review_signoff'])
      expect(await withoutCompany((tx) => count(tx, name), AGENCY_ROLE)).toBe(0);
    const speaking = (agency: StoredReview, where: StoredReview, more = {}) =>
      db.database.inAgency(agency.agencyId, (tx) => speak(tx, where, more));
    await expect(speaking(review, other)).rejects.toMatchObject(ROW_SECURITY);
    await expect(speaking(review, review, { side: 'company', kind: 'reply' })).rejects.toMatchObject(ROW_SECURITY);
    await inTenant(company, `UPDATE review SET ended_at = now() WHERE review_id = '${other.reviewId}'`);
    expect(await seen(other.agencyId)).toEqual([]);
    await expect(speaking(other, other)).rejects.toMatchObject(ROW_SECURITY);
  });

  it('let nobody change what was sent, sign something else, or speak for the other side', async () => {
    const { reviewId, hash } = review;
    const STAYS = { message: expect.stringContaining('never changes') };
    await expect(inTenant(company, `UPDATE review_round SET content = '{"a":1}'`)).rejects.toMatchObject(STAYS);
    await expect(inTenant(company, `UPDATE review_round SET hash = ''`)).rejects.toMatchObject(NO_RIGHT);
    const asAgency = `INSERT INTO review_entry (company_id, review_id, round, activity_key, side, kind, text, name, at)
      VALUES ('${company}', '${reviewId}', 1, '', 'agency', 'comment', 'Fine', 'Rosa', now())`;
    await expect(inTenant(company, asAgency)).rejects.toMatchObject(ROW_SECURITY);
    const sign = (digest: Buffer) =>
      db.database.inAgency(review.agencyId, (tx) => speak(tx, { ...review, hash: digest }));
    await expect(sign(Buffer.alloc(32))).rejects.toMatchObject({ message: expect.stringContaining('foreign key') });
    await expect(sign(hash)).resolves.toBeUndefined();
  });

  it('refuses a transaction within a transaction at once', async () => {
    const nested = db.database.inTenant(company, () => db.database.inTenant(company, () => Promise.resolve()));
    await expect(nested).rejects.toThrow('a transaction inside a transaction');
    await expect(db.database.inTenant(company, () => Promise.resolve('free'))).resolves.toBe('free');
  });

  it('keeps nothing of a transaction that fails', async () => {
    const failing = db.database.inTenant(company, async (tx) => {
      await store.create(tx, aPlan({ title: 'Half a plan' }));
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    const plans = await db.database.inTenant(company, (tx) => store.list(tx));
    expect(plans.map(({ title }) => title)).toEqual(['Plan of the dairy']);
  });

  const ROW_SECURITY = { message: expect.stringContaining('row-level security') };
  const NO_RIGHT = { message: expect.stringMatching(/permission denied|must be owner/) };

  function insertFor(table: string, owner: string): string {
    if (isOfReviews(table) && table !== 'review')
      return `INSERT INTO "${table}" (company_id, review_id) VALUES ('${owner}', '${review.reviewId}')`;
    if (table === 'company') return `INSERT INTO company (id) VALUES ('${randomUUID()}')`;
    if (table === 'audit_head') return `INSERT INTO audit_head VALUES ('${owner}', 1, '')`;
    if (table === 'audit_event')
      return `INSERT INTO audit_event VALUES ('${owner}', 1, now(), NULL, '', NULL, '', '', '', '')`;
    if (table === 'audit_denial') return `INSERT INTO audit_denial VALUES ('${owner}', '', now(), 1)`;
    if (table === 'audit_detail') return `INSERT INTO audit_detail VALUES ('${owner}', 1, '', '{}')`;
    return `INSERT INTO "${table}" (company_id, plan_id) VALUES ('${owner}', '${planId}')`;
  }

  /** What only an agency can do, the app has no right to at all. */
  function refusal(table: string) {
    return table === 'review_signoff' ? NO_RIGHT : ROW_SECURITY;
  }

  function inTenant(id: string, sql: string): Promise<unknown> {
    return db.database.inTenant(id, (tx) => tx.query(sql));
  }

  function inEach(id: string, work: (tx: EntityManager, table: TenantTable) => Promise<number>): Promise<number[]> {
    return db.database.inTenant(id, async (tx) => {
      const results: number[] = [];
      for (const table of tables) results.push(await work(tx, table));
      return results;
    });
  }

  /** As the service's login, in the app's role, as a forgetful programmer would. */
  function withoutCompany<T>(work: (tx: EntityManager) => Promise<T>, role = APP_ROLE): Promise<T> {
    return db.dataSource.transaction(async (tx) => {
      await tx.query(`SET LOCAL ROLE ${role}`);
      return work(tx);
    });
  }
});

function isOfReviews(table: string): boolean {
  return /^review(_|$)/.test(table);
}

async function count(tx: EntityManager, table: string, where = ''): Promise<number> {
  const [row] = await tx.query<{ rows: number }[]>(`SELECT count(*)::int AS rows FROM "${table}" ${where}`);
  return row?.rows ?? -1;
}

/** Rows that are seen, rewritten or deleted, as far as the role may. */
async function reached(tx: EntityManager, { name, lead, mayChange, mayDelete }: TenantTable, where = '') {
  const seen = await count(tx, name, where);
  const rewritten = mayChange ? await changed(tx, `UPDATE "${name}" SET ${lead} = ${lead}`) : 0;
  return seen + rewritten + (mayDelete ? await deleted(tx, name) : 0);
}

async function changed(tx: EntityManager, sql: string): Promise<number> {
  const [, rows] = await tx.query<[unknown[], number]>(sql);
  return rows;
}

function deleted(tx: EntityManager, table: string): Promise<number> {
  return changed(tx, `DELETE FROM "${table}"`);
}
