import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Plan } from '../../src/domain/plan/plan.js';
import { translator } from '../../src/i18n/translate.js';
import { aPlan } from '../builders/plan.builder.js';
import { engines } from '../database/engines.js';
import { type Answer, Client } from '../support/client.js';
import { FIRST } from '../support/first-account.js';
import { type Service, startService } from '../support/service.js';

const fileOf = (example: string) => readFileSync(new URL(`../fixtures/${example}.json`, import.meta.url), 'utf8');

/** Names of the task list with their state, as the page of a plan shows them. */
function states(answer: Answer): Record<string, string> {
  const tasks = answer.$('.task').toArray();
  return Object.fromEntries(
    tasks.map((task) => {
      const href = answer.$(task).find('a').attr('href') ?? '';
      return [href.split('/').at(-1) ?? '', answer.$(task).find('.state').text()];
    }),
  );
}

describe.each(engines.slice(0, 1))('the pages of a plan', (engine) => {
  let service: Service;
  let english: Client;
  let german: Client;

  beforeAll(async () => {
    service = await startService(engine);
    english = new Client(service.address, 'en');
    german = new Client(service.address, 'de-AT,de;q=0.9,en;q=0.5');
  });
  afterAll(() => service.stop());

  describe('the language', () => {
    it.each([
      ['de-AT,de;q=0.9', 'de'],
      ['en-GB,en;q=0.9,de;q=0.5', 'en'],
      ['fr,en;q=0.8', 'en'],
      ['fr-FR', 'de'],
      ['', 'de'],
    ])('is what the browser asks for: %s', async (accepted, language) => {
      const answer = await new Client(service.address, accepted).get('/plans');
      expect(answer.$('html').attr('lang')).toBe(language);
    });

    it('is changed by the button, on the same page, for every page from then on', async () => {
      const client = new Client(service.address, 'de');
      const plan = await client.importPlan(JSON.stringify(aPlan()));
      const page = await client.get(`${plan}/people`);
      expect(page.title).toBe(translator('de')('web.sections.people.title'));

      const chosen = await client.submit(page.form('/language'));
      expect([chosen.status, chosen.target]).toEqual([303, `${plan}/people`]);
      expect((await client.follow(chosen)).title).toBe(translator('en')('web.sections.people.title'));
      expect((await client.get('/nothing')).title).toBe(translator('en')('web.errors.404.title'));

      const back = await client.submit((await client.get(plan)).form('/language'));
      expect((await client.follow(back)).$('html').attr('lang')).toBe('de');
    });

    it('is changed with what the address asks for, not with what it says was done', async () => {
      const client = new Client(service.address, 'de');
      const plan = await client.importPlan(JSON.stringify(aPlan()));
      const page = await client.get(`${plan}/matrix?phase=before&done=saved`);
      const { headers } = await client.submit(page.form('/language'));
      expect(headers.get('location')).toBe(`${plan}/matrix?phase=before`);
    });

    it.each([
      '//evil.example',
      '/\\evil.example',
      '/plans?//evil\n',
      'https://evil.example',
      'javascript:alert(1)',
      '',
    ])('never leads away from the service: %s', async (back) => {
      const client = new Client(service.address);
      const form = (await client.get('/plans')).form('/language').tamper({ back });
      expect((await client.submit(form)).headers.get('location')).toBe('/plans');
    });
  });

  describe.each(['molkerei', 'credit-union'])('a finding of the example %s', (example) => {
    it('leads to the place where it is mended', async () => {
      for (const client of [english, german]) {
        const plan = await client.importPlan(fileOf(example));
        const overview = await client.get(plan);
        const links = overview.$('.finding a').toArray();
        const hrefs = [...new Set(links.map((link) => overview.$(link).attr('href') ?? ''))];
        expect(hrefs.length).toBeGreaterThan(10);
        const pages = new Map<string, Answer>();
        for (const href of hrefs) {
          const [path = '', id] = href.split('#');
          const page = pages.get(path) ?? (await client.get(path));
          pages.set(path, page);
          expect([href, page.status, id === undefined || page.has(id)]).toEqual([href, 200, true]);
        }
      }
    });
  });

  it('for a new plan propose the name of the organisation', async () => {
    expect((await english.get('/plans')).form('/plans').value('name')).toBe(FIRST.organisation);
  });

  it('of a new plan say what is empty, in work and complete', async () => {
    const created = await english.fillIn('/plans', { name: 'Dairy', country: 'AT', locale: 'en' });
    const plan = created.target.replace(/\/company$/, '');
    const t = translator('en');
    const [empty, inWork, complete] = ['empty', 'in_work', 'complete'].map((state) => t(`web.state.${state}`));
    expect(states(await english.get(plan))).toMatchObject({
      company: inWork,
      people: empty,
      owners: empty,
      severities: complete,
      matrix: empty,
      channels: empty,
    });

    const company = (await english.get(`${plan}/company`)).form().fill({ validUntil: '2099-12-31' });
    expect((await english.submit(company)).status).toBe(303);
    await english.fillIn(`${plan}/add/people`, { name: 'Ana Auer' });
    await english.fillIn(`${plan}/add/owners`, { function: 'Management' });
    expect(states(await english.get(plan))).toMatchObject({ company: complete, people: complete, owners: inWork });

    const owner = await english.get(`${plan}/owners/management`);
    await english.submit(owner.form().fill({ 'holders.0': 'ana-auer' }));
    const after = await english.get(plan);
    expect(states(after)).toMatchObject({ people: inWork, owners: complete });
    expect(after.$('.finding').text()).toContain('Ana Auer');
  });

  it('put a thing up and down in its list', async () => {
    const plan = await english.importPlan(JSON.stringify(aPlan()));
    const order = async () => ((await english.exported(plan)) as Plan).people.map(({ id }) => id);
    const press = async (id: string, direction: string) => {
      const list = await english.get(`${plan}/people`);
      return english.submit(list.form(`${plan}/people/${id}/move`), ['direction', direction]);
    };
    const moved = await press('ana', 'down');
    expect((await english.follow(moved)).$('.notice').text()).toContain(translator('en')('web.done.moved'));
    expect(await order()).toEqual(['ben', 'ana', 'cem', 'dora']);
    await press('dora', 'up');
    await press('dora', 'up');
    expect(await order()).toEqual(['ben', 'dora', 'ana', 'cem']);
    await expect(press('ben', 'up')).rejects.toThrow('no button');
    await expect(press('cem', 'down')).rejects.toThrow('no button');
  });

  it('say before a removal where a thing is used, and take it out there', async () => {
    const plan = await english.importPlan(JSON.stringify(aPlan()));
    const page = await english.get(`${plan}/people/cem/remove`);
    const places = page.$('.places a').toArray();
    expect(places.map((place) => page.$(place).text())).toEqual([
      'Roster: Duty phone',
      'Internal owner: Press office',
      'Internal owner: Social media',
      'Internal owner: Customer service',
      'Channel: X @dairy',
    ]);
    const removed = await english.submit(page.form());
    expect((await english.follow(removed)).$('.notice').text()).toContain('“Cem Can” was removed.');
    expect(JSON.stringify(await english.exported(plan))).not.toContain('"cem"');
  });

  it('do not remove what cannot be done without, and say where it is needed', async () => {
    const plan = await english.importPlan(JSON.stringify(aPlan()));
    const page = await english.get(`${plan}/owners/social/remove`);
    expect(page.status).toBe(409);
    expect(page.text).toContain(translator('en')('web.remove.blocked', { name: 'Social media' }));
    expect(page.$('main button').length).toBe(0);
    const forced = await english.send('POST', `${plan}/owners/social/remove`, new URLSearchParams({ _version: '1' }));
    expect(forced.status).toBe(409);
    expect(await english.exported(plan)).toEqual(aPlan());
  });

  it.each(['de', 'en'] as const)('are all reached by their links and whole: %s', async (language) => {
    const client = language === 'de' ? german : english;
    const plan = await client.importPlan(JSON.stringify(aPlan({ locale: language })));
    const pages = new Map<string, Answer>();
    const waiting = [plan, '/plans'];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (pages.has(path)) continue;
      const page = await client.get(path);
      pages.set(path, page);
      const isOther = path !== '/plans' && !path.startsWith(plan);
      expect([path, path.endsWith('/remove') ? page.status <= 409 : page.status === 200, isOther]).toEqual([
        path,
        true,
        false,
      ]);
      if (!page.headers.get('content-type')?.startsWith('text/html')) continue;
      expect([path, page.$('html').attr('lang'), wholeness(page)]).toEqual([path, language, []]);
      const links = page.links.filter((href) => href.startsWith(plan));
      waiting.push(...links.map((href) => href.replace(/#.*/, '')));
    }
    expect(pages.size).toBeGreaterThan(80);
    expect(brokenAnchors(pages)).toEqual([]);
    expect(pages.get(`${plan}/documents/full.pdf`)?.body.slice(0, 5)).toBe('%PDF-');
    expect(service.complaints.splice(0)).toEqual([]);
  });

  /** What a page lacks: a title, a label, an id of its own. */
  function wholeness(page: Answer): string[] {
    const { $ } = page;
    const ids = $('[id]')
      .toArray()
      .map((element) => $(element).attr('id') ?? '');
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the id ${id} twice`);
    const named = $('label[for], [aria-describedby], [aria-labelledby]').toArray();
    const pointed = named.flatMap((element) =>
      ['for', 'aria-describedby', 'aria-labelledby'].flatMap((name) => ($(element).attr(name) ?? '').split(' ')),
    );
    const lost = pointed.filter((id) => id !== '' && !ids.includes(id)).map((id) => `nothing with the id ${id}`);
    const fields = $('input:not([type=hidden]), select, textarea').toArray();
    const unlabelled = fields
      .filter(
        (field) =>
          !$(field).attr('aria-label') &&
          $('label').filter((_, label) => $(label).attr('for') === $(field).attr('id')).length === 0,
      )
      .map((field) => `no label for ${$(field).attr('name') ?? ''}`);
    return [...($('h1').length === 1 ? [] : ['no title']), ...twice, ...lost, ...unlabelled];
  }

  function brokenAnchors(pages: Map<string, Answer>): string[] {
    return [...pages].flatMap(([path, page]) =>
      page.links.filter((href) => {
        const [to = '', id] = href.split('#');
        const target = pages.get(to === '' ? path : to);
        // A part of a file is found by whoever shows the file.
        const isPage = target?.headers.get('content-type')?.startsWith('text/html') ?? false;
        return id !== undefined && isPage && !target?.has(id);
      }),
    );
  }
});
