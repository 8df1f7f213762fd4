import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Connection } from '../data-source.js';
import { lockDataFolder } from './data-folder-lock.js';

export interface EmbeddedPostgres {
  connection: Connection;
  stop: () => Promise<void>;
}

const PORT = 5432;

/**
 * Starts the Postgres that keeps its data in the folder (made where it is missing), for this process alone.
 * Throws DatabaseStartError when another process has the folder.
 */
export async function startEmbedded(dataDir: string): Promise<EmbeddedPostgres> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const lock = await lockDataFolder(dataDir);
  const socketDir = await mkdtemp(join(tmpdir(), 'krisenfest-'));
  const release = async () => {
    await rm(socketDir, { recursive: true, force: true });
    await lock.release();
  };
  try {
    const { worker, address } = await startWorker(join(dataDir, 'postgres'), socketDir);
    return {
      connection: { ...address, username: 'postgres', database: 'postgres' },
      stop: async () => {
        await stopWorker(worker);
        await release();
      },
    };
  } catch (error) {
    await release();
    throw error;
  }
}

/** A socket in a folder of ours is closed to other users of the machine; Windows has to take the loopback. */
async function startWorker(folder: string, socketDir: string) {
  const onWindows = process.platform === 'win32';
  const listen = onWindows ? { host: '127.0.0.1', port: 0 } : { path: join(socketDir, `.s.PGSQL.${PORT}`) };
  const worker = new Worker(new URL('./postgres.worker.mjs', import.meta.url), { workerData: { folder, listen } });
  const address = await new Promise<string>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the embedded Postgres ended while starting, code ${code}`)));
  });
  worker.removeAllListeners('error');
  const tcpPort = Number(address.split(':').at(-1));
  return { worker, address: onWindows ? { host: '127.0.0.1', port: tcpPort } : { host: socketDir, port: PORT } };
}

async function stopWorker(worker: Worker): Promise<void> {
  const ended = new Promise((resolve) => worker.once('exit', resolve));
  worker.postMessage('stop');
  await ended;
}
