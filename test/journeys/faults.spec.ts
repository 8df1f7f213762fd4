import { once } from 'node:events';
import { access, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Plan } from '../../src/domain/plan/plan.js';
import { noBrowser, noFonts } from '../../src/pdf/sentences.js';
import { aPlan } from '../builders/plan.builder.js';
import { Client } from '../support/client.js';
import { setUp } from '../support/first-account.js';
import { ServiceProcess, stillRunning } from '../support/process.js';

describe('the service on its embedded database', () => {
  let folder: string;
  const running: ServiceProcess[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'krisenfest-faults-'));
  });
  afterAll(async () => {
    await Promise.all(running.map((service) => service.kill('SIGKILL')));
    await rm(folder, { recursive: true });
  });

  /** Starts the service, and a visitor of it. */
  async function start(environment: NodeJS.ProcessEnv = {}): Promise<{ service: ServiceProcess; client: Client }> {
    const service = new ServiceProcess({ KRISENFEST_DATA: folder, TMPDIR: folder, ...environment });
    running.push(service);
    const address = await service.listening;
    if (address === null) throw new Error((await service.ended).output);
    await setUp(address);
    return { service, client: new Client(address) };
  }

  const namesIn = async (client: Client, plan: string) =>
    ((await client.exported(plan)) as Plan).people.map(({ name }) => name);

  it('loses nothing that it said was saved when it is killed in the middle of saving', async () => {
    const { service, client } = await start();
    const plan = await client.importPlan(JSON.stringify(aPlan()));
    const acknowledged: string[] = [];
    const add = async (name: string) => {
      const answer = await client.send('POST', `${plan}/add/people`, new URLSearchParams({ name }));
      if (answer.status === 303) acknowledged.push(name);
      if (acknowledged.length === 20) await service.kill('SIGKILL');
    };
    const outcomes = await Promise.allSettled(Array.from({ length: 60 }, (_, index) => add(`Person ${index}`)));
    expect((await service.ended).signal).toBe('SIGKILL');
    expect(outcomes.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(0);

    const after = await start();
    const kept = await namesIn(after.client, plan);
    expect(acknowledged.length).toBeGreaterThanOrEqual(20);
    expect(kept).toEqual(expect.arrayContaining([...aPlan().people.map(({ name }) => name), ...acknowledged]));
    expect(new Set(kept).size).toBe(kept.length);
    expect(await after.service.kill('SIGINT')).toMatchObject({ code: 0, signal: null });
  });

  it('lets no second process into its data folder, and ends with its browser when it is told to', async () => {
    const { service, client } = await start();
    const second = await new ServiceProcess({ KRISENFEST_DATA: folder }).ended;
    expect([second.code, second.output.trim()]).toEqual([
      1,
      `The data folder ${folder} is in use by process ${service.pid}; stop it, or set KRISENFEST_DATA to another folder.`,
    ]);

    const plan = await client.importPlan(JSON.stringify(aPlan()));
    expect((await client.get(`${plan}/documents/full.pdf`)).body.slice(0, 5)).toBe('%PDF-');
    const browsers = service.browsers();
    expect(browsers.length).toBe(1);

    const { code, signal, output } = await service.kill('SIGTERM');
    expect([code, signal]).toEqual([0, null]);
    expect(output).not.toMatch(/error/i);
    expect(stillRunning([service.pid, ...browsers])).toEqual([]);
    await expect(access(join(folder, 'lock'))).rejects.toThrow('ENOENT');
  });

  it('says so where no document can be printed, and takes forms all the same', async () => {
    const temporary = join(folder, 'temporary');
    const noFont = join(temporary, 'fonts.conf');
    await mkdir(temporary);
    await writeFile(noFont, '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig></fontconfig>');
    await writeFile(join(temporary, `krisenfest-${process.getuid?.() ?? ''}`), '');
    const { service, client } = await start({
      PUPPETEER_EXECUTABLE_PATH: '/nowhere/chromium',
      PUPPETEER_CACHE_DIR: '/nowhere',
      XDG_CACHE_HOME: '/dev/null',
      FONTCONFIG_FILE: noFont,
      TMPDIR: temporary,
    });
    const plan = await client.importPlan(JSON.stringify(aPlan({ title: 'Never printed before' })));
    const answer = await client.get(`${plan}/documents/full.pdf`);
    expect(answer.status).toBe(503);
    // An installed browser prints blank pages here; without one there is nothing to print with.
    expect([noFonts.en, noBrowser.en].filter((sentence) => answer.text.includes(sentence))).toHaveLength(1);
    expect((await client.fillIn(`${plan}/add/people`, { name: 'Eva' })).status).toBe(303);
    expect(await namesIn(client, plan)).toContain('Eva');
    expect((await service.kill('SIGTERM')).code).toBe(0);
  });

  it('says in one line that its port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    const { code, output } = await new ServiceProcess({ KRISENFEST_DATA: folder, KRISENFEST_PORT: `${port}` }).ended;
    taken.close();
    expect([code, output.trim()]).toEqual([
      1,
      `The port ${port} is taken by another program; stop it, or set KRISENFEST_PORT to another one.`,
    ]);
    await expect(access(join(folder, 'lock'))).rejects.toThrow('ENOENT');
  });
});

describe('the service that cannot start', () => {
  it.each([
    ['the database does not answer', { DATABASE_URL: 'postgres://web:hunter2@127.0.0.1:1/plans' }, '127.0.0.1:1/plans'],
    ['a variable is wrong', { KRISENFEST_PORT: 'http' }, 'KRISENFEST_PORT has to be'],
  ])('says in one line that %s', async (_, environment, sentence) => {
    const { code, output } = await new ServiceProcess(environment).ended;
    expect(code).toBe(1);
    expect(output.trim().split('\n')).toEqual([expect.stringContaining(sentence)]);
    expect(output).not.toContain('hunter2');
  });
});
