/** Adds the SHA-256 of new migrations to migrations/CHECKSUMS; one that landed is never edited, nor is what it imports. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../migrations', import.meta.url));
const list = join(folder, 'CHECKSUMS');

const landed = new Map(
  (existsSync(list) ? readFileSync(list, 'utf8') : '')
    .split('\n')
    .filter(Boolean)
    .map((line) => [line.slice(66), line.slice(0, 64)]),
);
const present = new Map(
  readdirSync(folder, { recursive: true })
    .map((name) => name.replaceAll(sep, '/'))
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
);

const changed = [...landed].filter(([name, sum]) => present.get(name) !== sum).map(([name]) => name);
if (changed.length > 0) {
  console.error(`Edited or removed after it landed: ${changed.join(', ')}. Put it back and write a new migration.`);
  process.exit(1);
}

const added = [...present.keys()].filter((name) => !landed.has(name));
writeFileSync(list, [...present].map(([name, sum]) => `${sum}  ${name}\n`).join(''));
console.log(added.length > 0 ? `Added: ${added.join(', ')}` : 'No new migration.');
