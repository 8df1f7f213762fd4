import { type ClientBase } from 'pg';
import { DataSource } from 'typeorm';
import { entities } from './entities.js';
import { migrations } from './migrations.js';
import { SnakeCaseNames } from './naming.js';

/** How to reach a Postgres: a server by its URL, the embedded one by its socket. */
export type Connection = { url: string } | { host: string; port: number; username: string; database: string };

/** One session for all connections: each begins without what the last one has left there, and none ends early. */
const embedded = { idleTimeoutMillis: 0, onConnect: (client: ClientBase) => client.query('DISCARD ALL') };

/** A data source that is not connected yet. `poolSize` 1 is a must for the embedded engine: it is one session. */
export function dataSourceTo(connection: Connection, poolSize: number): DataSource {
  return new DataSource({
    type: 'postgres',
    ...connection,
    entities,
    migrations,
    migrationsTableName: 'migration',
    namingStrategy: new SnakeCaseNames(),
    installExtensions: false,
    applicationName: 'krisenfest',
    poolSize,
    extra: { connectionTimeoutMillis: 10_000, ...('host' in connection && embedded) },
  });
}
