import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Page } from 'puppeteer-core';
import { type Plan } from '../../src/domain/plan/plan.js';
import { aPlan } from '../builders/plan.builder.js';
import { engines } from '../database/engines.js';
import { startBrowser, type TestBrowser } from '../support/browser.js';
import { axeFaults, widthFaults } from '../support/browser-audit.js';
import { openTab } from '../support/browser-page.js';
import { Client } from '../support/client.js';
import { type Service, startService } from '../support/service.js';

const [engine] = engines;
const molkerei = readFileSync(new URL('../fixtures/molkerei.json', import.meta.url), 'utf8');

describe('with scripts', () => {
  let service: Service;
  let browser: TestBrowser;
  let client: Client;
  let page: Page;
  let complaints: string[];
  let plan: string;

  beforeAll(async () => {
    if (!engine) throw new Error('no database engine');
    [service, browser] = await Promise.all([startService(engine), startBrowser()]);
    client = new Client(service.address, 'en');
  });
  afterAll(async () => {
    await browser.stop();
    await service.stop();
  });
  beforeEach(async () => {
    plan = await client.importPlan(JSON.stringify(aPlan()));
    ({ page, complaints } = await openTab(await browser.enter(service.address), { javascript: true, language: 'en' }));
  });

  const open = (path: string) => page.goto(service.address + plan + path);
  const exported = async () => (await client.exported(plan)) as Plan;
  const press = (text: string) =>
    page.locator(`::-p-xpath(//main//*[self::a or self::button][normalize-space()='${text}'])`).click();
  const shown = (selector: string) => page.waitForSelector(selector, { visible: true });
  const focused = () => page.evaluate(() => (document.activeElement?.textContent ?? '').trim());
  const says = (text: string) =>
    page.waitForFunction((words) => document.querySelector('[role=status].saving')?.textContent === words, {}, text);
  const listed = () => page.$$eval('.items .item-title', (all) => all.map((each) => each.textContent));

  describe('adding below the list', () => {
    it('shows the form where the list is, and the list with the new thing in it', async () => {
      await open('/owners');
      await press('Add a function');
      await shown('.in-place form');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-function');
      expect([...(await axeFaults(page)), ...(await widthFaults(page))]).toEqual([]);
      await page.keyboard.type('Security');
      await page.keyboard.press('Enter');
      await says('“Security” is added.');
      expect(await focused()).toBe('Security');
      expect((await listed()).at(-1)).toBe('Security');
      expect(await page.$('.in-place')).toBeNull();
      expect(new URL(page.url()).pathname).toBe(`${plan}/owners`);
      // What was found out about it stands above the list at once.
      expect(await page.$eval('.findings', (each) => each.textContent)).toContain('Nobody holds “Security”');
      expect((await exported()).owners.at(-1)?.function).toBe('Security');
      expect(complaints).toEqual([]);
    });

    it('keeps what was typed when it is refused, and says where to change it', async () => {
      await open('/people');
      await press('Add a person');
      await shown('.in-place form');
      await page.type('#f-email', 'not an address');
      await page.keyboard.press('Enter');
      await shown('.in-place .problems');
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('problems');
      expect(await axeFaults(page)).toEqual([]);
      expect(await page.$eval('#f-email', (field) => (field as HTMLInputElement).value)).toBe('not an address');
      await page.type('#f-name', 'Emil Ernst');
      await page.$eval('#f-email', (field) => ((field as HTMLInputElement).value = ''));
      await page.focus('#f-name');
      await page.keyboard.press('Enter');
      await says('“Emil Ernst” is added.');
      expect(complaints).toEqual([]);
    });

    it('is left with Escape and found again as it was; leaving without saving forgets it', async () => {
      await open('/owners');
      await press('Add a function');
      await shown('.in-place form');
      await page.keyboard.type('Security');
      await page.keyboard.press('Escape');
      expect([await page.$('.in-place'), await focused()]).toEqual([null, 'Add a function']);
      await page.keyboard.press('Enter');
      await shown('.in-place form');
      expect(await page.$eval('#f-function', (field) => (field as HTMLInputElement).value)).toBe('Security');
      await press('Back without saving');
      expect([await page.$('.in-place'), await focused()]).toEqual([null, 'Add a function']);
      await page.keyboard.press('Enter');
      await shown('.in-place form');
      expect(await page.$eval('#f-function', (field) => (field as HTMLInputElement).value)).toBe('');
      expect(complaints).toEqual([]);
    });

    it('takes one row more without saving', async () => {
      await open('/people');
      await press('Add a person');
      await shown('.in-place form');
      await page.keyboard.type('Emil Ernst');
      const rows = () => page.$$eval('[data-field=phones] .row', (all) => all.length);
      const before = await rows();
      await page.locator('[data-field=phones] button[name=_add]').click();
      await page.waitForFunction(
        (count) => document.querySelectorAll('[data-field=phones] .row').length > count,
        {},
        before,
      );
      expect(await page.evaluate(() => document.activeElement?.closest('[data-field]')?.id)).not.toBeUndefined();
      expect(await page.$eval('#f-name', (field) => (field as HTMLInputElement).value)).toBe('Emil Ernst');
      expect((await exported()).people).toHaveLength(4);
    });

    it('keeps the form when no answer comes', async () => {
      await open('/people');
      await press('Add a person');
      await shown('.in-place form');
      await page.keyboard.type('Emil Ernst');
      await page.setOfflineMode(true);
      await page.keyboard.press('Enter');
      await says('Not saved. What you entered is still here. Check the connection and try again.');
      await page.setOfflineMode(false);
      await page.keyboard.press('Enter');
      await says('“Emil Ernst” is added.');
    });

    it('brings the list that belongs to a new thing', async () => {
      await open('/agencies');
      await press('Add an agency');
      await shown('.in-place form');
      await page.keyboard.type('Loud and Clear');
      await page.keyboard.press('Enter');
      await says('“Loud and Clear” is added.');
      expect(await page.$$eval('section.list h2', (all) => all.map((each) => each.textContent))).toContain(
        'Support roles: Loud and Clear',
      );
    });

    it('adds a row to the matrix that can be filled at once, and keeps what was chosen before', async () => {
      await open('/matrix');
      await page.select('#f-cell\\.log\\.press', 'C');
      await press('Add an activity');
      await shown('.in-place form');
      await page.keyboard.type('Brief the switchboard');
      await page.select('#f-phase', 'during');
      await page.focus('#f-name');
      await page.keyboard.press('Enter');
      await says('“Brief the switchboard” is added.');
      const rows = await page.$$eval('tbody[data-phase=during] tr[id]', (all) => all.map(({ id }) => id));
      expect(rows).toContain('row-brief-the-switchboard');
      await page.focus('#f-cell\\.brief-the-switchboard\\.press');
      await page.keyboard.press('R');
      await says('Saved.');
      const { activities } = await exported();
      expect(activities.find(({ id }) => id === 'brief-the-switchboard')?.assignments).toEqual({ press: 'R' });
      expect(activities.find(({ id }) => id === 'log')?.assignments.press).toBe('C');
      expect(complaints).toEqual([]);
    });
  });

  describe('a form of its own page', () => {
    const value = (selector: string) => page.$eval(selector, (field) => (field as HTMLInputElement).value);
    const count = (selector: string) => page.$$eval(selector, (all) => all.length);
    const ready = () => page.waitForFunction(() => document.querySelector('main .saving'));

    it('asks before what was typed is lost, not before the way back that says so', async () => {
      await open('/add/people');
      await ready();
      await page.type('#f-name', 'Emil Ernst');
      await Promise.all([page.waitForNavigation(), page.click('.language button')]);
      expect(complaints.splice(0)).toEqual([expect.stringContaining('beforeunload')]);
      await open('/add/people');
      await ready();
      await page.type('#f-name', 'Emil Ernst');
      await Promise.all([page.waitForNavigation(), page.click('.actions a')]);
      expect(new URL(page.url()).pathname).toBe(`${plan}/people`);
      expect(complaints).toEqual([]);
    });

    it('takes one row more and usual hours where it is, and is saved by its button', async () => {
      await open('/add/people');
      await ready();
      await page.type('#f-name', 'Emil Ernst');
      await page.evaluate(() => (document.body.dataset.same = 'yes'));
      const before = await count('[data-field=phones] .row');
      await page.locator('[data-field=phones] button[name=_add]').click();
      await page.waitForFunction(
        (rows) => document.querySelectorAll('[data-field=phones] .row').length > rows,
        {},
        before,
      );
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(`f-phones.${before}.label`);
      await page.locator('[data-field=dutyHours] .preset').click();
      await page.waitForFunction(() => document.activeElement?.matches('.preset') && document.querySelector('.says'));
      expect(await page.evaluate(() => document.body.dataset.same)).toBe('yes');
      expect(await value('#f-name')).toBe('Emil Ernst');
      await page.focus('#f-name');
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      expect((await exported()).people.at(-1)?.name).toBe('Emil Ernst');
      expect(complaints).toEqual([]);
    });

    it('that saves as it goes says so, leads back and does not ask', async () => {
      await open('/people/ana');
      await page.locator('#f-jobTitle').fill('Chair');
      await press('Back');
      await page.waitForFunction((path) => location.pathname === path, {}, `${plan}/people`);
      expect((await exported()).people[0]?.jobTitle).toBe('Chair');
    });

    it('shows the rows as they are saved when one before others was emptied', async () => {
      const phones = { 'phones.0.label': 'Duty', 'phones.0.number': '+43 1 5550001' };
      const more = { 'phones.1.label': 'Home', 'phones.1.number': '+43 1 5550002' };
      const form = (await client.get(`${plan}/people/ana`)).form();
      expect((await client.submit(form.fill(phones).tamper(more))).status).toBe(303);
      await open('/people/ana');
      await ready();
      const saved = page.waitForResponse((reply) => reply.url().endsWith('/fields') && reply.ok());
      for (const name of ['label', 'number']) {
        await page.click(`[name="phones.0.${name}"]`, { count: 3 });
        await page.keyboard.press('Delete');
      }
      await page.focus('#f-name');
      await saved;
      await page.waitForFunction(() => document.querySelectorAll('[data-field=phones] .row').length === 1);
      expect(await page.$eval('[name="phones.0.label"]', (input) => (input as HTMLInputElement).value)).toBe('Home');
      expect((await exported()).people[0]?.phones?.map(({ label }) => label)).toEqual(['Home']);
    });

    it('says what was refused until it is settled, and what was saved only for a while', async () => {
      await open('/people/ana');
      await ready();
      await page.locator('#f-email').fill('not an address');
      await page.focus('#f-name');
      await page.waitForFunction(() => document.querySelector<HTMLElement>('.saving')?.dataset.state === 'failed');
      const refusal = await page.$eval('.saving', (line) => line.textContent);
      const saved = page.waitForResponse((reply) => reply.url().endsWith('/fields') && reply.ok());
      await page.locator('#f-jobTitle').fill('Chair');
      await page.focus('#f-name');
      await saved;
      await page.waitForFunction(() => document.querySelector('#f-email')?.getAttribute('aria-invalid') === 'true');
      expect(await page.$eval('.saving', (line) => line.textContent)).toBe(refusal);
      await page.locator('#f-email').fill('ana@dairy.example');
      await page.focus('#f-name');
      await says('Saved.');
      await says('');
      expect(await axeFaults(page)).toEqual([]);
    });
  });

  it('moving a thing stays on its button', async () => {
    await open('/people');
    await page.focus('#ana button[value=down]');
    await page.keyboard.press('Enter');
    await says('Order saved.');
    expect(await page.evaluate(() => document.activeElement?.closest('.item')?.id)).toBe('ana');
    expect((await listed())[0]).toBe('Ben Berger');
  });

  it('a removal can be taken back: the way to do it has the focus', async () => {
    for (const [section, key, title] of [
      ['people', 'cem', 'Cem Can'],
      ['activities', 'log', 'Activity log'],
    ] as const) {
      await open(`/${section}/${key}/remove`);
      await Promise.all([page.waitForNavigation(), press('Remove')]);
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('notice');
      const home = new URL(page.url()).pathname;
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('Undo');
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      expect(new URL(page.url()).pathname).toBe(home);
      expect(await page.$eval('main', (each) => each.textContent)).toContain(title);
    }
    expect(await exported()).toEqual(aPlan());
  });

  describe('the phases of the matrix', () => {
    beforeEach(async () => {
      plan = await client.importPlan(molkerei);
    });
    const visible = () =>
      page.$$eval('table.matrix tbody tr[id]', (all) => all.filter((row) => row.checkVisibility()).length);

    it('are shown and hidden without loading the page', async () => {
      await open('/matrix');
      const all = await visible();
      const { activities } = await exported();
      const before = activities.filter(({ phase }) => phase === 'before').length;
      await page.evaluate(() => (document.body.dataset.same = 'yes'));
      await press('Before the crisis');
      expect([all, await visible()]).toEqual([activities.length, before]);
      expect(await page.$eval('.phases [aria-current]', (link) => link.textContent)).toBe('Before the crisis');
      expect(new URL(page.url()).search).toBe('?phase=before');
      // Keys stay within what is seen, and the table is reached with the tab key.
      await page.focus('table.matrix tbody:not([hidden]) td select');
      await page.keyboard.down('Control');
      await page.keyboard.press('End');
      await page.keyboard.up('Control');
      expect(await page.evaluate(() => document.activeElement?.closest('tbody')?.dataset.phase)).toBe('before');
      await press('After the crisis');
      const reached = await page.$$eval('tbody:not([hidden]) td select[tabindex="0"]', ({ length }) => length);
      expect(reached).toBe(1);
      await press('All phases');
      expect(await visible()).toBe(activities.length);
      expect(await page.evaluate(() => document.body.dataset.same)).toBe('yes');
      await press('Before the crisis');
      await Promise.all([page.waitForNavigation(), page.click('.language button')]);
      expect(new URL(page.url()).search).toBe('?phase=before');
      expect(complaints).toEqual([]);
    });

    it('a link to a hidden row shows it', async () => {
      const [row] = (await exported()).activities.filter(({ phase }) => phase === 'after');
      await page.goto(`${service.address}${plan}/matrix?phase=before#row-${row?.id ?? ''}`);
      expect(await page.$eval(`#row-${row?.id ?? ''}`, (each) => each.checkVisibility())).toBe(true);
    });
  });

  it('says to eye and ear why an agency cannot be accountable', async () => {
    await open('/matrix');
    const select = await page.waitForSelector('td.agency select');
    expect(await select?.evaluate((each) => each.title)).toContain('A and R stay in the company');
    await select?.focus();
    await page.keyboard.press('A');
    await says('This letter is impossible for a support role: accountability and responsibility stay in the company.');
    expect(await select?.evaluate((each) => each.value)).not.toBe('A');
  });

  it('coming back shows what is saved by now', async () => {
    await open('/people');
    await page.goto(`${service.address}${plan}/people/ana`);
    await page.locator('#f-jobTitle').fill('Chair');
    await page.focus('#f-name');
    await says('Saved.');
    await page.goto(`${service.address}${plan}/matrix`);
    await client.submit((await client.get(`${plan}/people/ana`)).form().fill({ jobTitle: 'Director' }));
    await page.goBack();
    await page.waitForFunction(
      () => (document.getElementById('f-jobTitle') as HTMLInputElement | null)?.value === 'Director',
    );
    const fresh = (await client.get(`${plan}/people/ana`)).form().value('_version');
    const field = await page.$eval('[name=_version]', (each) => (each as HTMLInputElement).value);
    expect(field).toBe(fresh);
    await page.goBack();
    expect(await page.$eval('main', (each) => each.textContent)).toContain('Director');
    expect(complaints).toEqual([]);
  });

  it('says of a document that it is being printed, and when it is there', async () => {
    await open('/documents');
    await page.$eval('#document-channels', (card) => {
      const status = card.querySelector('[role=status]');
      new MutationObserver(() => {
        card.setAttribute('data-told', [card.getAttribute('data-told'), status?.textContent].join('|'));
      }).observe(card, { subtree: true, childList: true });
    });
    await page.click('#document-channels a[download]');
    await page.waitForFunction(() => {
      const card = document.querySelector<HTMLElement>('#document-channels');
      return card?.dataset.told?.endsWith(card.dataset.printed ?? '?');
    });
    const card = await page.$eval('#document-channels', (each) => ({ ...(each as HTMLElement).dataset }));
    expect(card.told).toBe(`|${card.printing ?? ''}|${card.printed ?? ''}`);
    await page.waitForSelector('#document-channels:not([aria-busy])');
    expect(complaints).toEqual([]);
  });
});
