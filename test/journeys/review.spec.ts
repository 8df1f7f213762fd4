import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Plan } from '../../src/domain/plan/plan.js';
import { translator } from '../../src/i18n/translate.js';
import { aPlan, aPlanWith, aReadyPlanWith } from '../builders/plan.builder.js';
import { engines } from '../database/engines.js';
import { type Answer, Client } from '../support/client.js';
import { type Service, startService } from '../support/service.js';

const molkerei = readFileSync(new URL('../fixtures/molkerei.json', import.meta.url), 'utf8');
const empty = { people: [], owners: [], agencies: [], rosters: [], activities: [], channels: [], escalation: [] };
const bare = { ...empty, scenarios: [], stakeholders: [], notifications: [], exercises: [] };

describe.each(engines.slice(0, 1))('a plan as a whole', (engine) => {
  let service: Service;
  let client: Client;
  const t = translator('en');
  /** a plan without errors, whatever the day */
  const good = (changes: Record<string, unknown> = {}) => aReadyPlanWith({ '/validUntil': '2099-12-31', ...changes });

  beforeAll(async () => {
    service = await startService(engine);
    client = new Client(service.address, 'en');
  });
  afterAll(() => service.stop());

  const fresh = async (template: string) =>
    (await client.fillIn('/plans', { name: 'Dairy', country: 'AT', locale: 'en', template })).target;
  const texts = (page: Answer, selector: string) =>
    page
      .$(selector)
      .toArray()
      .map((each) => page.$(each).text().replace(/\s+/g, ' ').trim());
  const hrefs = (page: Answer, selector: string) =>
    page
      .$(selector)
      .toArray()
      .map((each) => page.$(each).attr('href') ?? '');

  describe('on its task list', () => {
    it('says how far it is and what comes next', async () => {
      const plan = await fresh('manufacturer');
      const page = await client.get(plan);
      expect(texts(page, '.progress span')).toEqual(['9 of 12 complete, 2 optional']);
      expect([texts(page, '.next a'), hrefs(page, '.next a')]).toEqual([['Next: People'], [`${plan}/people`]]);
      expect(hrefs(page, '.next-task a')).toEqual([`${plan}/people`]);
    });

    it('does not ask for what a plan can do without', async () => {
      const plan = await client.importPlan(
        JSON.stringify(aPlan({ ...bare, severities: [{ id: 'crisis', name: 'Crisis', rank: 1 }] })),
      );
      const page = await client.get(plan);
      const optional = page.$('.state.optional').toArray();
      expect(optional.map((each) => page.$(each).closest('.task').find('a').attr('href'))).toEqual([
        `${plan}/rosters`,
        `${plan}/agencies`,
      ]);
      expect(texts(page, '.progress span')).toEqual(['2 of 12 complete, 2 optional']);
    });

    it('sends whoever has done everything to the review', async () => {
      const plan = await client.importPlan(JSON.stringify(good()));
      const page = await client.get(plan);
      expect(texts(page, '.progress span')).toEqual(['14 of 16 complete']);
      expect(page.$('.task').length).toBe(16);
      expect(hrefs(page, '.next a')).toEqual([`${plan}/review`]);
      expect(texts(page, '.task:last-child .state').at(-1)).toBe(t('web.state.open'));
    });

    it('folds many findings of one rule into one sentence, with all of them inside', async () => {
      const plan = await fresh('manufacturer');
      const page = await client.get(plan);
      const [verdict = ''] = texts(page, '.verdict');
      const count = Number(/\d+/.exec(verdict)?.[0]);
      expect(verdict).toBe(t('web.overview.errors', { count }));
      expect(texts(page, '#errors summary')[0]).toMatch(/^Error \d+ functions and roles have no holder yet$/);
      expect(page.$('#errors a').length).toBe(count);
    });
  });

  it.each(['', '/review'])('leads from many broken promises to what mends most of them: %s', async (at) => {
    const plan = await client.importPlan(molkerei);
    const page = await client.get(plan + at);
    expect(texts(page, '.verdict')[0]).toMatch(/one error is left to fix\. \d+ promises are broken although/i);
    expect(hrefs(page, '#errors .way a')).toEqual([`${plan}/readiness`]);
  });

  describe('on its review page', () => {
    it('says in one sentence where it stands', async () => {
      const stands = async (plan: Plan) =>
        texts(await client.get(`${await client.importPlan(JSON.stringify(plan))}/review`), '.verdict')[0];
      expect(await stands(good())).toBe('No errors. The plan is ready to be read and handed out.');
      expect(await stands(good({ '/owners/0/holders': [], '/channels/0/custody': undefined }))).toMatch(
        /^Not finished yet: \d errors are left to fix\.$/,
      );
      expect(await stands(good({ '/exercises': [], '/notifications': [] }))).toMatch(
        /^No errors, but not everything has been started: Notification duties, Exercises\.$/,
      );
    });

    it.each(['molkerei', 'a fresh template'])('leads from each finding to the field: %s', async (which) => {
      const plan = which === 'molkerei' ? await client.importPlan(molkerei) : await fresh('bank');
      const [review, overview] = [await client.get(`${plan}/review`), await client.get(plan)];
      const all = hrefs(review, '.finding a');
      expect([...all].sort()).toEqual(hrefs(overview, '.finding a').sort());
      const links = [...new Set([...all, ...hrefs(review, 'main h3 a'), ...hrefs(review, '.checks-list a')])];
      expect(links.length).toBeGreaterThan(10);
      for (const link of links) {
        const [path = '', id] = link.split('#');
        const page = await client.get(path);
        expect([link, page.status, id === undefined || page.has(id)]).toEqual([link, 200, true]);
      }
    });

    it('puts what blocks first, by section, and then what one can live with', async () => {
      const page = await client.get(`${await client.importPlan(molkerei)}/review`);
      expect(texts(page, 'main h2').slice(0, 2)).toEqual(['What still blocks', 'What you can live with']);
      expect(texts(page, '#errors h3')).toEqual(['Internal owners', 'Readiness']);
      expect(texts(page, '#warnings h3')).toContain('Scenarios and statements 13');
    });

    it('lists what only people can check, from what the plan holds', async () => {
      const changes = {
        '/people/0/contactConfirmedOn': '2020-01-01',
        '/validUntil': '2099-12-31',
        '/exercises/0/lastHeld': undefined,
      };
      const plan = await client.importPlan(JSON.stringify(aPlanWith(changes)));
      const page = await client.get(`${plan}/review`);
      const todo = texts(page, '.checks-list .todo a');
      expect(todo[0]).toMatch(/^Call the contacts .*: .*Ana Auer/);
      expect(todo).toEqual(
        expect.arrayContaining([
          expect.stringContaining('Management, Press office, Social media and Customer service'),
          'Read one text for the first reaction and approve it in advance.',
          'Have one notification duty checked by a lawyer. The plan is not legal advice.',
          'Set a date for the first exercise: Alarm call.',
        ]),
      );
      expect(texts(page, '.checks-list .done a')).toContain('The plan is valid until 31 December 2099.');
      expect(page.$('.checks-list .badge').first().text()).toBe(t('web.review.todo'));
    });

    it('leads to a version as soon as no error stands, and says that until then it is a draft', async () => {
      const page = async (changes: Record<string, unknown>) => {
        const plan = await client.importPlan(JSON.stringify(good(changes)));
        return { plan, review: await client.get(`${plan}/review`) };
      };
      const bad = await page({ '/owners/0/holders': [] });
      expect(bad.review.text).toContain(t('web.review.handOutText'));
      expect(bad.review.text).toContain(t('web.versions.standing.none'));
      expect(bad.review.$('main button, main form').length).toBe(0);
      expect(hrefs(bad.review, 'main .button')).toEqual(
        ['versions', 'documents', 'export'].map((name) => `${bad.plan}/${name}`),
      );
      const { plan, review } = await page({});
      const frozen = await client.submit(review.form(`${plan}/versions`).fill({ note: 'The first one' }));
      expect(frozen.target).toBe(`${plan}/versions/1`);
      expect((await client.get(`${plan}/review`)).text).toContain('Version 1 is frozen. Next: send it for approval.');
    });

    it('is not there for a plan that is not there', async () => {
      expect((await client.get('/plans/00000000-0000-4000-8000-000000000000/review')).status).toBe(404);
    });
  });

  describe('in its matrix, one phase at a time', () => {
    it('shows the rows of the phase that is asked for, without scripts', async () => {
      const plan = await client.importPlan(JSON.stringify(aPlan()));
      const page = await client.get(`${plan}/matrix?phase=during`);
      expect(texts(page, 'tbody:not([hidden]) tr[id] th a')).toEqual([
        'Activity draft',
        'Activity release',
        'Activity log',
      ]);
      expect(texts(page, '.phases [aria-current]')).toEqual(['During the crisis']);
      expect((await client.get(`${plan}/matrix?phase=nonsense`)).$('tbody[hidden]').length).toBe(0);
    });

    it('saves the whole table and loses nothing of the hidden rows, and stays with the phase', async () => {
      const plan = await client.importPlan(JSON.stringify(aPlan()));
      const page = await client.get(`${plan}/matrix?phase=during`);
      const saved = await client.submit(page.form(`${plan}/matrix?phase=during`).fill({ 'cell.log.social': 'I' }));
      expect(saved.headers.get('location')).toBe(`${plan}/matrix?phase=during&done=saved`);
      expect(await client.exported(plan)).toEqual(aPlanWith({ '/activities/4/assignments/social': 'I' }));
    });

    it('shows all rows when something was not saved', async () => {
      const plan = await client.importPlan(JSON.stringify(aPlan()));
      const form = (await client.get(`${plan}/matrix?phase=before`)).form(`${plan}/matrix?phase=before`);
      const refused = await client.submit(form.tamper({ 'cell.review.lead': 'Q' }));
      expect([refused.status, refused.$('tbody[hidden]').length]).toEqual([422, 0]);
    });
  });

  it('leaves no complaint in the log', () => {
    expect(service.complaints).toEqual([]);
  });
});
