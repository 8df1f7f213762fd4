import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type EntityManager } from 'typeorm';
import { actions as permitted } from '../../src/access/permissions/permissions.js';
import { AuditStore } from '../../src/audit/audit.store.js';
import { actions } from '../../src/audit/trail/asked.js';
import { Config } from '../../src/config/config.js';
import { TenantDatabase } from '../../src/database/tenant-database.js';
import { parsePlan } from '../../src/domain/plan/parse.js';
import { type Plan } from '../../src/domain/plan/plan.js';
import { brokenReferences } from '../../src/domain/plan/references.js';
import { translator } from '../../src/i18n/translate.js';
import { aPlan, aPlanWith } from '../builders/plan.builder.js';
import { engines } from '../database/engines.js';
import { axeFaults, colourRules, htmlFaults, widthFaults } from '../support/browser-audit.js';
import { Replay } from '../support/browser-replay.js';
import { startBrowser } from '../support/browser.js';
import { type Answer, Client } from '../support/client.js';
import { anAccount, anOrganisation, FIRST_COMPANY, signIn } from '../support/people-at-work.js';
import { type Service, startService } from '../support/service.js';

const en = translator('en');

/** The entries of a page, newest first: what was done, and everything that is said of it. */
function entriesOf(page: Answer): { what: string; text: string }[] {
  return page
    .$('.trail-entries > li')
    .toArray()
    .map((entry) => ({
      what: page.$(entry).find('strong').first().text(),
      text: page.$(entry).text().replace(/\s+/g, ' ').trim(),
    }));
}

describe.each(engines)('the audit trail at the browser, $name engine', (engine) => {
  let service: Service;
  let client: Client;
  let reader: Client;
  let readerId: string;
  let dataDir: string;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'krisenfest-audit-'));
    // The embedded database brings a folder of its own.
    process.env['KRISENFEST_DATA'] = dataDir;
    service = await startService(engine);
    client = new Client(service.address, 'en');
    const membership = { organisationId: FIRST_COMPANY, kind: 'company' as const, role: 'reader' as const };
    readerId = await anAccount(service.app, 'reader@example.org', [membership]);
    reader = await signIn(service.address, 'reader@example.org');
  });
  afterAll(async () => {
    await service.stop();
    await rm(dataDir, { recursive: true });
  });

  const newest = async (query = '') => entriesOf(await client.get(`/audit${query}`));

  it('says who changed which field from what to what, and with which request', async () => {
    const plan = await client.importPlan(JSON.stringify(aPlan()));
    await client.fillIn(`${plan}/people/ana`, { name: 'Anna Auer' });
    const [entry, created] = await newest();
    expect(entry?.what).toBe('Plan changed');
    expect(entry?.text).toMatch(/Ines Auer · No\. \d+ · Request req-\w+ Person › Anna Auer › Name/);
    expect(entry?.text).toContain('fromAna AuertoAnna Auer');
    expect(created?.what).toBe('Plan created');
    expect(created?.text).toContain('People: 4');
    const german = entriesOf(await new Client(service.address, 'de').get('/audit'));
    expect(german[0]?.text).toContain('Person › Anna Auer › Name');
    expect(german[0]?.what).toBe('Plan geändert');
  });

  it('says of cells, holders, hours and orders what people would say', async () => {
    const plan = await client.importPlan(JSON.stringify(aPlan()));
    const page = await client.get(`${plan}/people`);
    await client.submit(page.form(`${plan}/people/ben/move`), ['direction', 'up']);
    const owner = (await client.get(`${plan}/owners/lead`)).form().fill({ 'holders.1': 'cem' });
    await client.submit(owner);
    const matrix = (await client.get(`${plan}/matrix?phase=during`)).form().fill({ 'cell.draft.service': 'C' });
    await client.submit(matrix);
    const [cell, holders, order] = await newest();
    expect(cell?.text).toContain('Activity › Activity draft › Customer service');
    expect(cell?.text).toContain(`to${en('terms.letter.C')}`);
    expect(holders?.text).toContain('1. Ana Auer 2. Cem Can');
    expect(order?.text).toContain('Ben Berger, Ana Auer, Cem Can');
  });

  it('says nothing of requests without effect', async () => {
    const plan = await client.importPlan(JSON.stringify(aPlan()));
    const before = await newest();
    await client.get(plan);
    await client.submit((await client.get(`${plan}/people/ana`)).form());
    await client.submit((await client.get(`${plan}/company`)).form());
    await client.fillIn(`${plan}/people/ana`, { name: '' });
    await client.send('POST', `${plan}/people/nobody/erase`, new URLSearchParams());
    await client.get('/audit');
    await client.submit((await client.get('/audit')).form('/audit/verify'));
    expect(await newest()).toEqual(before);
  });

  it('says what somebody was denied, with the request', async () => {
    const plan = await client.importPlan(JSON.stringify(aPlan()));
    const denied = await reader.send('POST', `${plan}/people/ana/erase`, new URLSearchParams());
    expect(denied.status).toBe(403);
    const [entry] = await newest();
    expect(entry?.what).toBe('Access denied');
    expect(entry?.text).toContain(`POST ${plan}/people/ana/erase`);
    expect(entry?.text).toMatch(/reader@example\.org · No\. \d+ · Request req-/);
    expect((await reader.get('/audit')).status).toBe(403);
    expect((await newest())[0]?.text).toContain('GET /audit');
    expect((await client.get(`${plan}/people/ana`)).status).toBe(200);
  });

  it('says how often somebody was denied the same, in a few entries', async () => {
    const plan = await client.importPlan(JSON.stringify(aPlan()));
    const id = plan.split('/').at(-1) ?? '';
    const knock = (path: string) => reader.send('POST', `${path}/people/ana/erase`, new URLSearchParams());
    for (let number = 0; number < 12; number += 1) expect((await knock(plan)).status).toBe(403);
    const said = (await newest(`?plan=${id}&action=access.denied`)).map(({ what }) => what);
    expect(said).toEqual(['Access denied, for the 10th time within an hour', 'Access denied']);
    const before = await newest();
    // Ids of plans that somebody makes up are no way around it.
    for (let number = 0; number < 9; number += 1) await knock(`/plans/${randomUUID()}`);
    expect((await newest()).filter(({ text }) => !before.some((each) => each.text === text))).toHaveLength(1);
    const anHourAgo = `UPDATE audit_denial SET since = since - interval '1 hour'`;
    await service.app.get(TenantDatabase).inTenant(FIRST_COMPANY, (tx) => tx.query(anHourAgo));
    await knock(plan);
    expect((await newest())[0]?.what).toBe('Access denied');
  });

  it('can be narrowed down by person, plan, action, days and text', async () => {
    const plan = await client.importPlan(JSON.stringify(aPlan({ title: 'Narrow' })));
    const id = plan.split('/').at(-1) ?? '';
    await client.fillIn(`${plan}/people/ana`, { name: '100%_sure "x"' });
    await reader.send('POST', `${plan}/people/ana/erase`, new URLSearchParams());
    const of = async (query: Record<string, string>) =>
      (await newest(`?${new URLSearchParams({ plan: id, ...query }).toString()}`)).map(({ what }) => what);
    expect(await of({})).toEqual(['Access denied', 'Plan changed', 'Plan created']);
    expect(await of({ person: readerId })).toEqual(['Access denied']);
    expect(await of({ action: 'plan.created' })).toEqual(['Plan created']);
    expect(await of({ text: '100%_sure "x"' })).toEqual(['Plan changed']);
    expect(await of({ text: '100__sure' })).toEqual([]);
    expect(await of({ text: 'PEOPLE/ANA/NAME' })).toEqual(['Plan changed']);
    expect(await of({ from: '2000-01-01', to: '2000-12-31' })).toEqual([]);
    expect(await of({ from: '2000-01-01', to: '2999-12-31' })).toHaveLength(3);

    const form = (await client.get('/audit')).form('/audit');
    expect(form.options('plan')).toContain(id);
    expect(form.options('person')).toContain(readerId);
    const wrong = await client.get('/audit?from=yesterday');
    expect([wrong.status, wrong.text.includes(en('web.audit.wrong.date'))]).toEqual([422, true]);
  });

  it('shows fifty at a time, and leads to older ones of the same search', async () => {
    const plan = await client.importPlan(JSON.stringify(aPlan()));
    const id = plan.split('/').at(-1) ?? '';
    const who = { companyId: FIRST_COMPANY, accountId: readerId, name: 'Rea', requestId: 'req-x' };
    for (let number = 0; number < 52; number += 1)
      await service.app
        .get(TenantDatabase)
        .inTenant(FIRST_COMPANY, (tx) =>
          service.app
            .get(AuditStore)
            .append(tx, who, { action: 'access.denied', planId: id, place: `/people/p${number}` }, new Date()),
        );
    const first = await client.get(`/audit?plan=${id}&action=access.denied`);
    expect(entriesOf(first)).toHaveLength(50);
    const older = first.$('a[rel=next]').attr('href') ?? '';
    const second = await client.get(older);
    expect(entriesOf(second).map(({ text }) => /people\/(p\d+)/.exec(text)?.[1])).toEqual(['p1', 'p0']);
    expect(second.$('a[rel=next]')).toHaveLength(0);
    expect(second.links).toContain(`/audit?plan=${id}&action=access.denied`);
  });

  it('is checked at the press of a button', async () => {
    const whole = await client.submit((await client.get('/audit')).form('/audit/verify'));
    expect(whole.status).toBe(200);
    expect(whole.text).toMatch(/The chain is whole: \d+ entries\./);
  });

  it('is of the own organisation alone', async () => {
    const other = await anOrganisation(service.app, 'agency', 'Wave');
    const membership = { organisationId: other, kind: 'agency' as const, role: 'administrator' as const };
    await anAccount(service.app, 'wave@example.org', [membership]);
    const wave = await signIn(service.address, 'wave@example.org');
    const page = await wave.get('/audit');
    expect(page.status).toBe(200);
    expect(page.body).not.toContain('Ines');
    const plan = await client.importPlan(JSON.stringify(aPlan()));
    expect((await wave.get(`${plan}/people/ana/erase`)).status).toBe(403);
    expect((await wave.submit((await wave.get('/audit')).form('/audit/verify'))).text).toContain('The chain is whole');
  });

  describe('the data of a person', () => {
    const traces = ['Quendolin Xaver', 'q.xaver@dairy.example', '+436609876543', '660 9876543', 'quendolin-xaver'];
    const person = {
      id: 'quendolin-xaver',
      name: 'Quendolin Xaver',
      email: 'q.xaver@dairy.example',
      jobTitle: 'Head of quality',
      phones: [{ label: 'Mobile', number: '+436609876543' }],
      absences: [{ from: '2027-02-01', to: '2027-02-03' }],
    };
    const plan = JSON.parse(
      JSON.stringify(
        aPlanWith({ '/people/0': person, '/owners/0/mandate': 'Quendolin Xaver (0660 9876543) decides.' }),
      ).replaceAll('"ana"', '"quendolin-xaver"'),
    ) as Plan;
    let home: string;
    let erased: Answer;
    /** address of a page of a document that shows that person */
    let picture: string;

    beforeAll(async () => {
      home = await client.importPlan(JSON.stringify(plan));
      const page = `${home}/people/quendolin-xaver`;
      await client.fillIn(page, { name: 'Quendolin Xaver-Old', 'phones.0.number': '+43 660 1112223' });
      await client.fillIn(page, { name: person.name, 'phones.0.number': person.phones[0]?.number ?? '' });
      await client.submit((await client.get(`${home}/exercises/alarm/remove`)).form());
      expect((await reader.send('POST', `${page}/remove`, new URLSearchParams())).status).toBe(403);
      const preview = await client.get(`${home}/documents/cards.pdf/preview`);
      picture = preview.$('main img').first().attr('src') ?? '';
      expect((await client.get(picture)).headers.get('cache-control')).toContain('immutable');
      expect(filesOf('documents').length).toBeGreaterThan(0);
      expect(await foundInTables()).not.toEqual([]);
    });

    /** Names of the files of a folder of the data folder. */
    function filesOf(folder: string): string[] {
      const path = join(service.app.get(Config).dataDir, folder);
      return existsSync(path) ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : [];
    }

    /** Every column of text or JSON of every table that says anything of that person. */
    async function foundInTables(): Promise<string[]> {
      const database = service.app.get(TenantDatabase);
      const [plans, accounts] = [
        await database.inTenant(FIRST_COMPANY, found),
        await database.inAccess((tx) => found(tx)),
      ];
      expect([plans.columns > 60, accounts.columns > 20]).toEqual([true, true]);
      return [...plans.hits, ...accounts.hits];
    }

    async function found(tx: EntityManager): Promise<{ columns: number; hits: string[] }> {
      const columns = await tx.query<{ name: string; of: string }[]>(
        `SELECT attname AS name, relname AS of FROM pg_attribute a JOIN pg_class c ON c.oid = attrelid
         WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND attnum > 0 AND NOT attisdropped
           AND atttypid IN ('text'::regtype, 'jsonb'::regtype, 'varchar'::regtype)
           AND has_table_privilege(c.oid, 'SELECT')`,
      );
      const hits: string[] = [];
      for (const { name, of } of columns)
        for (const trace of traces) {
          const rows = await tx.query<unknown[]>(
            `SELECT FROM "${of}" WHERE regexp_replace("${name}"::text, '\\s+', ' ', 'g') ILIKE $1`,
            [`%${trace}%`],
          );
          if (rows.length > 0) hits.push(`${of}.${name}: ${trace}`);
        }
      return { columns: columns.length, hits };
    }

    it('is erased only after a page has said what that means', async () => {
      const form = await client.get(`${home}/people/quendolin-xaver`);
      expect(form.links).toContain(`${home}/people/quendolin-xaver/erase`);
      const ask = await client.get(`${home}/people/quendolin-xaver/erase`);
      expect(ask.title).toBe('Erase the data of Quendolin Xaver?');
      expect(ask.text).toContain('Internal owner: Management');
      expect(ask.links).toContain(`${home}/owners/lead#f-mandate`);
      expect(htmlFaults(ask.body)).toEqual([]);
    });

    it('stays where it was changed since the page was shown', async () => {
      const ask = await client.get(`${home}/people/quendolin-xaver/erase`);
      await client.fillIn(`${home}/people/quendolin-xaver`, { jobTitle: 'Chief of quality' });
      const stale = await client.submit(ask.form());
      expect([stale.status, stale.text.includes(en('web.erasure.stale'))]).toEqual([409, true]);
      expect((await client.get(`${home}/people/quendolin-xaver`)).status).toBe(200);
    });

    it('is in no table and no file afterwards', async () => {
      erased = await client.submit((await client.get(`${home}/people/quendolin-xaver/erase`)).form());
      expect([erased.status, erased.target]).toEqual([303, `${home}/people`]);
      expect(await foundInTables()).toEqual([]);
      expect(filesOf('documents')).toEqual([]);
      const { dataDir: folder } = service.app.get(Config);
      const isFile = (name: string) => statSync(join(folder, name)).isFile();
      for (const name of filesOf('.').filter((each) => !each.startsWith('postgres') && isFile(each))) {
        const content = readFileSync(join(folder, name), 'latin1');
        for (const trace of traces) expect([name, content.includes(trace)]).toEqual([name, false]);
      }
    });

    it('leaves a plan that works, with a vacant place in it', async () => {
      const people = await client.follow(erased);
      expect(people.text).toContain(en('web.done.erased'));
      expect(people.text).toContain('vacant');
      expect((await client.get(`${home}/people/quendolin-xaver`)).status).toBe(404);
      expect((await client.get(`${home}/people/quendolin-xaver/erase`)).status).toBe(404);
      expect((await client.get(`${home}/owners/lead`)).form().value('holders.0')).toBe('vacant');
      const file = parsePlan(await client.exported(home));
      if (!file.ok) throw new Error(JSON.stringify(file.faults));
      expect(brokenReferences(file.value)).toEqual([]);
      for (const page of [
        '',
        '/people',
        '/owners',
        '/matrix',
        '/review',
        '/readiness',
        '/people/vacant',
        '/people/vacant/erase',
      ])
        expect([page, (await client.get(home + page)).status]).toEqual([page, 200]);
      const seenBefore = await client.get(picture);
      expect([seenBefore.status, seenBefore.headers.get('cache-control')]).toEqual([
        200,
        expect.not.stringContaining('immutable'),
      ]);
      const pdf = await client.get(`${home}/documents/full.pdf`);
      expect([pdf.status, pdf.body.slice(0, 5)]).toEqual([200, '%PDF-']);
    });

    it('leaves a chain that is whole, with entries that say no more than that they are', async () => {
      const checked = await client.submit((await client.get('/audit')).form('/audit/verify'));
      expect(checked.text).toMatch(/The chain is whole: \d+ entries\.\s?The details of \d+ of them are erased\./);
      const [entry, change] = entriesOf(checked);
      expect(entry?.what).toBe('Data of a person erased');
      expect(change?.text).toContain(en('web.audit.erased'));
      expect(change?.text).toContain('Ines Auer');
    });
  });

  it('is broken where somebody has been at the tables, and says where', async () => {
    const database = service.app.get(TenantDatabase);
    await database.inTenant(FIRST_COMPANY, (tx) => tx.query(`UPDATE audit_head SET hash = sha256('x')`));
    const broken = await client.submit((await client.get('/audit')).form('/audit/verify'));
    expect(broken.text).toMatch(/The chain is damaged from no\. \d+: The chain does not end as it is recorded\./);
    expect(service.complaints).toEqual([]);
  });
});

describe('the page of the trail', () => {
  it('has words for every action that is written, in both languages', () => {
    const folder = new URL('../../src', import.meta.url);
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const text = sources.map((name) => readFileSync(join(folder.pathname, name), 'utf8')).join('\n');
    const written = [...text.matchAll(/\baction: '([a-z-]+\.[a-z-]+)'/g)].map(([, action]) => action ?? '');
    expect(written.length).toBeGreaterThan(5);
    const known = [...actions, ...permitted];
    expect(written.filter((action) => !known.includes(action))).toEqual([]);
    for (const locale of ['de', 'en'] as const)
      for (const action of actions) expect(translator(locale)(`web.audit.actions.${action}`)).not.toBe('');
  });

  it('can be used by everybody', async () => {
    const [engine] = engines;
    if (!engine) throw new Error('no engine');
    const [service, browser] = await Promise.all([startService(engine), startBrowser()]);
    const faults: string[] = [];
    for (const language of ['de', 'en']) {
      const client = new Client(service.address, language);
      const plan = await client.importPlan(JSON.stringify(aPlan()));
      await client.fillIn(`${plan}/people/ana`, { name: 'Anna Auer' });
      faults.push(...htmlFaults((await client.get('/audit?from=x')).body));
      const pages = [
        await client.get('/audit'),
        await client.submit((await client.get('/audit')).form('/audit/verify')),
        await client.get(`${plan}/people/ana/erase`),
      ];
      const tab = await Replay.open(await browser.enter(), service.address, { javascript: true });
      for (const page of pages) {
        faults.push(...htmlFaults(page.body));
        await tab.show(page);
        await tab.page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
        await tab.look({ width: 1280, scheme: 'light' });
        faults.push(...(await axeFaults(tab.page)));
        await tab.look({ width: 320, scheme: 'dark' });
        faults.push(...(await axeFaults(tab.page, colourRules)), ...(await widthFaults(tab.page)));
      }
      faults.push(...tab.complaints);
    }
    await browser.stop();
    await service.stop();
    expect(faults).toEqual([]);
  });
});
