import { type DataSource } from 'typeorm';
import { groupRoles, missingMigrations } from './migrate.js';
import { DatabaseStartError } from './start-error.js';

/** What the login of the app may do, itself or as a role that it is a member of. */
interface Powers {
  login: string;
  bypasses: boolean;
  owns: boolean;
  isApp: boolean;
}

const powersOfLogin = `
  SELECT current_user AS login,
    EXISTS (SELECT FROM pg_roles WHERE (rolsuper OR rolbypassrls) AND pg_has_role(current_user, oid, 'MEMBER'))
      AS bypasses,
    EXISTS (SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace
      AND pg_has_role(current_user, relowner, 'MEMBER')) AS owns,
    (SELECT count(*) = ${groupRoles.length} FROM pg_roles
      WHERE rolname IN (${groupRoles.map((role) => `'${role}'`).join(', ')}) AND pg_has_role(current_user, oid, 'MEMBER')) AS "isApp"`;

/**
 * Row level security holds only for a login that can neither bypass it nor change it: anything else is refused.
 * Throws DatabaseStartError.
 */
export async function checkAppLogin(dataSource: DataSource): Promise<void> {
  const [powers] = await dataSource.query<Powers[]>(powersOfLogin);
  const sentence = powers && (tooPowerful(powers) ?? (await notReady(dataSource, powers)));
  if (sentence) throw new DatabaseStartError(sentence);
}

function tooPowerful({ login, bypasses, owns }: Powers): string | null {
  const instead =
    'put a login that owns nothing into DATABASE_URL and the owner into DATABASE_MIGRATION_URL ' +
    `(CREATE ROLE krisenfest_web LOGIN PASSWORD '...').`;
  if (bypasses) return `The login "${login}" of DATABASE_URL is superuser or has BYPASSRLS; ${instead}`;
  if (owns) return `The login "${login}" of DATABASE_URL owns the tables; ${instead}`;
  return null;
}

async function notReady(dataSource: DataSource, { login, isApp }: Powers): Promise<string | null> {
  const missing = isApp ? await missingMigrations(dataSource) : [];
  if (isApp && missing.length === 0) return null;
  const what = isApp ? `lacks ${missing.join(', ')}` : `does not admit the login "${login}" yet`;
  return `The database ${what}; start once with the owner's login in DATABASE_MIGRATION_URL.`;
}
