import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Plan } from '../../src/domain/plan/plan.js';
import { translator } from '../../src/i18n/translate.js';
import { aPlan, aPlanWith } from '../builders/plan.builder.js';
import { engines } from '../database/engines.js';
import { htmlFaults } from '../support/browser-audit.js';
import { startBrowser, type TestBrowser } from '../support/browser.js';
import { Visitor } from '../support/browser-visitor.js';
import { Client } from '../support/client.js';
import { type Service, startService } from '../support/service.js';

const t = translator('en');
const [engine] = engines;
const first = (role: string) => `${role}/holders.0`;
const deputy = (role: string) => `${role}/holders.1`;
const press = `Press office: ${t('web.form.holder')}`;
const pressDeputy = `Press office: ${t('web.form.deputy', { number: 1 })}`;

describe('who holds what, on one page', () => {
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

  const open = () => client.get(`${plan}/holders`);
  const form = async () => (await open()).form(`${plan}/holders`);
  const exported = async () => (await client.exported(plan)) as Plan;
  const holders = async () =>
    Object.fromEntries(
      [...(await exported()).owners, ...(await exported()).agencies.flatMap((agency) => agency.supportRoles)].map(
        (role) => [role.id, role.holders],
      ),
    );

  it('gives all functions and support roles their holders at once', async () => {
    plan = await client.importPlan(
      JSON.stringify(
        aPlanWith({ '/owners/0/holders': [], '/owners/1/holders': [], '/agencies/0/supportRoles/0/holders': [] }),
      ),
    );
    expect((await client.get(`${plan}/owners`)).links).toContain(`${plan}/holders`);
    expect((await client.get(`${plan}/agencies`)).links).toContain(`${plan}/holders`);
    expect((await client.get(plan)).text).toContain(t('web.overview.next', { section: t('holders.title') }));
    const filled = (await form()).fill({
      [first('owners/lead')]: 'ana',
      [deputy('owners/lead')]: 'ben',
      [deputy('owners/press')]: 'cem',
      [first('support-roles/wave.watch')]: 'dora',
    });
    const saved = await client.submit(filled);
    expect([saved.status, saved.target]).toEqual([303, `${plan}/owners`]);
    // Where nobody comes first, the deputy does.
    expect(await holders()).toEqual({
      lead: ['ana', 'ben'],
      press: ['cem'],
      social: ['cem', 'roster:duty'],
      service: ['cem', 'ana'],
      watch: ['dora'],
    });
    const before = await exported();
    expect((await client.submit(await form())).status).toBe(303);
    expect(await exported()).toEqual(before);
  });

  it('leaves everybody from the second deputy on in their place', async () => {
    plan = await client.importPlan(JSON.stringify(aPlanWith({ '/owners/0/holders': ['ana', 'ben', 'roster:duty'] })));
    expect((await open()).text).toContain(t('holders.further', { names: 'Duty phone' }));
    await client.submit((await form()).fill({ [first('owners/lead')]: 'cem' }));
    expect((await holders()).lead).toEqual(['cem', 'ben', 'roster:duty']);
    await client.submit((await form()).fill({ [first('owners/lead')]: '' }));
    expect((await holders()).lead).toEqual(['ben', 'roster:duty']);
  });

  it('shows both choices where somebody else gave the same function another holder, and loses none', async () => {
    const [mine, other] = [await form(), await form()];
    await client.submit(other.fill({ [first('owners/press')]: 'ana' }));
    const refused = await client.submit(
      mine.fill({ [first('owners/press')]: 'cem', [deputy('owners/press')]: '', [first('owners/service')]: 'ben' }),
    );
    expect(refused.status).toBe(409);
    expect(htmlFaults(refused.body)).toEqual([]);
    expect(refused.$('.theirs').text()).toContain('1. Ana Auer');
    expect((await holders()).service).toEqual(['cem', 'ana']);
    expect((await client.submit(refused.form(`${plan}/holders`))).status).toBe(303);
    expect(await holders()).toMatchObject({ press: ['cem'], service: ['ben', 'ana'] });
  });

  it('does not disturb two people who choose for different functions', async () => {
    const [mine, other] = [await form(), await form()];
    await client.submit(other.fill({ [first('owners/press')]: 'ana' }));
    expect((await client.submit(mine.fill({ [first('owners/lead')]: 'cem' }))).status).toBe(303);
    expect(await holders()).toMatchObject({ press: ['ana', 'cem'], lead: ['cem', 'ben'] });
  });

  it('says so where the function was removed meanwhile', async () => {
    plan = await client.importPlan(
      JSON.stringify(aPlanWith({ '/owners/-': { id: 'legal', function: 'Legal', holders: [] } })),
    );
    const mine = (await form()).fill({ [first('owners/legal')]: 'ana', [first('owners/lead')]: 'cem' });
    await client.submit((await client.get(`${plan}/owners/legal/remove`)).form(`${plan}/owners/legal/remove`));
    const refused = await client.submit(mine);
    expect(refused.status).toBe(409);
    expect(refused.text).toContain(t('holders.gone'));
    await client.submit(refused.form(`${plan}/holders`));
    expect((await holders()).lead).toEqual(['cem', 'ben']);
  });

  it('offers people and rosters of the own house to functions, and those of the agency to its roles', async () => {
    const own = await form();
    expect(own.options(first('owners/lead'))).toEqual(['', 'ana', 'ben', 'cem', 'roster:duty']);
    expect(own.options(first('support-roles/wave.watch'))).toEqual(['', 'dora']);
    const refused = await client.submit(own.tamper({ [first('owners/lead')]: 'dora' }));
    expect(refused.status).toBe(422);
    expect(refused.$('.problems a').attr('href')).toBe(`#f-${first('owners/lead')}`);
    expect(htmlFaults(refused.body)).toEqual([]);
    const twice = await client.submit((await form()).fill({ [first('owners/lead')]: 'ben' }));
    expect(twice.status).toBe(422);
    expect((await holders()).lead).toEqual(['ana', 'ben']);
  });

  it('leads to the people who are missing', async () => {
    const one = { id: 'watch', name: 'Watch', service: 'monitoring', holders: [] };
    const agencies = [{ id: 'wave', name: 'Wave Ltd', supportRoles: [one] }];
    const alone = aPlanWith({ '/agencies': agencies, '/people/3/agency': null });
    plan = await client.importPlan(JSON.stringify(alone));
    const page = await open();
    const add = `${plan}/add/people?agency=wave`;
    expect(page.links).toContain(add);
    expect(htmlFaults(page.body)).toEqual([]);
    expect((await client.get(add)).form().value('agency')).toBe('wave');
    const role = await client.get(`${plan}/support-roles/wave.watch`);
    expect([role.text.includes(t('holders.none.agency')), role.links.includes(add)]).toEqual([true, true]);

    const created = await client.fillIn('/plans', { name: 'Empty', country: 'AT', locale: 'en' });
    plan = created.target.replace(/\/company$/, '');
    const empty = await open();
    expect([empty.text.includes(t('holders.noPeople')), htmlFaults(empty.body)]).toEqual([true, []]);
    expect(empty.links).toContain(`${plan}/add/people`);
    expect((await client.get(`${plan}/add/owners`)).text).toContain(t('holders.none.company'));
  });

  it('saves each row as it is chosen where scripts run', async () => {
    const visitor = await Visitor.enter(await browser.enter(), service.address, { javascript: true, language: 'en' });
    const saved = () => visitor.page.waitForResponse((response) => response.url().endsWith('/owners/press/fields'));
    const choose = (label: string, option: string) => Promise.all([saved(), visitor.choose(label, option)]);
    await visitor.open(`${plan}/holders`);
    await choose(press, 'Ana Auer');
    await choose(pressDeputy, t('web.form.nobody'));
    await client.submit((await form()).fill({ [first('owners/press')]: 'cem' }));
    await choose(press, 'Ben Berger');
    await visitor.page.waitForSelector('.theirs');
    expect((await visitor.read('.theirs p')).join()).toContain('Cem Can');
    await visitor.press(t('web.saving.keep'));
    await visitor.press(t('web.form.save'));
    expect((await holders()).press).toEqual(['ben']);
    expect(visitor.complaints.filter((each) => !each.includes('409'))).toEqual([]);
    await visitor.leave();
    expect(service.complaints).toEqual([]);
  });
});
