import { type DataSource } from 'typeorm';
import { type Config } from '../config/config.js';
import { checkAppLogin } from './app-login.js';
import { dataSourceTo } from './data-source.js';
import { startEmbedded } from './embedded/embedded-postgres.js';
import { errorCode } from './error-code.js';
import { isOwner, madeLogin, makeLogin } from './made-login.js';
import { migrate } from './migrate.js';
import { DatabaseStartError } from './start-error.js';

export interface OpenDatabase {
  dataSource: DataSource;
  close: () => Promise<void>;
}

type Where = Pick<Config, 'dataDir' | 'databaseUrl' | 'migrationUrl'>;

const SERVER_POOL = 10;

/** The migrated database that the configuration names, embedded or on a server. Throws DatabaseStartError. */
export async function openDatabase({ dataDir, databaseUrl, migrationUrl }: Where): Promise<OpenDatabase> {
  if (databaseUrl === undefined) return openEmbedded(dataDir);
  if (migrationUrl !== undefined) await migrateServer(migrationUrl, databaseUrl);
  const url = migrationUrl === undefined ? await servingUrl(databaseUrl) : databaseUrl;
  const dataSource = await connect(url, 'DATABASE_URL', SERVER_POOL);
  const close = () => dataSource.destroy();
  return orClose(close, async () => {
    await checkAppLogin(dataSource);
    return { dataSource, close };
  });
}

async function openEmbedded(dataDir: string): Promise<OpenDatabase> {
  const engine = await startEmbedded(dataDir);
  const dataSource = dataSourceTo(engine.connection, 1);
  const close = async () => {
    if (dataSource.isInitialized) await dataSource.destroy();
    await engine.stop();
  };
  return orClose(close, async () => {
    await dataSource.initialize();
    await migrate(dataSource, null);
    return { dataSource, close };
  });
}

/** Where DATABASE_URL is the owner's and stands alone: migrates, and serves with a login that is made for it. */
async function servingUrl(databaseUrl: string): Promise<string> {
  const dataSource = await connect(databaseUrl, 'DATABASE_URL', 1);
  try {
    if (!(await isOwner(dataSource))) return databaseUrl;
    const made = madeLogin(databaseUrl);
    await migrate(dataSource, made.name, (runner) => makeLogin(runner, made));
    return made.url;
  } finally {
    await dataSource.destroy();
  }
}

async function migrateServer(ownerUrl: string, appUrl: string): Promise<void> {
  const owner = await connect(ownerUrl, 'DATABASE_MIGRATION_URL', 1);
  try {
    await migrate(owner, decodeURIComponent(new URL(appUrl).username));
  } finally {
    await owner.destroy();
  }
}

async function connect(url: string, variable: string, poolSize: number): Promise<DataSource> {
  try {
    return await dataSourceTo({ url }, poolSize).initialize();
  } catch (error) {
    const { host, pathname } = new URL(url);
    throw new DatabaseStartError(
      `The database ${host}${pathname} of ${variable} cannot be used (${errorCode(error) ?? 'no answer'}); check that it runs and that the login is right.`,
      { cause: error },
    );
  }
}

async function orClose<T>(close: () => Promise<void>, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await close();
    throw error;
  }
}
