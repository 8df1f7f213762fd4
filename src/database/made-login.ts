import { createHash, createHmac } from 'node:crypto';
import { type DataSource, type QueryRunner } from 'typeorm';
import { errorCode } from './error-code.js';
import { DatabaseStartError } from './start-error.js';

/** The login of the service that is made where the configuration names the owner's alone. */
export interface MadeLogin {
  name: string;
  password: string | null;
  database: string;
  url: string;
}

const INSUFFICIENT_PRIVILEGE = '42501';

/** Its password follows from the owner's, so that every replica comes to the same one; without one it has none. */
export function madeLogin(ownerUrl: string): MadeLogin {
  const url = new URL(ownerUrl);
  const database = decodeURIComponent(url.pathname.slice(1));
  const plain = /^[a-z0-9_]{1,40}$/.test(database);
  // Two databases of one server must not share a login: a name that had to be changed gets a mark of its own.
  const mark = createHash('sha256').update(database).digest('hex').slice(0, 8);
  const name = plain
    ? `krisenfest_${database}`
    : `krisenfest_${database
        .replace(/[^a-z0-9]+/gi, '_')
        .toLowerCase()
        .slice(0, 40)}_${mark}`;
  const secret = decodeURIComponent(url.password);
  const password = secret === '' ? null : createHmac('sha256', secret).update(`login of ${database}`).digest('hex');
  url.username = name;
  url.password = password ?? '';
  return { name, password, database, url: url.href };
}

/** Whether the login may make tables here: it is the owner of the database or a superuser. */
export async function isOwner(dataSource: DataSource): Promise<boolean> {
  const [row] = await dataSource.query<{ owner: boolean }[]>(
    `SELECT pg_has_role(current_user, datdba, 'MEMBER') AS owner FROM pg_database WHERE datname = current_database()`,
  );
  return row?.owner ?? false;
}

/** Makes the login, or gives it its password again. Throws DatabaseStartError. */
export async function makeLogin(runner: QueryRunner, { name, password, database }: MadeLogin): Promise<void> {
  const found = (await runner.query('SELECT FROM pg_roles WHERE rolname = $1', [name])) as object[];
  const secret = password === null ? 'NULL' : `'${password}'`;
  try {
    await runner.query(`${found.length === 0 ? 'CREATE' : 'ALTER'} ROLE "${name}" LOGIN PASSWORD ${secret}`);
    await runner.query(`GRANT CONNECT ON DATABASE "${database.replaceAll('"', '""')}" TO "${name}"`);
  } catch (error) {
    if (errorCode(error) !== INSUFFICIENT_PRIVILEGE) throw error;
    throw new DatabaseStartError(
      `The login of DATABASE_URL owns the database but may not make the login "${name}" that the service works with; ` +
        'give it CREATEROLE, or put a login that owns nothing into DATABASE_URL and the owner into DATABASE_MIGRATION_URL.',
    );
  }
}
