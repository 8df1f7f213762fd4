import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Visitor } from './browser.mjs';
import { startHttps } from './https.mjs';

const account = { name: 'Ines Auer', email: 'ines@example.org', password: 'vier zufällige Wörter' };

/** A service of its own behind https, with an account that is signed in and a plan. Nothing else is ever scanned. */
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
  https.leadTo(await addressOf(service, log));
  const visitor = new Visitor(https);
  const plan = await furnish(visitor);
  return {
    ...{ origin: https.origin, visitor, plan, withhold: https.withhold },
    /** what the log says that went wrong within the service, each once */
    errors: () => [...new Set([...log.join('').matchAll(/ERROR \[\w+\] (?:req-\w+ )?(.+)/g)].map(([, what]) => what))],
    stop: async () => {
      service.kill('SIGTERM');
      await once(service, 'exit');
      https.stop();
    },
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

/** The first account, and an example as its plan; gives the path of the plan. */
async function furnish(visitor) {
  const steps = [
    ['/setup', { organisation: 'Salzachgold Molkerei', ...account }],
    ['/plans/example', { example: 'credit-union' }],
  ];
  let made = '';
  for (const [path, fields] of steps) {
    const { status, location, body } = await visitor.post(path, fields);
    if (status !== 303) throw new Error(`${path} answered ${status}: ${body}`);
    made = location;
    await visitor.get('/plans');
  }
  return made.replace(/\?.*/, '');
}
