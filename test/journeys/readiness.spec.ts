import { readFileSync } from 'node:fs';
import { type Worker } from 'node:worker_threads';
import { type HTTPRequest, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TenantDatabase } from '../../src/database/tenant-database.js';
import { ReadinessCheck } from '../../src/domain/readiness/check.js';
import { brokenPromises, largestLever } from '../../src/domain/readiness/lever.js';
import { planPromises } from '../../src/domain/readiness/plan-promises.js';
import { type Plan } from '../../src/domain/plan/plan.js';
import { type PromiseReadiness, readiness } from '../../src/domain/readiness/readiness.js';
import { type Away, without } from '../../src/domain/readiness/what-if.js';
import { translator } from '../../src/i18n/translate.js';
import { PlanStore } from '../../src/plans/store/plan.store.js';
import { ReadinessChecks } from '../../src/readiness/checks.service.js';
import { Moments } from '../../src/readiness/words/moments.js';
import { benchPlan } from '../bench/readiness-plans.js';
import { aPlan } from '../builders/plan.builder.js';
import { engines } from '../database/engines.js';
import { startBrowser, type TestBrowser } from '../support/browser.js';
import { axeFaults, htmlFaults, widthFaults } from '../support/browser-audit.js';
import { type Answer, Client } from '../support/client.js';
import { type Service, startService } from '../support/service.js';

const t = translator('en');
const fileOf = (example: string) => readFileSync(new URL(`../fixtures/${example}.json`, import.meta.url), 'utf8');
const planOf = (example: string) => JSON.parse(fileOf(example)) as Plan;
const from = '2026-12-01';

/** A promise as the page shows it, with the heading that it stands under. */
interface Row {
  promise: string;
  group: string;
  worst: string;
}

function rows(page: Answer): Row[] {
  const { $ } = page;
  return $('.promises tbody tr')
    .toArray()
    .map((row) => ({
      promise: decodeURIComponent(/readiness\/([^?]+)/.exec($(row).find('a').attr('href') ?? '')?.[1] ?? ''),
      group: $(row).closest('.promises').find('h3').text().replace(/^\d+ /, '').trim(),
      worst: $(row).find('td').eq(2).text(),
    }));
}

/** What the page has to say of an answer with up to one unreachable person. */
function expected(plan: Plan, promises: PromiseReadiness[], everybody = t('readiness.allPeople')): Row[] {
  const moments = new Moments('en', plan.company.timeZone);
  const places = promises.map(({ levels }) => levels.findIndex(({ brokenMinutes }) => brokenMinutes > 0));
  return promises.map(({ promise, levels }, index) => {
    const broken = places[index] ?? -1;
    const worst = levels.at(broken)?.worstDelay;
    const name = ['readiness.group.broken', 'readiness.group.fragile'][broken] ?? 'readiness.group.holds';
    const context = places.filter((place) => place === broken).length === 1 ? 'single' : undefined;
    return {
      promise,
      group: t(name, { context, count: 1, everybody }),
      worst: typeof worst === 'number' ? moments.duration(worst) : t('readiness.never'),
    };
  });
}

const byPromise = (a: Row, b: Row) => (a.promise < b.promise ? -1 : 1);

describe.each(engines.slice(0, 1))('the readiness of a plan', (engine) => {
  let service: Service;
  let client: Client;

  beforeAll(async () => {
    service = await startService(engine);
    client = new Client(service.address, 'en');
  });
  afterAll(() => service.stop());

  /** The page once its check is done. */
  async function answered(path: string): Promise<Answer> {
    let page = await client.get(path);
    while (page.$('[data-again]').length > 0) page = await client.get(path);
    return page;
  }

  describe.each(['molkerei', 'credit-union'])('on its page, for the example %s', (example) => {
    let path: string;
    const plan = planOf(example);

    beforeAll(async () => {
      path = `${await client.importPlan(fileOf(example))}/readiness`;
    });

    it('is what the check says of every promise', async () => {
      const page = await answered(`${path}?from=${from}`);
      const answer = readiness(plan, { from, days: 365, unreachable: 1 });
      expect(rows(page).sort(byPromise)).toEqual(expected(plan, answer.promises));
      const kept = answer.promises.filter(({ tolerance }) => tolerance >= 0).length;
      expect(page.$('.score-text').text()).toContain(`keeps ${kept} of ${answer.promises.length} promises`);
      expect(htmlFaults(page.body)).toEqual([]);
    });

    it('shows the promises of a channel, a severity, a kind', async () => {
      const channel = plan.channels[0]?.id ?? '';
      const severity = plan.channels[0]?.responseTimes[0]?.severity ?? '';
      const all = rows(await answered(`${path}?from=${from}`)).map(({ promise }) => promise);
      const shown = async (query: string) =>
        rows(await answered(`${path}?from=${from}&${query}`)).map((row) => row.promise);
      expect(await shown(`channel=${channel}`)).toEqual(all.filter((id) => id.split(':')[1] === channel));
      expect(await shown(`kind=reach`)).toEqual(all.filter((id) => id.startsWith('reach:')));
      const first = await shown(`kind=first_reaction&channel=${channel}&severity=${severity}`);
      expect(first).toEqual([`first_reaction:${channel}:${severity}`]);
      const filtered = await answered(`${path}?from=${from}&channel=${channel}`);
      const counts = { shown: rows(filtered).length, count: all.length };
      expect(filtered.$('.score').text()).toContain(t('readiness.shown', counts));
    });

    it('says at its head which one change mends most, where one does', async () => {
      const page = await answered(`${path}?from=${from}`);
      const period = { from, days: 365, unreachable: 1 };
      const lever = largestLever(new ReadinessCheck(plan, period), brokenPromises(readiness(plan, period)));
      let shown = page;
      // The page does not wait long for it.
      while (lever && shown.$('.lever').length === 0) shown = await client.get(`${path}?from=${from}`);
      expect(shown.$('.lever').text()).toContain(
        lever
          ? t(`readiness.lever.gain${lever.level}`, { count: lever.count, everybody: t('readiness.allPeople') })
          : '',
      );
      expect(htmlFaults(shown.body)).toEqual([]);
    });

    it('is that of the plan without what is taken away', async () => {
      const aways: [string, Away][] = [
        [`agency:${plan.agencies[0]?.id ?? ''}`, { agency: plan.agencies[0]?.id ?? '' }],
        [`person:${plan.people[1]?.id ?? ''}`, { person: plan.people[1]?.id ?? '' }],
        [`monitor:${plan.channels[0]?.id ?? ''}`, { monitorOf: plan.channels[0]?.id ?? '' }],
      ];
      for (const [name, away] of aways) {
        const page = await answered(`${path}?from=${from}&days=28&away=${name}`);
        const answer = readiness(without(plan, [away]), { from, days: 28, unreachable: 1 });
        const everybody = t('monitorOf' in away ? 'readiness.allPeople' : 'readiness.allOtherPeople');
        expect(rows(page).sort(byPromise)).toEqual(expected(plan, answer.promises, everybody));
        const head = 'monitorOf' in away ? /^Nobody watches .+: The plan/ : /^Without .+: The plan/;
        expect(page.$('.score-text').text()).toMatch(head);
      }
    });

    it('is explained promise by promise: when it breaks, how its worst case goes, and what helps, each with a way there', async () => {
      const { promises } = readiness(plan, { from, days: 28, unreachable: 1 });
      const broken = promises.filter(({ tolerance }) => tolerance < 0).slice(0, 3);
      expect(broken.length).toBeGreaterThan(0);
      const links: string[] = [];
      for (const { promise, levels } of broken) {
        const page = await answered(`${path}/${encodeURIComponent(promise)}?from=${from}&days=28`);
        expect(htmlFaults(page.body)).toEqual([]);
        expect(page.$('.week svg').attr('aria-label')?.length).toBeGreaterThan(20);
        expect(page.$('.in-words tbody tr')).toHaveLength(7);
        const { waiting = '', calling = '' } = Object.fromEntries(
          ['waiting', 'calling'].map((kind) => [kind, page.$(`li.spent-${kind}`).text()]),
        );
        expect([waiting.length > 0, calling.length > 0]).toEqual([true, true]);
        expect(page.$('.stage').length).toBeGreaterThan(0);
        expect(page.$('.levels tbody tr')).toHaveLength(levels.length);
        links.push(
          ...page
            .$('a.repair-link')
            .toArray()
            .map((link) => page.$(link).attr('href') ?? ''),
        );
      }
      expect(links.length).toBeGreaterThan(0);
      for (const link of new Set(links)) {
        const [to = '', place] = link.split('#');
        const page = await client.get(to);
        expect([link, page.status, place === undefined || page.has(place)]).toEqual([link, 200, true]);
      }
    });
  });

  describe('asked for something that cannot be', () => {
    it.each([
      ['from=2026-02-30', 'readiness.wrong.from'],
      ['from=tomorrow', 'readiness.wrong.from'],
      ['days=0', 'readiness.wrong.days'],
      ['days=1e9', 'readiness.wrong.days'],
      ['unreachable=4', 'readiness.wrong.unreachable'],
      ['away=person:nobody', 'readiness.wrong.away'],
      ['away=nonsense', 'readiness.wrong.away'],
      ['kind=wish', 'readiness.wrong.kind'],
      ['channel=none', 'readiness.wrong.channel'],
      ['severity=none', 'readiness.wrong.severity'],
    ])('says what can be: %s', async (query, sentence) => {
      const plan = await client.importPlan(JSON.stringify(aPlan()));
      const page = await client.get(`${plan}/readiness?${query}`);
      expect(page.status).toBe(422);
      expect(page.$('.problems').text()).toContain(t(sentence, { most: 1830 }));
      expect(htmlFaults(page.body)).toEqual([]);
    });

    it('finds nothing of plans, promises and levels that are not there, nor of another company', async () => {
      const plan = await client.importPlan(JSON.stringify(aPlan()));
      const other = '00000000-0000-4000-8000-00000000c0de';
      const database = service.app.get(TenantDatabase);
      await database.inTenant(other, (tx) => tx.query('INSERT INTO company (id) VALUES ($1)', [other]));
      const foreign = await database.inTenant(other, (tx) => service.app.get(PlanStore).create(tx, aPlan()));
      const paths = [
        `/plans/${other}/readiness`,
        `/plans/${foreign}/readiness`,
        `/plans/${foreign}/readiness/line`,
        `/plans/${foreign}/readiness/${encodeURIComponent('first_reaction:web:crisis')}`,
        `${plan}/readiness/first_reaction%3Anone%3Anone`,
        `${plan}/readiness/${encodeURIComponent('first_reaction:web:crisis')}?level=7`,
      ];
      for (const path of paths) expect([path, (await client.get(path)).status]).toEqual([path, 404]);
      expect((await client.send('POST', `/plans/${foreign}/readiness/stop`)).status).toBe(404);
    });

    it('says what comes first where nobody can be on duty yet, as in a plan that was just begun', async () => {
      const answers = { name: 'New Ltd', template: 'small-company', country: 'AT', locale: 'en' };
      const { target: plan } = await client.send('POST', '/plans', new URLSearchParams(answers));
      const page = await answered(`${plan}/readiness`);
      expect(page.$('.start').text()).toContain(t('readiness.start.people'));
      expect(page.$('.start a').attr('href')).toBe(`${plan}/people`);
      expect((await client.get(plan)).$('krisenfest-readiness').text()).toContain(t('readiness.start.people'));
      expect(htmlFaults(page.body)).toEqual([]);
    });

    it('says so where the plan promises nothing', async () => {
      const plan = await client.importPlan(
        JSON.stringify(aPlan({ channels: [], escalation: [], notifications: [], scenarios: [] })),
      );
      const page = await answered(`${plan}/readiness`);
      expect(page.text).toContain(t('readiness.nothing'));
      expect(page.$('.empty a').attr('href')).toBe(`${plan}/channels`);
    });
  });

  describe('of a plan of 200 people and 100 channels with three of them unreachable', () => {
    let path: string;
    let page: string;

    beforeAll(async () => {
      path = await client.importPlan(JSON.stringify(benchPlan(200, 100)));
      page = `${path}/readiness?unreachable=3`;
    });

    const percent = (answer: Answer) =>
      Number(/(\d+)%/.exec(answer.$('.check-running [role=status]').text())?.[1] ?? 0);

    it('is checked while the service goes on serving, and shows how far it is', async () => {
      const first = await client.get(page);
      expect(first.$('h2').text()).toContain(t('readiness.progress.title'));
      for (let number = 0; number < 5; number += 1) {
        const saved = await client.send('POST', `${path}/people/p1`, new URLSearchParams({ name: `Person ${number}` }));
        expect([saved.status, (await client.get('/health')).status]).toEqual([409, 200]);
      }
      let later = await client.get(page);
      while (percent(later) === 0) later = await client.get(page);
      // A check that held up the service would have been done before the first of these answers.
      expect(later.$('.check-running progress').length).toBe(1);
      expect(htmlFaults(later.body)).toEqual([]);
    });

    it('is cancelled, says what was left out, and can be begun again', async () => {
      const running = await client.get(page);
      const stopped = await client.submit(running.form(`${path}/readiness/stop?unreachable=3`));
      expect(stopped.status).toBe(303);
      const cut = await answered(page);
      expect(cut.text).toContain(t('readiness.cut.somebody'));
      expect(cut.$('.conflict li').text()).toMatch(/Not checked for “.+”: \d+ promises|Nothing has been checked/);
      expect(htmlFaults(cut.body)).toEqual([]);
      const again = await client.submit(cut.form(`${path}/readiness/again?unreachable=3`));
      const anew = await client.follow(again);
      expect(anew.$('.check-running').length).toBe(1);
      await client.submit(anew.form(`${path}/readiness/stop?unreachable=3`));
    });
  });

  it('takes no number from an address that the form does not offer', async () => {
    const plan = await client.importPlan(fileOf('credit-union'));
    const promise = planPromises(planOf('credit-union'))[0]?.id ?? '';
    for (const page of ['readiness', `readiness/${encodeURIComponent(promise)}`])
      for (const what of ['stop', 'again'])
        for (const most of ['1e9', '9999', '-1', '1.5', 'x']) {
          const { status } = await client.send('POST', `${plan}/${page}/${what}?unreachable=${most}`);
          expect([page, what, most, status]).toEqual([page, what, most, 303]);
        }
    expect((await client.get('/health')).status).toBe(200);
  });

  it('is said to have broken off when its thread dies, and the next check is made by another one', async () => {
    const plan = await client.importPlan(JSON.stringify({ ...benchPlan(200, 100), title: 'Another' }));
    const path = `${plan}/readiness?unreachable=2`;
    const checks: unknown = service.app.get(ReadinessChecks);
    const broken = client.get(path);
    const thread = () => (checks as { long: { worker: Worker | null; current: unknown } }).long;
    while (thread().current === null) await client.get('/health');
    await thread().worker?.terminate();
    const page = await broken;
    expect([page.status, page.$('.conflict').text()]).toEqual([
      503,
      expect.stringContaining(t('readiness.cut.failed')),
    ]);
    expect(htmlFaults(page.body)).toEqual([]);
    const small = await client.importPlan(fileOf('credit-union'));
    expect(rows(await answered(`${small}/readiness?unreachable=2`)).length).toBeGreaterThan(10);
    // It would break off at every look: it is made again when somebody wants that.
    expect((await client.get(path)).status).toBe(503);
    const again = await client.follow(await client.submit(page.form(`${plan}/readiness/again?unreachable=2`)));
    expect(again.status).toBe(200);
    await client.send('POST', `${plan}/readiness/stop?unreachable=2`);
  });

  describe('at the head of the pages on which it is decided', () => {
    const line = (page: Answer) => page.$('krisenfest-readiness');
    const change = (page: Answer) => page.$('krisenfest-readiness .change').text();
    const kept = (page: Answer) => /keeps (\d+|none)/.exec(line(page).text())?.[1];

    /** The line for a script that shows the figures of `since`, once they are there. */
    async function lineOf(plan: string, since = ''): Promise<Answer> {
      let page = await client.get(`${plan}/readiness/line?since=${since}`);
      while (line(page).attr('data-pending') !== undefined)
        page = await client.get(`${plan}/readiness/line?since=${since}`);
      return page;
    }

    it('says what a change did: which promises are broken now, and how many more are kept', async () => {
      const plan = await client.importPlan(fileOf('credit-union'));
      const before = await lineOf(plan);
      const channel = planOf('credit-union').channels.find(({ responseTimes }) => responseTimes.length > 0);
      if (!channel) throw new Error('no channel promises anything');
      const field = 'responseTimes.0.withinMinutes';
      const form = `${plan}/channels/${channel.id}`;
      const usual = (await client.get(form)).form(form).value(field);

      const saved = await client.fillIn(form, { [field]: '1' });
      const after = await lineOf(plan, line(before).attr('data-key'));
      expect([saved.status, Number(kept(after))]).toEqual([303, Number(kept(before)) - 1]);
      expect(change(after)).toContain(`Now broken: First reaction on ${channel.name}`);
      expect(change(await client.follow(saved))).toContain('Now broken');

      await client.fillIn(form, { [field]: usual });
      const back = await lineOf(plan, line(after).attr('data-key'));
      expect(kept(back)).toBe(kept(before));
      expect(change(back)).toBe(t('readiness.line.gained0', { count: 1 }));
    });

    describe('in a browser', () => {
      let browser: TestBrowser;

      beforeAll(async () => {
        browser = await startBrowser();
      });
      afterAll(() => browser.stop());

      it('follows what is saved, without another page', async () => {
        const plan = await client.importPlan(fileOf('credit-union'));
        const channel = planOf('credit-union').channels.find(({ responseTimes }) => responseTimes.length > 0);
        const page = await (await browser.enter(service.address)).newPage();
        await page.setExtraHTTPHeaders({ 'accept-language': 'en' });
        await page.goto(`${service.address}${plan}/channels/${channel?.id ?? ''}`);
        await page.waitForSelector('krisenfest-readiness:not([data-pending])');
        const field = await page.waitForSelector('input[name="responseTimes.0.withinMinutes"]');
        await field?.evaluate((input) => input.select());
        await field?.type('1');
        await page.focus('main a');
        await page.waitForFunction(
          () => (document.querySelector('krisenfest-readiness .change')?.textContent ?? '') !== '',
        );
        const said = await page.$eval('krisenfest-readiness .change', (change) => change.textContent);
        expect(said).toContain(`Now broken: First reaction on ${channel?.name ?? ''}`);
        expect(await axeFaults(page)).toEqual([]);
      });

      /** A page with its figures, whose questions for new ones the test answers. */
      async function questioned(): Promise<{ page: Page; asked: (number: number) => Promise<HTTPRequest> }> {
        const plan = await client.importPlan(fileOf('credit-union'));
        await lineOf(plan);
        const page = await (await browser.enter(service.address)).newPage();
        await page.goto(`${service.address}${plan}/people`);
        await page.waitForSelector('krisenfest-readiness:not([data-pending])');
        await page.setRequestInterception(true);
        const requests: HTTPRequest[] = [];
        page.on('request', (request) => void requests.push(request));
        const asked = async (number: number): Promise<HTTPRequest> => {
          while (!requests[number]) await page.evaluate(() => new Promise(requestAnimationFrame));
          return requests[number];
        };
        return { page, asked };
      }

      const saved = (page: Page) => page.evaluate(() => void document.dispatchEvent(new Event('krisenfest:saved')));
      const shown = (page: Page) => page.$eval('krisenfest-readiness a', (link) => link.textContent);
      const figures = (text: string, state = '') => ({
        contentType: 'text/html; charset=utf-8',
        body: `<krisenfest-readiness data-key="${text}" ${state}><p><a href="/">${text}</a></p><p></p></krisenfest-readiness>`,
      });

      it('goes on asking for them although the service does not answer once', async () => {
        const { page, asked } = await questioned();
        await saved(page);
        await (await asked(0)).respond(figures('being checked', 'data-pending'));
        await (await asked(1)).abort();
        await (await asked(2)).respond({ status: 502, contentType: 'text/html', body: '<p>Bad gateway' });
        await (await asked(3)).respond(figures('checked'));
        await page.waitForSelector('krisenfest-readiness[data-key=checked]');
        expect(await shown(page)).toBe('checked');
      });

      it('shows those that were asked for last, whichever come first', async () => {
        const { page, asked } = await questioned();
        await saved(page);
        const older = await asked(0);
        await saved(page);
        await (await asked(1)).respond(figures('newer'));
        await page.waitForSelector('krisenfest-readiness[data-key=newer]');
        // The browser may have given it up already.
        await older.respond(figures('older')).catch(() => undefined);
        await page.evaluate(() => new Promise(requestAnimationFrame));
        expect(await shown(page)).toBe('newer');
      });

      it('shows what would help most once it is found', async () => {
        const path = `${await client.importPlan(fileOf('molkerei'))}/readiness?from=${from}`;
        let found = await answered(path);
        while (found.$('.lever').length === 0) found = await client.get(path);
        const lever = found.$.html(found.$('.lever'));
        const searching = `<p class="searching" role="status"><a href="${path}">Look again</a></p>`;
        const page = await (await browser.enter(service.address)).newPage();
        await page.setExtraHTTPHeaders({ 'accept-language': 'en' });
        await page.setRequestInterception(true);
        const body = found.$.html().replace(lever, searching);
        page.on('request', (request) => {
          if (request.isNavigationRequest()) void request.respond({ contentType: 'text/html; charset=utf-8', body });
          else void request.continue();
        });
        await page.goto(service.address + path);
        await page.waitForSelector('.lever');
        expect(await page.$eval('.lever', (line) => line.outerHTML)).toContain(found.$('.lever').html());
        expect(await page.$('.searching')).toBeNull();
      });

      it.each([
        [1280, 'light'],
        [320, 'dark'],
      ] as const)('has pages for everybody: %i pixels wide, %s', async (width, scheme) => {
        const plan = await client.importPlan(fileOf('credit-union'));
        const page = await (await browser.enter(service.address)).newPage();
        await page.setBypassCSP(true);
        await page.setViewport({ width, height: 900 });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        const all = await answered(`${plan}/readiness`);
        const one = rows(all)[0]?.promise ?? '';
        await answered(`${plan}/readiness/${encodeURIComponent(one)}`);
        for (const path of ['readiness', `readiness/${encodeURIComponent(one)}`]) {
          await page.goto(`${service.address}${plan}/${path}`);
          await page.$$eval('details', (all) => all.forEach((details) => (details.open = true)));
          expect([path, ...(await axeFaults(page)), ...(await widthFaults(page))]).toEqual([path]);
        }
      });
    });

    it('stands on the task list and on the lists and forms of people, rosters, owners, escalation and channels', async () => {
      const plan = await client.importPlan(JSON.stringify(aPlan()));
      await lineOf(plan);
      const places = ['', '/people', '/people/ana', '/rosters', '/owners', '/escalation', '/channels', '/company'];
      for (const place of places) {
        const page = await client.get(plan + place);
        expect([place, line(page).find('a').attr('href')]).toEqual([place, `${plan}/readiness`]);
        expect(htmlFaults(page.body)).toEqual([]);
      }
    });
  });
});
