import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { link, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { errorCode } from '../error-code.js';
import { DatabaseStartError } from '../start-error.js';

export interface DataFolderLock {
  release(): Promise<void>;
}

/** What the lock file says about the process that has the folder. */
interface Holder {
  pid: number;
  host: string;
  /** when the process began, in the kernel's ticks: a pid may be given again; '' where the system does not tell */
  began: string;
  token: string;
}

const BEAT_SECONDS = 5;
const SILENT_AFTER_SECONDS = 4 * BEAT_SECONDS;

/** The embedded engine has no lock of its own: two processes on one folder lose rows. Throws DatabaseStartError. */
export async function lockDataFolder(dataDir: string): Promise<DataFolderLock> {
  const path = join(dataDir, 'lock');
  const self = { pid: process.pid, host: hostname(), began: began(process.pid), token: randomUUID() };
  while (!(await take(path, self))) {
    const holder = await readHolder(path);
    if (holder === null) continue;
    if (await isAlive(path, holder)) throw new DatabaseStartError(refusal(dataDir, holder));
    await putAside(path, holder.token);
  }
  const beat = setInterval(() => void touch(path), BEAT_SECONDS * 1000);
  beat.unref();
  return {
    release: async () => {
      clearInterval(beat);
      if ((await readHolder(path))?.token === self.token) await rm(path, { force: true });
    },
  };
}

/** A link either appears with its whole content or not at all. */
async function take(path: string, self: Holder): Promise<boolean> {
  const draft = `${path}.${self.token}`;
  await writeFile(draft, `${JSON.stringify(self)}\n`, { mode: 0o600 });
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** null when the file has gone in the meantime; a power loss may leave it empty: then nobody holds it. */
async function readHolder(path: string): Promise<Holder | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Holder;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    if (error instanceof SyntaxError) return { pid: process.pid, host: hostname(), began: 'unreadable', token: '' };
    throw error;
  }
}

/** A process of another machine or container cannot be asked: there the beat of the file tells. */
async function isAlive(path: string, holder: Holder): Promise<boolean> {
  if (holder.host !== hostname()) return (await secondsSinceBeat(path)) < SILENT_AFTER_SECONDS;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (errorCode(error) !== 'EPERM') return false;
  }
  return holder.began === began(holder.pid);
}

/** Of two that find a dead lock, the slower one must not take away the lock of the faster one. */
async function putAside(path: string, deadToken: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  if ((await readHolder(aside))?.token !== deadToken) await link(aside, path);
  await rm(aside);
}

async function secondsSinceBeat(path: string): Promise<number> {
  const { mtimeMs } = await stat(path);
  return (Date.now() - mtimeMs) / 1000;
}

async function touch(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now).catch(() => undefined);
}

function began(pid: number): string {
  if (process.platform !== 'linux') return '';
  try {
    // The name in brackets may hold spaces; the 20th field after it is the start time.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function refusal(dataDir: string, { pid, host }: Holder): string {
  const where = host === hostname() ? '' : ` on ${host}`;
  return `The data folder ${dataDir} is in use by process ${pid}${where}; stop it, or set KRISENFEST_DATA to another folder.`;
}
