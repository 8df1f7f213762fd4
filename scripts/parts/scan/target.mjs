import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { furnish } from './furnish.mjs';
import { startHttps } from './https.mjs';

/** A service of its own behind https, with all that furnish.mjs fills it with. Nothing else is ever scanned. */
export async function startTarget(root, folder) {
  const https = await startHttps(folder);
  const own = { KRISENFEST_URL: https.origin, KRISENFEST_DATA: join(folder, 'data'), KRISENFEST_PORT: '0' };
  const none = {
    KRISENFEST_HOST: '',
    DATABASE_URL: '',
    DATABASE_MIGRATION_URL: '',
    KRISENFEST_SMTP: '',
    NO_COLOR: '1',
  };
  const main = join(root, 'dist', 'src', 'main.js');
  const service = spawn(process.execPath, ['--enable-source-maps', main], { env: { ...process.env, ...none, ...own } });
  const log = [];
  for (const stream of [service.stdout, service.stderr])
    stream.setEncoding('utf8').on('data', (part) => log.push(part));
  const stop = async () => {
    service.kill('SIGTERM');
    await once(service, 'exit');
    https.stop();
  };
  https.leadTo(await addressOf(service, log));
  const furnished = await furnish(https.plain).catch((error) => stop().then(() => Promise.reject(error)));
  return {
    ...{ origin: https.origin, withhold: https.withhold, stop, ...furnished },
    /** what the log says that went wrong within the service, each once */
    errors: () => [...new Set([...log.join('').matchAll(/ERROR \[\w+\] (?:req-\w+ )?(.+)/g)].map(([, what]) => what))],
  };
}

async function addressOf(service, log) {
  const ended = once(service, 'exit').then(() => Promise.reject(new Error(log.join(''))));
  for (;;) {
    const [, address] = /Krisenfest: (http:\S+)/.exec(log.join('')) ?? [];
    if (address) return address;
    await Promise.race([once(service.stdout, 'data'), ended]);
  }
}
