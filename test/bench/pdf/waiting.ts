import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '../../support/client.js';
import { joined, setUp } from '../../support/first-account.js';
import { ServiceProcess } from '../../support/process.js';
import { median, medians, ms, say, timed } from './measure.js';
import { fixture, newPrinter, print } from './setup.js';

/** How long the first document takes that starts the browser. */
export async function benchFirst(): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const printer = newPrinter();
    times.push(await timed(() => print(printer, '<!doctype html><html lang="de"><title>Eins</title><h1>Eins</h1>')));
    await printer.close();
  }
  say('first PDF, browser not running (aim 1 s)', ms(median(times)));
}

/** Over HTTP: documents that are kept, beside a route that does nothing. */
export async function benchKept(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'krisenfest-bench-'));
  const service = new ServiceProcess({ KRISENFEST_DATA: folder });
  try {
    const address = (await service.listening) ?? '';
    const { cookies } = await setUp(address);
    const client = new Client(address);
    const plan = await client.importPlan(JSON.stringify(await fixture('molkerei')));
    const files = ['full.pdf', 'cards.pdf'].map((file) => `${plan}/documents/${file}`);
    const [full = '', cards = ''] = files;
    const open = (path: string) => opened(address + path, joined(cookies));
    for (const file of files) for (let n = 0; n < 20; n += 1) await open(file);
    const times = await medians({
      'over HTTP: a route that does nothing': () => open('/health'),
      '  whole plan, kept (aim 5 ms at the server)': () => open(full),
      '  alarm cards, kept': () => open(cards),
    });
    for (const [what, time] of Object.entries(times)) say(what, ms(time));
  } finally {
    await service.kill('SIGTERM');
    await rm(folder, { recursive: true });
  }
}

async function opened(address: string, cookie: string): Promise<void> {
  const response = await fetch(address, { headers: { cookie } });
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`${response.status} ${address}`);
}
