import { execFile } from 'node:child_process';
import { chown, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const DEBIAN = '/usr/lib/postgresql';

/** A throw-away Postgres server on a port and in a folder of its own. */
export interface Cluster {
  url: (database: string, login: string) => string;
  stop: () => Promise<void>;
}

/** Folder of initdb and pg_ctl of the newest installed server; null when there is none. */
export async function serverBinaries(): Promise<string | null> {
  const versions = await readdir(DEBIAN).catch(() => []);
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0];
  return newest === undefined ? null : join(DEBIAN, newest, 'bin');
}

export async function startCluster(binaries: string): Promise<Cluster> {
  const folder = await mkdtemp(join(tmpdir(), 'krisenfest-cluster-'));
  const data = join(folder, 'data');
  if (process.getuid?.() === 0) await giveToPostgres(folder);
  await asPostgres(join(binaries, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync']);
  const port = await freePort();
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c fsync=off -k ${folder}`;
  const log = join(folder, 'log');
  await asPostgres(join(binaries, 'pg_ctl'), ['-D', data, '-o', settings, '-l', log, '-w', 'start']);
  return {
    url: (database, login) => `postgres://${login}:x@127.0.0.1:${port}/${database}`,
    stop: async () => {
      await asPostgres(join(binaries, 'pg_ctl'), ['-D', data, '-m', 'immediate', '-w', 'stop']);
      await rm(folder, { recursive: true });
    },
  };
}

/** The server refuses to run as root. */
async function asPostgres(command: string, args: string[]): Promise<void> {
  if (process.getuid?.() === 0) await run('runuser', ['-u', 'postgres', '--', command, ...args], { cwd: '/' });
  else await run(command, args);
}

async function giveToPostgres(folder: string): Promise<void> {
  const { stdout } = await run('id', ['-u', 'postgres']);
  await chown(folder, Number(stdout), -1);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
