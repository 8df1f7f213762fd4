import 'reflect-metadata';
import { createApp, listen } from './app.js';

try {
  const app = await createApp();
  const address = await listen(app);
  process.stdout.write(`\n  Krisenfest: ${address}\n\n`);
} catch (error) {
  process.stderr.write(`\n  ${error instanceof Error ? error.message : String(error)}\n\n`);
  process.exit(1);
}
