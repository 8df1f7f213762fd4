import { lstat, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { homedir, tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { type Environment } from './finder.js';

/** Where unpacked programs are kept: a folder that nobody but this user can write to. */
export async function privateCache(environment: Environment): Promise<string> {
  const user = process.getuid?.() ?? userInfo().username;
  const home = join(environment.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'krisenfest');
  const places = [home, join(tmpdir(), `krisenfest-${user}`)];
  for (const place of places) if (await isPrivate(place)) return place;
  throw new Error(`No private folder for the browser: tried ${places.join(', ')}.`);
}

async function isPrivate(path: string): Promise<boolean> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
    const seen = await lstat(path);
    const own = process.getuid === undefined || (seen.uid === process.getuid() && (seen.mode & 0o077) === 0);
    return seen.isDirectory() && own;
  } catch {
    return false;
  }
}

/** Fills the folder once; it appears under its name only when it is complete, whoever else fills it too. */
export async function filledOnce(folder: string, fill: (empty: string) => Promise<void>): Promise<void> {
  if (await exists(folder)) return;
  const empty = await mkdtemp(join(dirname(folder), 'unpacking-'));
  try {
    await fill(empty);
    await rename(empty, folder);
  } catch (error) {
    await rm(empty, { recursive: true, force: true });
    if (!(await exists(folder))) throw error;
  }
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
