/** Installs and builds when that is needed, so that on a fresh clone one command is enough. Says nothing when it is not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isBuilt, markBuilt } from './parts/built.mjs';
import { isInstalled } from './parts/installed.mjs';
import { nodeTooOld } from './parts/node-version.mjs';
import { runQuietly } from './parts/run.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** `say` takes one line of progress. Ends the process with a sentence when something fails. */
export function prepare(say) {
  const tooOld = nodeTooOld(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node);
  if (tooOld !== null) {
    process.stderr.write(`${tooOld}\n`);
    process.exit(1);
  }
  if (!isInstalled(root)) {
    say('Installing the dependencies (once, about a minute) ...');
    runQuietly('npm', ['ci', '--include=dev'], root);
  }
  if (!isBuilt(root)) {
    say('Building ...');
    const startedAt = Date.now();
    runQuietly(process.execPath, [join('node_modules', '@nestjs', 'cli', 'bin', 'nest.js'), 'build'], root);
    markBuilt(root, startedAt);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) prepare((line) => process.stderr.write(`${line}\n`));
