import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type HTTPResponse, type KeyInput } from 'puppeteer-core';
import { type Plan } from '../../src/domain/plan/plan.js';
import { translator } from '../../src/i18n/translate.js';
import { aPlan } from '../builders/plan.builder.js';
import { engines } from '../database/engines.js';
import { axeFaults } from '../support/browser-audit.js';
import { startBrowser, type TestBrowser } from '../support/browser.js';
import { Visitor } from '../support/browser-visitor.js';
import { Client } from '../support/client.js';
import { type Service, startService } from '../support/service.js';

const [engine] = engines;
const t = translator('en');
const rounds = 50;

/** What a page was told to be saved: by the name of its field the last value, and how many values in all. */
interface Told {
  last: Map<string, string>;
  count: number;
  /** status of the answers that said something else */
  others: number[];
}

describe('two people in the same section', () => {
  let service: Service;
  let browser: TestBrowser;
  let client: Client;
  let plan: string;

  beforeAll(async () => {
    if (!engine) throw new Error('no database engine');
    [service, browser] = await Promise.all([startService(engine), startBrowser()]);
    client = new Client(service.address);
  });
  afterAll(async () => {
    await browser.stop();
    await service.stop();
  });
  beforeEach(async () => {
    plan = await client.importPlan(JSON.stringify(aPlan()));
  });

  const exported = async () => (await client.exported(plan)) as Plan;
  const ana = async () => (await exported()).people[0];

  /** The versions that the rows have in the database, as their forms carry them. */
  async function versions(...paths: string[]): Promise<number[]> {
    const forms = await Promise.all(paths.map(async (path) => (await client.get(`${plan}/${path}`)).form()));
    return forms.map((form) => Number(form.value('_version')));
  }

  async function enter(path: string, javascript = true): Promise<Visitor> {
    const visitor = await Visitor.enter(await browser.enter(), service.address, { javascript, language: 'en' });
    await visitor.open(`${plan}/${path}`);
    return visitor;
  }

  const enterBoth = (path: string, javascript = true) =>
    Promise.all([enter(path, javascript), enter(path, javascript)] as const);

  async function leave(...visitors: Visitor[]): Promise<void> {
    for (const visitor of visitors) {
      expect(visitor.complaints).toEqual([]);
      await visitor.leave();
    }
  }

  function listen(visitor: Visitor): Told {
    const told: Told = { last: new Map(), count: 0, others: [] };
    visitor.page.on('response', (response: HTTPResponse) => {
      const request = response.request();
      if (request.method() !== 'POST') return;
      const sent = new URLSearchParams(request.postData());
      if (response.status() !== 200) told.others.push(response.status());
      else told.count += 1;
      const names = [...sent.keys()].filter((name) => /^(cell\.|[a-z])/.test(name) && !name.startsWith('base.'));
      if (response.status() === 200) for (const name of names) told.last.set(name, sent.get(name) ?? '');
    });
    return told;
  }

  it('save a hundred fields of one form at the same time, and each value that was confirmed is there', async () => {
    const [ines, omar] = await enterBoth('people/ana');
    const [toldInes, toldOmar] = [listen(ines), listen(omar)];
    const [start = 0] = await versions('people/ana');
    let version = start;
    for (let round = 1; round <= rounds; round += 1) {
      const isOdd = round % 2 === 1;
      await Promise.all([
        isOdd ? ines.save('Job title', `Chair ${round}`) : ines.save('E-mail', `ana${round}@dairy.example`),
        isOdd ? omar.save('Name', `Ana ${round}`) : omar.save('Label', `Mobile ${round}`, { within: 'Phone numbers' }),
      ]);
      const [now = 0] = await versions('people/ana');
      expect(now).toBe(version + 2);
      version = now;
    }
    expect([toldInes, toldOmar].map(({ count, others }) => [count, others])).toEqual([
      [rounds, []],
      [rounds, []],
    ]);
    const saved = await ana();
    expect([saved?.jobTitle, saved?.email]).toEqual([toldInes.last.get('jobTitle'), toldInes.last.get('email')]);
    expect([saved?.name, saved?.phones?.[0]?.label]).toEqual([
      toldOmar.last.get('name'),
      toldOmar.last.get('phones.0.label'),
    ]);
    expect([saved?.jobTitle, saved?.name]).toEqual([`Chair ${rounds - 1}`, `Ana ${rounds - 1}`]);
    await leave(ines, omar);
  });

  it('strike a hundred letters into the same rows of the matrix, and each that was confirmed is there', async () => {
    const [ines, omar] = await enterBoth('matrix');
    const [toldInes, toldOmar] = [listen(ines), listen(omar)];
    const letters: KeyInput[] = ['c', 'i', 'Delete'];
    const rows = ['draft', 'log', 'review'];
    const paths = rows.map((row) => `activities/${row}`);
    const sum = async () => (await versions(...paths)).reduce((all, each) => all + each, 0);
    let version = await sum();
    for (let round = 0; round < rounds; round += 1) {
      const row = rows[round % rows.length] ?? '';
      const turn = Math.floor(round / rows.length);
      const letterOf = (offset: number) => letters[(turn + offset) % letters.length] ?? 'c';
      const column = { draft: 'Customer service', log: 'Social media', review: 'Management' }[row] ?? '';
      await Promise.all([
        ines.strike(`Activity ${row}: ${column}`, letterOf(0)),
        omar.strike(`Activity ${row}: Monitoring support`, letterOf(1)),
      ]);
      const now = await sum();
      expect([round, now]).toEqual([round, version + 2]);
      version = now;
    }
    const saved = new Map<string, string>(
      (await exported()).activities.flatMap(({ id, assignments }) =>
        Object.entries(assignments).map(([role, letter]) => [`cell.${id}.${role}`, letter] as const),
      ),
    );
    for (const { last, others } of [toldInes, toldOmar]) {
      expect([last.size, others]).toEqual([rows.length, []]);
      for (const [cell, letter] of last) expect([cell, saved.get(cell) ?? '']).toEqual([cell, letter]);
    }
    await leave(ines, omar);
  });

  it('see both values where they meant the same field, and choose', async () => {
    const [ines, omar] = await enterBoth('people/ana');
    await ines.save('Job title', 'Managing director');
    await omar.save('Job title', 'Chair');
    expect((await omar.read('.theirs')).join()).toContain('Managing director');
    expect(await omar.valueOf('Job title')).toBe('Chair');
    expect((await ana())?.jobTitle).toBe('Managing director');
    expect(await axeFaults(omar.page)).toEqual([]);

    await omar.press(t('web.saving.keep'));
    expect((await ana())?.jobTitle).toBe('Chair');
    expect(await omar.read('.theirs')).toEqual([]);

    await ines.save('Job title', 'Director');
    expect((await ines.read('.theirs')).join()).toContain('Chair');
    await ines.press(t('web.saving.take'));
    expect(await ines.valueOf('Job title')).toBe('Chair');
    expect((await ana())?.jobTitle).toBe('Chair');
    await leave(ines, omar);
  });

  it('leave each other what they saved, whoever presses the button at the end', async () => {
    const [ines, omar] = await enterBoth('people/ana');
    await ines.save('Job title', 'Managing director');
    await omar.save('E-mail', 'chair@dairy.example');
    await omar.press(t('web.form.save'));
    await ines.press(t('web.form.save'));
    expect(await ana()).toMatchObject({ jobTitle: 'Managing director', email: 'chair@dairy.example' });
    expect([ines.path, omar.path]).toEqual([`${plan}/people`, `${plan}/people`]);
    await leave(ines, omar);
  });

  it('see both letters where they meant the same cell, and choose', async () => {
    const [ines, omar] = await enterBoth('matrix');
    const letter = async () => (await exported()).activities.find(({ id }) => id === 'draft')?.assignments['lead'];
    await ines.strike('Activity draft: Management', 'i');
    await omar.strike('Activity draft: Management', 'Delete');
    expect(await omar.read('td .theirs')).toEqual([t('web.conflict.cell', { letter: 'I' })]);
    expect([await omar.valueOf('Activity draft: Management'), await letter()]).toEqual(['', 'I']);
    expect(await axeFaults(omar.page)).toEqual([]);

    await omar.strike('Activity draft: Management', 'c');
    expect(await letter()).toBe('C');
    expect(await omar.read('td .theirs')).toEqual([]);
    await leave(ines, omar);
  });

  it('see both values without scripts too, on the page that says who was faster', async () => {
    const [ines, omar] = await enterBoth('people/ana', false);
    for (let round = 1; round <= 5; round += 1) {
      for (const visitor of [ines, omar]) await visitor.open(`${plan}/people/ana`);
      await ines.type('Job title', `Director ${round}`);
      await ines.press('Save');
      await omar.type('Job title', `Chair ${round}`);
      await omar.press('Save');
      expect(await omar.read('.conflict h2')).toEqual([t('web.conflict.stale.title')]);
      expect((await omar.read('.theirs')).join()).toContain(`Director ${round}`);
      expect(await omar.valueOf('Job title')).toBe(`Chair ${round}`);
      expect((await ana())?.jobTitle).toBe(`Director ${round}`);
      await omar.press('Save');
      expect((await ana())?.jobTitle).toBe(`Chair ${round}`);
    }
    await leave(ines, omar);
    expect(service.complaints).toEqual([]);
  });
});
