/** Checks which file imports which (.dependency-cruiser.cjs). `node scripts/layers.mjs [FOLDER]`: a folder with a src in it. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';

const baseDir = process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url));
const { options, ...ruleSet } = createRequire(import.meta.url)('../.dependency-cruiser.cjs');

const folders = ['src', 'test/readiness/reference'].filter((folder) => existsSync(join(baseDir, folder)));
const { output } = await cruise(folders, { ...options, baseDir, validate: true, ruleSet });
const files = output.modules.filter(({ source }) => folders.some((folder) => source.startsWith(`${folder}/`)));
const { violations } = output.summary;

for (const { rule, from, to, cycle } of violations) {
  const way = cycle ? cycle.map(({ name }) => name) : [to];
  console.log(`${rule.name}: ${[from, ...way.filter((name) => name !== from || cycle)].join(' -> ')}`);
}
console.log(`${violations.length} forbidden imports in ${files.length} files`);
// A compiler that the checker does not know makes it see nothing and complain about nothing.
if (violations.length > 0 || files.length === 0) process.exitCode = 1;
