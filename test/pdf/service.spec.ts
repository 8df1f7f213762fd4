import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { documentKinds } from '../../src/documents/document-kind.js';
import { busy } from '../../src/pdf/sentences.js';
import { aPlan } from '../builders/plan.builder.js';
import { Client } from '../support/client.js';
import { setUp } from '../support/first-account.js';
import { ServiceProcess, stillRunning } from '../support/process.js';

const folders: string[] = [];
const running: ServiceProcess[] = [];
afterAll(async () => {
  await Promise.all(running.map((service) => service.kill('SIGKILL')));
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
});

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'krisenfest-crowd-'));
  folders.push(folder);
  return folder;
}

async function start(
  folder: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<{ service: ServiceProcess; client: Client }> {
  const service = new ServiceProcess({ KRISENFEST_DATA: folder, TMPDIR: folder, ...environment });
  running.push(service);
  const address = await service.listening;
  if (address === null) throw new Error((await service.ended).output);
  await setUp(address);
  return { service, client: new Client(address) };
}

interface Timed {
  ms: number;
  status: number;
}

async function timed(work: () => Promise<{ status: number }>): Promise<Timed> {
  const start = performance.now();
  const { status } = await work();
  return { ms: performance.now() - start, status };
}

function median(times: readonly Timed[]): number {
  return times.map(({ ms }) => ms).sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}

describe('a crowd that wants documents of several plans at once', () => {
  let client: Client;
  let plans: string[];
  beforeAll(async () => {
    ({ client } = await start(await newFolder()));
    plans = [];
    for (const title of ['One', 'Two', 'Three', 'Four'])
      plans.push(await client.importPlan(JSON.stringify(aPlan({ title }))));
  });

  /** Each document once. */
  function addresses(): string[] {
    const cards = aPlan().people.map(({ id }) => `cards.pdf?person=${id}`);
    const files = [...documentKinds.map((kind) => `${kind}.pdf`), 'matrix.pdf?paper=A3', ...cards];
    return files.flatMap((file) => plans.map((plan) => `${plan}/documents/${file}`));
  }

  /** Opens a form, changes it and saves it. */
  function useForm(round: number): Promise<Timed> {
    const person = `${plans[round % plans.length] ?? ''}/people/ben`;
    return timed(() => client.fillIn(person, { jobTitle: `Position ${round}` }));
  }

  it('is told to come back when the line is full, while forms go on, and is served when it comes back', async () => {
    const alone: Timed[] = [await timed(() => client.get(`${plans[0] ?? ''}/documents/matrix.pdf`))];
    for (let round = 0; round < 10; round += 1) alone.push(await useForm(round));

    let printing = true;
    const asked = addresses().map(async (address) => ({ address, answer: await client.get(address) }));
    const crowd = Promise.all(asked).finally(() => (printing = false));
    const beside: Timed[] = [];
    while (printing) beside.push(await useForm(beside.length));
    const answers = await crowd;

    const refused = answers.filter(({ answer }) => answer.status !== 200);
    expect(refused.length).toBeGreaterThan(10);
    for (const { answer } of refused) {
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, expect.stringMatching(/^[1-9]\d*$/)]);
      expect(answer.text).toContain(busy.en);
      expect(busy.en).toContain(`${answer.headers.get('retry-after') ?? ''} seconds`);
      expect(answer.title).not.toContain('could not');
    }
    expect(refused.map(({ answer }) => answer.$('main .button').attr('href'))).toEqual(
      refused.map(({ address }) => address),
    );
    expect(answers.length - refused.length).toBeGreaterThanOrEqual(18);
    expect(new Set([...alone.slice(1), ...beside].map(({ status }) => status))).toEqual(new Set([303]));
    expect(beside.length).toBeGreaterThanOrEqual(3);
    expect(median(beside) / median(alone.slice(1))).toBeLessThan(4);

    const again = refused.slice(0, 3).map(({ address }) => client.get(address));
    expect((await Promise.all(again)).map(({ status, body }) => [status, body.slice(0, 5)])).toEqual(
      again.map(() => [200, '%PDF-']),
    );
  });

  it('that wants one document is served, all of it', async () => {
    const address = `${plans[1] ?? ''}/documents/channels.pdf`;
    const answers = await Promise.all(Array.from({ length: 60 }, () => client.get(address)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ headers }) => headers.get('etag'))).size).toBe(1);
  });
});

describe('a document of the service', () => {
  async function bytes(client: Client, path: string): Promise<Buffer> {
    const { status, data } = await client.file(path);
    expect(status).toBe(200);
    return data;
  }

  /** An installed browser finds no font, and the one that came along no place to be unpacked. */
  async function withoutBrowser(folder: string): Promise<NodeJS.ProcessEnv> {
    const noFont = join(folder, 'fonts.conf');
    const fontless = '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig></fontconfig>';
    await writeFile(noFont, fontless);
    const temporary = await newFolder();
    await writeFile(join(temporary, `krisenfest-${process.getuid?.() ?? ''}`), '');
    return {
      PUPPETEER_EXECUTABLE_PATH: '/nowhere/chromium',
      PUPPETEER_CACHE_DIR: '/nowhere',
      XDG_CACHE_HOME: '/dev/null',
      FONTCONFIG_FILE: noFont,
      TMPDIR: temporary,
    };
  }

  let folder: string;
  let paths: string[];
  let printed: Buffer[];
  let current: Awaited<ReturnType<typeof start>>;
  const all = () => Promise.all(paths.map((path) => bytes(current.client, path)));
  const removeKept = () => rm(join(folder, 'documents'), { recursive: true });

  async function restart(environment: NodeJS.ProcessEnv = {}): Promise<void> {
    await current.service.kill('SIGTERM');
    current = await start(folder, environment);
  }

  beforeAll(async () => {
    folder = await newFolder();
    current = await start(folder);
    const plan = await current.client.importPlan(JSON.stringify(aPlan()));
    paths = ['full', 'readiness'].map((kind) => `${plan}/documents/${kind}.pdf`);
    printed = await all();
  });

  it('has the same bytes when it is printed again', async () => {
    expect(await readdir(join(folder, 'documents'))).toHaveLength(2);
    await removeKept();
    expect(await all()).toEqual(printed);
  });

  it('has the same bytes when it is printed by another process', async () => {
    await removeKept();
    await restart();
    expect(await all()).toEqual(printed);
  });

  it('is served by a process that has no browser, and one that was never printed is not', async () => {
    await restart(await withoutBrowser(folder));
    expect(await all()).toEqual(printed);
    const other = paths[0]?.replace('full.pdf', 'matrix.pdf') ?? '';
    expect((await current.client.get(other)).status).toBe(503);
    expect(await all()).toEqual(printed);
    expect(current.service.browsers()).toEqual([]);
  });

  it('is gone with its browser when the service is killed while it prints', async () => {
    const { service, client } = await start(await newFolder());
    const plan = await client.importPlan(JSON.stringify(aPlan()));
    const asked = client.get(`${plan}/documents/full.pdf`).then(
      () => 'printed',
      () => 'lost',
    );
    let browsers: number[] = [];
    while (browsers.length === 0) {
      browsers = service.browsers();
      await nextTurn();
    }
    await service.kill('SIGKILL');
    expect(await asked).toBe('lost');
    const end = Date.now() + 10_000;
    while (stillRunning(browsers).length > 0 && Date.now() < end);
    expect(stillRunning(browsers)).toEqual([]);
  });
});
