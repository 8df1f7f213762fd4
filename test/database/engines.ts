import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DataSource } from 'typeorm';
import { dataSourceTo } from '../../src/database/data-source.js';
import { openDatabase } from '../../src/database/open-database.js';
import { TenantDatabase } from '../../src/database/tenant-database.js';
import { CompanyEntity } from '../../src/plans/company/company.entity.js';
import { serverBinaries, startCluster } from './cluster.js';

/** What openDatabase needs of the Config. */
export interface Where {
  dataDir: string;
  databaseUrl: string | undefined;
  migrationUrl: string | undefined;
}

/** A fresh database with all migrations. */
export interface TestDatabase {
  where: Where;
  /** as the service has it */
  dataSource: DataSource;
  /** as the one who migrates; embedded both are the same session */
  owner: DataSource;
  database: TenantDatabase;
  /** a further company, its id */
  newCompany: () => Promise<string>;
  stop: () => Promise<void>;
}

export interface Engine {
  name: 'embedded' | 'server';
  start: () => Promise<TestDatabase>;
}

const wanted = process.env['KRISENFEST_ENGINE'];
const binaries = await serverBinaries();

/** The engines that a specification about the database runs on. */
export const engines: Engine[] = [
  { name: 'embedded' as const, start: startEmbedded },
  ...(binaries === null ? [] : [{ name: 'server' as const, start: () => startServer(binaries) }]),
].filter(({ name }) => wanted === undefined || wanted === name);

if (binaries === null && wanted !== 'embedded') {
  const sentence = 'No Postgres server is installed (/usr/lib/postgresql): only the embedded engine is tested.\n';
  if (process.env['CI']) throw new Error(sentence);
  process.stderr.write(sentence);
}

async function startEmbedded(): Promise<TestDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), 'krisenfest-data-'));
  const where = { dataDir, databaseUrl: undefined, migrationUrl: undefined };
  const { dataSource, close } = await openDatabase(where);
  const stop = async () => {
    await close();
    await rm(dataDir, { recursive: true });
  };
  return { where, ...parts(dataSource, dataSource), stop };
}

async function startServer(folder: string): Promise<TestDatabase> {
  const cluster = await startCluster(folder);
  const superuser = await dataSourceTo({ url: cluster.url('postgres', 'postgres') }, 1).initialize();
  await superuser.query('CREATE ROLE owner LOGIN CREATEROLE CREATEDB');
  await superuser.query('CREATE ROLE web LOGIN');
  await superuser.query('CREATE DATABASE krisenfest OWNER owner');
  await superuser.destroy();
  const where = {
    dataDir: '/nowhere',
    databaseUrl: cluster.url('krisenfest', 'web'),
    migrationUrl: cluster.url('krisenfest', 'owner'),
  };
  const { dataSource, close } = await openDatabase(where);
  const owner = await dataSourceTo({ url: where.migrationUrl }, 1).initialize();
  const stop = async () => {
    await owner.destroy();
    await close();
    await cluster.stop();
  };
  return { where, ...parts(dataSource, owner), stop };
}

function parts(dataSource: DataSource, owner: DataSource) {
  const database = new TenantDatabase(dataSource);
  const newCompany = async () => {
    const id = randomUUID();
    await database.inTenant(id, (tx) => tx.createQueryBuilder().insert().into(CompanyEntity).values({ id }).execute());
    return id;
  };
  return { dataSource, owner, database, newCompany };
}
