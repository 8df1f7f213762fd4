import 'reflect-metadata';
import { createApp, listen, PortTaken } from './app.js';
import { ConfigError } from './config/config.js';
import { DatabaseStartError } from './database/start-error.js';

/** Failures that a sentence explains; of all others the place in the program is of interest. */
const explained = [ConfigError, DatabaseStartError, PortTaken];

try {
  const app = await createApp();
  const address = await listen(app);
  process.stdout.write(`\n  Krisenfest: ${address}\n\n`);
} catch (error) {
  process.stderr.write(`\n  ${reason(error)}\n\n`);
  process.exit(1);
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return explained.some((kind) => error instanceof kind) ? error.message : (error.stack ?? error.message);
}
