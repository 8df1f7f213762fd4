import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Engine, engines, type TestDatabase } from '../../database/engines.js';
import { Client } from '../../support/client.js';
import { joined, setUp } from '../../support/first-account.js';
import { ServiceProcess } from '../../support/process.js';
import { medians, ms, say } from './measure.js';
import { RawClient } from './raw-client.js';
import { fixture } from './setup.js';

const rounds = 100;
/** A service that has just been started is not yet what it is for the rest of its days. */
const warmUps = 100;

/** Documents that are kept, from the request to the last byte, beside the same bytes from a server that has nothing else to do. */
export async function benchKept(): Promise<void> {
  for (const engine of engines) await onEngine(engine);
}

async function onEngine(engine: Engine): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'krisenfest-bench-'));
  const database = engine.name === 'server' ? await engine.start() : null;
  const service = new ServiceProcess({ KRISENFEST_DATA: folder, ...(database && reaching(database)) });
  const bare = spawnBare();
  try {
    const address = (await service.listening) ?? '';
    const { cookies } = await setUp(address);
    const plan = await new Client(address).importPlan(JSON.stringify(await fixture('molkerei')));
    const clients = [new RawClient(address, { cookie: joined(cookies) }), new RawClient(await said(bare))] as const;
    await measure(engine.name, plan, ...clients);
    for (const client of clients) client.close();
  } finally {
    bare.kill();
    await service.kill('SIGTERM');
    await database?.stop();
    await rm(folder, { recursive: true });
  }
}

async function measure(engine: string, plan: string, own: RawClient, bare: RawClient): Promise<void> {
  const [full, cards] = [`${plan}/documents/full.pdf`, `${plan}/documents/cards.pdf`];
  const [{ bytes, etag }, { bytes: ofCards }] = [await own.get(full), await own.get(cards)];
  for (let n = 0; n < warmUps; n += 1) for (const path of ['/health', full, cards]) await own.get(path);
  const times = await medians(
    {
      empty: () => own.get('/health'),
      full: () => own.get(full),
      'full, bare': () => bare.get(`/${bytes}`),
      cards: () => own.get(cards),
      'cards, bare': () => bare.get(`/${ofCards}`),
      unchanged: () => own.get(full, 304, { 'if-none-match': etag }),
    },
    rounds,
  );
  const size = (of: number) => `${(of / 1e6).toFixed(1)} MB`;
  say(`kept, ${engine} database`, 'asked', 'bytes alone', `load ${loadavg()[0]?.toFixed(1) ?? ''}`);
  say('  a route that does nothing', ms(times.empty));
  say(`  whole plan, ${size(bytes)} (aim 5 ms)`, ms(times.full), ms(times['full, bare']));
  say(`  alarm cards, ${size(ofCards)} (aim 5 ms)`, ms(times.cards), ms(times['cards, bare']));
  say('  whole plan that the browser has already', ms(times.unchanged));
}

function reaching({ where }: TestDatabase): NodeJS.ProcessEnv {
  const secret = { KRISENFEST_SECRET: 'ab'.repeat(32) };
  return { ...secret, DATABASE_URL: where.databaseUrl, DATABASE_MIGRATION_URL: where.migrationUrl };
}

function spawnBare(): ChildProcess {
  const loader = join(import.meta.dirname, '../../database/typescript-loader.mjs');
  const program = ['--import', loader, join(import.meta.dirname, 'bare-server.ts')];
  return spawn(process.execPath, program, { stdio: ['ignore', 'pipe', 'inherit'] });
}

async function said({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('no output');
  const [line] = (await once(createInterface({ input: stdout }), 'line')) as [string];
  return line;
}
