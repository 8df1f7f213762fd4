import { readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = [
  'src',
  'migrations',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  '.swcrc',
  'nest-cli.json',
];
/** Written after a whole build, so that half of one does not count. */
const STAMP = join('dist', '.built');

function changedAt(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  // The folder's own time tells of a file that was removed.
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}

/** Whether dist is younger than everything it is made from. */
export function isBuilt(root) {
  const built = changedAt(join(root, STAMP));
  return built > 0 && SOURCES.every((source) => changedAt(join(root, source)) <= built);
}

/** `startedAt`: milliseconds before the build read its first file; what is saved during the build is built next time. */
export function markBuilt(root, startedAt) {
  writeFileSync(join(root, STAMP), '');
  utimesSync(join(root, STAMP), startedAt / 1000, startedAt / 1000);
}
