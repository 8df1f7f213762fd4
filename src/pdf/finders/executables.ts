import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { type FoundBrowser } from './finder.js';

/** Those of the paths that are there and may be executed, in the given order. */
export async function executables(paths: readonly string[]): Promise<FoundBrowser[]> {
  const checked = await Promise.all(paths.map(async (path) => ((await mayRun(path)) ? [{ path }] : [])));
  return checked.flat();
}

async function mayRun(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
