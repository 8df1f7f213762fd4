import { type DataSource, MigrationExecutor, type QueryRunner } from 'typeorm';

/** The group role that may read and write the tables; made by the first migration. */
export const APP_ROLE = 'krisenfest_app';

/** The group role that may read and write accounts, sessions and organisations, and no plan. */
export const ACCESS_ROLE = 'krisenfest_access';

/** The group role that reads what was given to an agency for review, and writes its answers. */
export const AGENCY_ROLE = 'krisenfest_agency';

export const groupRoles = [APP_ROLE, ACCESS_ROLE, AGENCY_ROLE] as const;

const MIGRATION_LOCK = 0x6b72_6973;

/**
 * Applies what is missing, one process at a time: others wait for the lock and then find nothing to do.
 * `appLogin`, where given, may act as the app's roles from then on; `prepare` comes first, under the same lock.
 */
export async function migrate(
  owner: DataSource,
  appLogin: string | null,
  prepare?: (runner: QueryRunner) => Promise<void>,
): Promise<void> {
  await underLock(owner, async (runner) => {
    await prepare?.(runner);
    await new MigrationExecutor(owner, runner).executePendingMigrations();
    if (appLogin !== null) for (const role of groupRoles) await admit(runner, appLogin, role);
  });
}

/** Takes back the last migration. */
export async function revertLast(owner: DataSource): Promise<void> {
  await underLock(owner, (runner) => new MigrationExecutor(owner, runner).undoLastMigration());
}

/** Names of the migrations that the database lacks. */
export async function missingMigrations(dataSource: DataSource): Promise<string[]> {
  const pending = await new MigrationExecutor(dataSource).getPendingMigrations();
  return pending.map((migration) => migration.name);
}

async function underLock(owner: DataSource, work: (runner: QueryRunner) => Promise<void>): Promise<void> {
  const runner = owner.createQueryRunner();
  try {
    await runner.startTransaction();
    await runner.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await work(runner);
    await runner.commitTransaction();
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}

/** Asked first, because the role may have been made by the owner of another database, who alone may grant it. */
async function admit(runner: QueryRunner, login: string, role: string): Promise<void> {
  const member = `SELECT FROM pg_roles WHERE rolname = $1 AND pg_has_role(rolname, $2, 'MEMBER')`;
  const found: unknown = await runner.query(member, [login, role]);
  if (Array.isArray(found) && found.length > 0) return;
  await runner.query(`GRANT ${role} TO "${login.replaceAll('"', '""')}"`);
}
