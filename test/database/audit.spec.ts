import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type EntityManager } from 'typeorm';
import { type Actor, AuditStore, type Happening } from '../../src/audit/audit.store.js';
import { DetailsStore } from '../../src/audit/erasure/details.store.js';
import { ChainCheck } from '../../src/audit/verify/chain-check.service.js';
import { ChainStore } from '../../src/audit/verify/chain.store.js';
import { runAudit } from '../../src/cli/audit.js';
import { openDatabase } from '../../src/database/open-database.js';
import { TenantDatabase } from '../../src/database/tenant-database.js';
import { tracesOf } from '../../src/domain/erasure/traces.js';
import { move, replace } from '../../src/domain/plan/collections.js';
import { type Plan } from '../../src/domain/plan/plan.js';
import { remove } from '../../src/domain/plan/removal.js';
import { OrganisationEntity } from '../../src/access/organisation/organisation.entity.js';
import { PlanEditing } from '../../src/plans/editing/plan-editing.service.js';
import { RemovalsStore } from '../../src/plans/removals/removals.store.js';
import { PlanStore } from '../../src/plans/store/plan.store.js';
import { aPlan } from '../builders/plan.builder.js';
import { engines, type TestDatabase, type Where } from './engines.js';

const audit = new AuditStore();
const now = new Date('2027-01-01T10:00:00.123Z');

interface Kept {
  number: string;
  action: string;
  account_id: string | null;
  request_id: string;
  content: Record<string, unknown> | null;
}

describe.each(engines)('the audit trail, $name engine', ({ name, start }) => {
  let db: TestDatabase;
  let company: string;
  let who: Actor;

  beforeAll(async () => {
    db = await start();
    // Embedded the owner is a superuser, who would see the other companies, too.
    if (name === 'embedded')
      await db.owner.query('CREATE ROLE tamperer; GRANT ALL ON ALL TABLES IN SCHEMA public TO tamperer');
  });
  afterAll(() => db.stop());
  beforeEach(async () => {
    company = await db.newCompany();
    who = { companyId: company, accountId: randomUUID(), name: 'Ines Auer', requestId: 'req-7' };
  });

  const write = (...happenings: Happening[]) =>
    db.database.inTenant(company, async (tx) => {
      for (const happening of happenings) await audit.append(tx, who, happening, now);
    });
  const verify = () => new ChainCheck(db.database, new ChainStore()).verify(company);

  function trail(): Promise<Kept[]> {
    const sql = `SELECT e.number, e.action, e.account_id, e.request_id, d.content
      FROM audit_event e LEFT JOIN audit_detail d USING (company_id, number) ORDER BY number`;
    return db.database.inTenant(company, (tx) => tx.query<Kept[]>(sql));
  }

  /** As the owner of the tables, who is bound by no right to write. */
  function asOwner(...statements: string[]): Promise<void> {
    return db.owner.transaction(async (tx) => {
      await tx.query(`SELECT set_config('app.company', $1, true)`, [company]);
      if (name === 'embedded') await tx.query('SET LOCAL ROLE tamperer');
      for (const statement of statements) await tx.query(statement);
    });
  }

  describe('the chain', () => {
    const five = ['one', 'two', 'three', 'four', 'five'].map((action) => ({ action, place: 'p', after: { action } }));

    it('is whole before the first event, and as it was written', async () => {
      expect(await verify()).toMatchObject({ isWhole: true, entries: 0, erased: 0 });
      await write(...five);
      expect(await verify()).toMatchObject({ isWhole: true, entries: 5, erased: 0 });
    });

    const event = 'number, at, account_id, action, plan_id, request_id, detail_hash, previous_hash, hash';
    it.each<[string, number, string, string[]]>([
      ['an action is changed', 3, 'event', [`UPDATE audit_event SET action = 'x' WHERE number = 3`]],
      ['a time is changed', 2, 'event', [`UPDATE audit_event SET at = at + interval '1 ms' WHERE number = 2`]],
      [
        'somebody else is said to have done it',
        4,
        'event',
        [`UPDATE audit_event SET account_id = NULL WHERE number = 4`],
      ],
      ['a request is changed', 1, 'event', [`UPDATE audit_event SET request_id = 'x' WHERE number = 1`]],
      ['a plan is added', 5, 'event', [`UPDATE audit_event SET plan_id = gen_random_uuid() WHERE number = 5`]],
      [
        'a place is changed',
        3,
        'detail',
        [`UPDATE audit_detail SET content = content || '{"place":"q"}' WHERE number = 3`],
      ],
      ['a salt is changed', 3, 'detail', [`UPDATE audit_detail SET salt = '' WHERE number = 3`]],
      [
        'details of two are swapped',
        2,
        'detail',
        [
          `UPDATE audit_detail SET content = (SELECT content FROM audit_detail o WHERE o.number = 5 - audit_detail.number)
          WHERE number IN (2, 3)`,
        ],
      ],
      [
        'a detail is made to fit its hash, and the event with it',
        3,
        'event',
        [
          `UPDATE audit_detail SET content = '{"who":"x"}' WHERE number = 3`,
          `UPDATE audit_event SET detail_hash = sha256((SELECT salt FROM audit_detail d WHERE d.number = 3) || '{"who":"x"}'::bytea) WHERE number = 3`,
        ],
      ],
      [
        'an event is deleted',
        3,
        'missing',
        ['DELETE FROM audit_detail WHERE number = 3', 'DELETE FROM audit_event WHERE number = 3'],
      ],
      [
        'the first is deleted',
        1,
        'missing',
        ['DELETE FROM audit_detail WHERE number = 1', 'DELETE FROM audit_event WHERE number = 1'],
      ],
      [
        'the last is deleted',
        5,
        'missing',
        ['DELETE FROM audit_detail WHERE number = 5', 'DELETE FROM audit_event WHERE number = 5'],
      ],
      ['all are deleted', 1, 'missing', ['DELETE FROM audit_detail', 'DELETE FROM audit_event']],
      [
        'two are swapped',
        2,
        'previous',
        [
          'DELETE FROM audit_detail',
          'UPDATE audit_event SET number = number + 100 WHERE number IN (2, 3)',
          'UPDATE audit_event SET number = 105 - number WHERE number > 100',
        ],
      ],
      [
        'one is inserted in between',
        3,
        'previous',
        [
          'DELETE FROM audit_detail',
          'UPDATE audit_event SET number = number + 100 WHERE number >= 3',
          'UPDATE audit_event SET number = number - 99 WHERE number > 100',
          `INSERT INTO audit_event (${event}) SELECT 3, at, account_id, 'x', plan_id, request_id, detail_hash, hash, hash
            FROM audit_event WHERE number = 1`,
          'UPDATE audit_head SET number = 6',
        ],
      ],
      [
        'one is added at the end',
        6,
        'head',
        [
          `INSERT INTO audit_event (${event}) SELECT 6, at, account_id, 'x', plan_id, request_id, detail_hash, hash, hash
            FROM audit_event WHERE number = 5`,
        ],
      ],
      ['the head says less', 4, 'head', ['UPDATE audit_head SET number = 3']],
      ['the head says more', 6, 'missing', ['UPDATE audit_head SET number = 7']],
      ['the head has another hash', 5, 'head', [`UPDATE audit_head SET hash = sha256('x')`]],
      ['the head is deleted', 1, 'head', ['DELETE FROM audit_head']],
      [
        'the end is cut off and the head moved back, but not to its hash',
        3,
        'head',
        [
          'DELETE FROM audit_detail WHERE number > 3',
          'DELETE FROM audit_event WHERE number > 3',
          'UPDATE audit_head SET number = 3',
        ],
      ],
    ])('is found broken where %s', async (_name, number, fault, statements) => {
      await write(...five);
      await asOwner(...statements);
      expect(await verify()).toEqual({ isWhole: false, number, fault });
    });

    it('is walked in batches without losing its thread', async () => {
      await write(...Array.from({ length: 503 }, (_, index) => ({ action: `a${index}` })));
      expect(await verify()).toMatchObject({ isWhole: true, entries: 503 });
      await asOwner(`UPDATE audit_event SET action = 'x' WHERE number = 502`);
      expect(await verify()).toEqual({ isWhole: false, number: 502, fault: 'event' });
    });

    it('holds whatever was written into it', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.string({ unit: 'binary' }),
          fc.jsonValue(),
          fc.anything({ withDate: true }),
          async (place, before, after) => {
            const isJson = isWritable(after);
            await write({ action: 'x', place, before, ...(isJson ? { after } : {}) });
            expect((await verify()).isWhole).toBe(true);
          },
        ),
        { numRuns: 40, examples: [['\0 \ud800', '\0 \ud800', new Date(0)]] },
      );
    });

    it('stays whole when details are erased, and says how many', async () => {
      await write(...five);
      await db.database.inTenant(company, (tx) => tx.query('DELETE FROM audit_detail WHERE number IN (2, 4)'));
      expect(await verify()).toMatchObject({ isWhole: true, entries: 5, erased: 2 });
    });
  });

  it('numbers the events of twenty writers at once from 1 without a gap', async () => {
    const writers = Array.from({ length: 20 }, (_, index) =>
      write({ action: 'a', place: String(index) }, { action: 'b', place: String(index) }),
    );
    await Promise.all(writers);
    const kept = await trail();
    expect(kept.map(({ number }) => Number(number))).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    expect(new Set(kept.map(({ content }) => content?.place)).size).toBe(20);
    expect(await verify()).toMatchObject({ isWhole: true, entries: 40 });
  });

  it('holds nothing of work that was taken back', async () => {
    const failing = db.database.inTenant(company, async (tx) => {
      await audit.append(tx, who, { action: 'lost' }, now);
      throw new Error('taken back');
    });
    await expect(failing).rejects.toThrow('taken back');
    await write({ action: 'kept' });
    expect((await trail()).map(({ number, action }) => [Number(number), action])).toEqual([[1, 'kept']]);
  });

  it('can be neither rewritten nor cut by the service', async () => {
    await write({ action: 'a' });
    const refused = { message: expect.stringContaining('permission denied') };
    for (const sql of [
      `UPDATE audit_event SET action = 'x'`,
      'DELETE FROM audit_event',
      'TRUNCATE audit_event CASCADE',
      `UPDATE audit_detail SET content = '{}'`,
      'DELETE FROM audit_head',
    ])
      await expect(db.database.inTenant(company, (tx) => tx.query(sql))).rejects.toMatchObject(refused);
    await expect(db.database.inAccess((tx) => tx.query('SELECT FROM audit_event'))).rejects.toMatchObject(refused);
    expect(await verify()).toMatchObject({ isWhole: true, entries: 1 });
  });

  describe('of a plan', () => {
    let editing: PlanEditing;
    let planId: string;

    beforeEach(async () => {
      editing = new PlanEditing(db.database, new PlanStore(), new RemovalsStore(), audit);
      const created = await editing.create(who, aPlan());
      if (!created.ok) throw new Error('refused');
      planId = created.id;
    });

    const change = (edit: (plan: Plan) => Plan) => editing.change(who, planId, [], edit);

    it('keeps who did what with which request, and the whole plan once where it is new', async () => {
      const [event, ...others] = await trail();
      expect(others).toEqual([]);
      expect(event).toMatchObject({ action: 'plan.created', account_id: who.accountId, request_id: 'req-7' });
      expect(event?.content).toEqual({ who: 'Ines Auer', after: JSON.parse(JSON.stringify(aPlan())) as unknown });
    });

    it('keeps of a field what it was and what it is, and nothing else', async () => {
      await change((plan) => {
        const [ana] = plan.people;
        return replace(plan, 'people', 'ana', { ...ana, id: 'ana', name: 'Anna Auer' });
      });
      expect((await trail())[1]?.content).toEqual({
        who: 'Ines Auer',
        before: { '/people/ana/name': 'Ana Auer' },
        after: { '/people/ana/name': 'Anna Auer' },
      });
    });

    it('keeps an order as ids, and a removed thing as it was', async () => {
      await change((plan) => move(plan, 'exercises', 'alarm', 1));
      await change((plan) => move(plan, 'people', 'ben', -1));
      await change((plan) => {
        const removal = remove(plan, 'exercises', 'alarm');
        return removal.ok ? removal.plan : plan;
      });
      const [, order, removal, ...others] = (await trail()).map(({ content }) => content);
      expect(others).toEqual([]);
      expect(order?.after).toEqual({ '/people': ['ben', 'ana', 'cem', 'dora'] });
      expect(removal?.before).toEqual({ '/exercises/alarm': aPlan().exercises[0] });
    });

    it('says nothing of requests that change nothing, are stale or are refused', async () => {
      await change((plan) => structuredClone(plan));
      await editing.change(who, planId, [{ row: 'people/ana', version: 77 }], (plan) => ({ ...plan, title: 'x' }));
      await change((plan) => ({ ...plan, people: [] }));
      await editing.takeBack(who, planId, randomUUID());
      await editing.remove(who, randomUUID());
      await editing.create(who, aPlan({ people: [] }));
      expect((await trail()).map(({ action }) => action)).toEqual(['plan.created']);
    });

    it('can lose what it says of a person, and of plans that are gone', async () => {
      const ana = aPlan().people[0];
      if (!ana) throw new Error('no person');
      const other = await editing.create(who, aPlan());
      const third = await editing.create(who, aPlan());
      if (!other.ok || !third.ok) throw new Error('refused');
      await change((plan) => ({ ...plan, title: 'New title' }));
      await editing.remove(who, third.id);
      await write({ action: 'access.denied', planId, place: `POST /plans/${planId}/people/ana` });
      await db.database.inTenant(company, (tx) => new DetailsStore().erasePerson(tx, planId, tracesOf(ana)));
      expect((await trail()).map(({ action, content }) => [action, content !== null])).toEqual([
        ['plan.created', false],
        ['plan.created', true],
        ['plan.created', false],
        ['plan.changed', true],
        ['plan.removed', false],
        ['access.denied', false],
      ]);
      expect(await verify()).toMatchObject({ isWhole: true, entries: 6, erased: 4 });
    });
  });

  it('can lose what it says of an account, and keeps its events', async () => {
    await write({ action: 'own' });
    const account = { ...who };
    who = { ...who, accountId: randomUUID(), name: 'Ben Berger' };
    await write({ action: 'of it', after: { email: 'INES@example.org' } }, { action: 'another', after: 'Ben' });
    const ines = { name: 'Ines Auer', email: 'ines@example.org' };
    const erase = (tx: EntityManager) => new DetailsStore().eraseAccount(tx, account.accountId ?? '', ines);
    expect(await db.database.inTenant(company, erase)).toBe(2);
    const kept = await trail();
    expect(kept.map(({ action, content }) => [action, content !== null])).toEqual([
      ['own', false],
      ['of it', false],
      ['another', true],
    ]);
    expect(JSON.stringify(kept)).not.toMatch(/ines/i);
    expect(await verify()).toMatchObject({ isWhole: true, erased: 2 });
  });

  describe('from the command line', () => {
    const lines: string[] = [];
    const noted = (line: string) => void lines.push(line);
    const io = { data: noted, out: noted, err: noted, width: 100 };
    let where: Where;

    beforeAll(async () => {
      // The embedded database is one process's alone: it is opened and closed again.
      const dataDir = await mkdtemp(join(tmpdir(), 'krisenfest-audit-'));
      where = name === 'embedded' ? { dataDir, databaseUrl: undefined, migrationUrl: undefined } : db.where;
    });
    afterAll(() => (name === 'embedded' ? rm(where.dataDir, { recursive: true }) : undefined));

    async function check(...args: string[]): Promise<unknown[]> {
      const env = { KRISENFEST_DATA: where.dataDir, DATABASE_URL: where.databaseUrl };
      lines.length = 0;
      return [await runAudit(args, io, env), ...lines];
    }

    async function aCompany(title: string): Promise<void> {
      const { dataSource, close } = await openDatabase(where);
      const id = randomUUID();
      const database = new TenantDatabase(dataSource);
      await database.inAccess(async (tx) => {
        await tx.insert(OrganisationEntity, { id, kind: 'company', name: title, createdAt: now });
        const by = { ...who, companyId: id };
        await database.within(tx, id, () => audit.append(tx, by, { action: 'organisation.set-up' }, now));
        if (title === 'Broken Ltd')
          await database.within(tx, id, () => tx.query(`UPDATE audit_head SET hash = sha256('x')`));
      });
      await close();
    }

    it('says for each company whether it is whole, and where it is broken', async () => {
      await aCompany('Whole Ltd');
      expect(await check()).toEqual([0, expect.stringMatching(/^Whole Ltd: whole, 1 entry, last [0-9a-f]{64}$/)]);
      await aCompany('Broken Ltd');
      expect(await check()).toEqual([
        1,
        'Broken Ltd: broken at entry 1: the chain does not end there as recorded',
        expect.stringMatching(/^Whole Ltd: whole/),
      ]);
      expect(await check('--company', 'Whole Ltd')).toEqual([0, expect.stringContaining('whole')]);
      expect(await check('--company', 'Nobody')).toEqual([2, expect.stringContaining('Broken Ltd, Whole Ltd')]);
      expect((await check('--nonsense'))[0]).toBe(2);
    });

    it('says where there is no database, and makes none', async () => {
      expect(await runAudit([], io, { KRISENFEST_DATA: '/nowhere/at/all' })).toBe(3);
      expect(lines.at(-1)).toContain('/nowhere/at/all');
      expect(existsSync('/nowhere')).toBe(false);
      expect(await runAudit([], io, { DATABASE_URL: 'postgres://x@127.0.0.1:1/x' })).toBe(3);
      expect(await runAudit([], io, { KRISENFEST_PORT: 'x' })).toBe(3);
    });

    if (name === 'embedded')
      it('says who has the embedded database', async () => {
        const { close } = await openDatabase(where);
        expect(await check()).toEqual([3, expect.stringContaining(`in use by process ${process.pid}; stop it`)]);
        await close();
      });
  });
});

/** What becomes JSON at all: no cycles, no bigints. */
function isWritable(value: unknown): boolean {
  try {
    return JSON.stringify({ value }) !== undefined;
  } catch {
    return false;
  }
}
