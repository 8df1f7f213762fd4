/** The command line from a checkout: installs and builds when needed, then runs the command as if it were installed. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare, root } from './prepare.mjs';

prepare((line) => {
  if (process.stderr.isTTY) process.stderr.write(`${line}\n`);
});

// npm starts scripts in the checkout; the files named are seen from where the person stands.
const { npm_lifecycle_event: script, INIT_CWD: standing } = process.env;
if (script === 'krisenfest' && standing) process.chdir(standing);

const main = join(root, 'dist', 'src', 'cli', 'main.js');
process.argv[1] = main;
process.setSourceMapsEnabled(true);
await import(pathToFileURL(main).href);
