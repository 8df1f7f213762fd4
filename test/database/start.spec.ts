import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dataSourceTo } from '../../src/database/data-source.js';
import { migrate, missingMigrations, revertLast } from '../../src/database/migrate.js';
import { migrations } from '../../src/database/migrations.js';
import { openDatabase } from '../../src/database/open-database.js';
import { DatabaseStartError } from '../../src/database/start-error.js';
import { TenantDatabase } from '../../src/database/tenant-database.js';
import { CompanyStore, FIRST_COMPANY } from '../../src/plans/company/company.store.js';
import { PlanStore } from '../../src/plans/store/plan.store.js';
import { aPlan } from '../builders/plan.builder.js';
import { engines, type TestDatabase } from './engines.js';

const store = new PlanStore();

describe.each(engines)('starting on the $name engine', ({ name, start }) => {
  let db: TestDatabase;

  beforeAll(async () => {
    db = await start();
  });
  afterAll(() => db.stop());

  it('makes a company once, however often it is asked to', async () => {
    const ensure = () =>
      db.database.inTenant(FIRST_COMPANY, async (tx) => {
        await new CompanyStore().ensure(tx, FIRST_COMPANY);
        return tx.query<object[]>('SELECT FROM company');
      });
    await Promise.all([ensure(), ensure()]);
    expect(await ensure()).toHaveLength(1);
  });

  it('goes back one migration after the other, and forward again by three at once', async () => {
    for (let left = migrations.length; left > 0; left -= 1) await revertLast(db.owner);
    expect(await db.owner.query(`SELECT FROM pg_tables WHERE schemaname = 'public'`)).toHaveLength(1);
    expect(await missingMigrations(db.owner)).toHaveLength(migrations.length);

    const { migrationUrl } = db.where;
    const three = migrationUrl
      ? await Promise.all([1, 2, 3].map(() => dataSourceTo({ url: migrationUrl }, 1).initialize()))
      : [db.owner, db.owner, db.owner];
    await Promise.all(three.map((replica) => migrate(replica, null)));
    if (migrationUrl) await Promise.all(three.map((replica) => replica.destroy()));

    expect(await missingMigrations(db.owner)).toEqual([]);
    expect(await db.owner.query('SELECT FROM migration')).toHaveLength(migrations.length);
    const company = await db.newCompany();
    const id = await db.database.inTenant(company, (tx) => store.create(tx, aPlan()));
    expect((await db.database.inTenant(company, (tx) => store.load(tx, id)))?.plan).toEqual(aPlan());
  });

  if (name === 'server') {
    it('lets three replicas start at once', async () => {
      const replicas = await Promise.all([1, 2, 3].map(() => openDatabase(db.where)));
      await Promise.all(replicas.map((replica) => replica.close()));
    });

    it('needs the owner only once', async () => {
      const replica = await openDatabase({ ...db.where, migrationUrl: undefined });
      await replica.close();
    });

    it('needs no second URL: the owner alone makes a login that owns nothing, on three replicas at once', async () => {
      await db.owner.query('CREATE DATABASE alone');
      await db.owner.query('REVOKE ALL ON DATABASE alone FROM PUBLIC');
      const databaseUrl = (db.where.migrationUrl ?? '').replace('/krisenfest', '/alone');
      const where = { ...db.where, databaseUrl, migrationUrl: undefined };
      const replicas = await Promise.all([1, 2, 3].map(() => openDatabase(where)));
      const logins = await Promise.all(
        replicas.map(({ dataSource }) => dataSource.query<object[]>('SELECT current_user AS login')),
      );
      expect(logins.flat()).toEqual(Array(3).fill({ login: 'krisenfest_alone' }));
      await Promise.all(replicas.map((replica) => replica.close()));
      await db.owner.query('DROP DATABASE alone');
      await db.owner.query('DROP ROLE krisenfest_alone');
    });

    it('says what to do where the owner may not make a login', async () => {
      await db.owner.query('CREATE ROLE poor LOGIN');
      await db.owner.query('GRANT poor TO owner');
      await db.owner.query('CREATE DATABASE poor OWNER poor');
      const databaseUrl = (db.where.migrationUrl ?? '').replace('//owner', '//poor').replace('/krisenfest', '/poor');
      expect(await sentenceOf(openDatabase({ ...db.where, databaseUrl, migrationUrl: undefined }))).toMatch(
        /may not make the login "krisenfest_poor".*CREATEROLE.*DATABASE_MIGRATION_URL/,
      );
      await db.owner.query('DROP DATABASE poor');
      await db.owner.query('DROP ROLE poor');
    });

    it('refuses a login that could step around row level security', async () => {
      const { databaseUrl = '', migrationUrl } = db.where;
      for (const [login, sentence] of [
        ['postgres', 'is superuser or has BYPASSRLS'],
        ['owner', 'owns the tables'],
      ] as const) {
        const where = { ...db.where, databaseUrl: databaseUrl.replace('web', login), migrationUrl };
        expect(await sentenceOf(openDatabase(where))).toContain(sentence);
      }
      await db.owner.query('GRANT owner TO web');
      expect(await sentenceOf(openDatabase(db.where))).toContain('owns the tables');
      await db.owner.query('REVOKE owner FROM web');
    });

    it('says what to do where migrations are missing or the login is not admitted', async () => {
      await revertLast(db.owner);
      const where = { ...db.where, migrationUrl: undefined };
      expect(await sentenceOf(openDatabase(where))).toMatch(
        new RegExp(`lacks ${migrations.at(-1)?.name ?? 'nothing'}.*DATABASE_MIGRATION_URL`),
      );
      await db.owner.query('REVOKE krisenfest_app FROM web');
      expect(await sentenceOf(openDatabase(where))).toMatch(/does not admit the login "web" yet/);
    });

    it('says so where nobody answers, without the password', async () => {
      const where = { ...db.where, databaseUrl: 'postgres://web:hunter2@127.0.0.1:1/x', migrationUrl: undefined };
      const sentence = await sentenceOf(openDatabase(where));
      expect(sentence).toContain('127.0.0.1:1/x of DATABASE_URL cannot be used (ECONNREFUSED)');
      expect(sentence).not.toContain('hunter2');
    });
  }
});

describe('the data folder of the embedded engine', () => {
  let dataDir: string;
  const where = () => ({ dataDir, databaseUrl: undefined, migrationUrl: undefined });

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'krisenfest-data-'));
  });
  afterEach(() => rm(dataDir, { recursive: true }));

  it('belongs to one process: a second one is told which', async () => {
    const first = await openDatabase(where());
    expect(await sentenceOf(openDatabase(where()))).toBe(
      `The data folder ${dataDir} is in use by process ${process.pid}; stop it, or set KRISENFEST_DATA to another folder.`,
    );
    await first.close();
    await expect(access(join(dataDir, 'lock'))).rejects.toThrow('ENOENT');
  });

  it('is free again for one of several that find a dead lock', async () => {
    await writeFile(join(dataDir, 'lock'), '');
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => openDatabase(where())));
    const opened = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    expect(opened).toHaveLength(1);
    await opened[0]?.close();
  });

  it('is left alone while another machine has just given a sign of life', async () => {
    await writeFile(join(dataDir, 'lock'), JSON.stringify({ pid: 7, host: 'elsewhere', began: '', token: 'x' }));
    expect(await sentenceOf(openDatabase(where()))).toContain('in use by process 7 on elsewhere');
  });

  it('loses no acknowledged row of a process that is killed while it writes', async () => {
    let acknowledged = -1;
    for (const round of [1, 2, 3]) {
      const writer = startWriter(dataDir);
      acknowledged = await killAfter(writer, 15 * round, acknowledged);
      expect(JSON.parse(await readFile(join(dataDir, 'lock'), 'utf8'))).toMatchObject({ pid: writer.pid });
    }
    const after = await openDatabase(where());
    const database = new TenantDatabase(after.dataSource);
    const kept = await database.inTenant(FIRST_COMPANY, async (tx) => {
      const [summary] = await store.list(tx);
      return store.load(tx, summary?.id ?? '');
    });
    await after.close();
    const numbers = kept?.plan.stakeholders.map(({ id }) => Number(id.replace('group-', '')));
    expect(numbers?.slice(0, acknowledged + 1)).toEqual(Array.from({ length: acknowledged + 1 }, (_, n) => n));
  });
});

async function sentenceOf(opening: Promise<{ close(): Promise<void> }>): Promise<string> {
  try {
    await (await opening).close();
    return 'started';
  } catch (error) {
    if (error instanceof DatabaseStartError) return error.message;
    throw error;
  }
}

/** A process of its own that adds one row after the other and says the number of each after its commit. */
function startWriter(dataDir: string): ChildProcess {
  const script = join(import.meta.dirname, 'writer.ts');
  const loader = join(import.meta.dirname, 'typescript-loader.mjs');
  return spawn(process.execPath, ['--import', loader, script, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Kills the process after that many rows; the last number that it said. */
async function killAfter(writer: ChildProcess, rows: number, before: number): Promise<number> {
  if (!writer.stdout) throw new Error('no output');
  let last = before;
  for await (const line of createInterface({ input: writer.stdout })) {
    expect(Number(line)).toBe(last + 1);
    last = Number(line);
    if (last === before + rows) writer.kill('SIGKILL');
  }
  if (writer.exitCode === null && writer.signalCode === null) await once(writer, 'exit');
  expect(writer.signalCode).toBe('SIGKILL');
  return last;
}
