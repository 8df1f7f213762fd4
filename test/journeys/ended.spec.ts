import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TenantDatabase } from '../../src/database/tenant-database.js';
import { type Plan } from '../../src/domain/plan/plan.js';
import { translator } from '../../src/i18n/translate.js';
import { aPlan } from '../builders/plan.builder.js';
import { engines } from '../database/engines.js';
import { startBrowser, type TestBrowser } from '../support/browser.js';
import { Visitor } from '../support/browser-visitor.js';
import { Client } from '../support/client.js';
import { FIRST } from '../support/first-account.js';
import { type Service, startService } from '../support/service.js';

const [engine] = engines;
const t = translator('en');

describe('a session that ends while somebody types', () => {
  let service: Service;
  let browser: TestBrowser;
  let plan: string;

  beforeAll(async () => {
    if (!engine) throw new Error('no database engine');
    [service, browser] = await Promise.all([startService(engine), startBrowser()]);
    plan = await new Client(service.address).importPlan(JSON.stringify(aPlan()));
  });
  afterAll(async () => {
    await browser.stop();
    await service.stop();
  });
  beforeEach(signInAnew);

  const endAll = () => service.app.get(TenantDatabase).inAccess((tx) => tx.query('DELETE FROM session'));

  /** The first account, at a browser without scripts. */
  let client: Client;
  async function signInAnew(): Promise<void> {
    client = new Client(service.address, 'en', true);
    await signInAt(client);
  }

  async function signInAt(somebody: Client): Promise<void> {
    const { email, password } = FIRST;
    expect((await somebody.fillIn('/sign-in', { email, password })).status).toBe(303);
  }

  const title = async () => ((await client.exported(plan)) as Plan).title;

  it('keeps the form as it was sent, until it is sent again', async () => {
    const form = (await client.get(`${plan}/company`)).form().fill({ title: 'Typed before the end' });
    await endAll();
    const ended = await client.submit(form);
    expect([ended.status, ended.title]).toEqual([401, t('web.errors.401.title')]);
    expect(ended.form().value('title')).toBe('Typed before the end');
    await signInAt(client);
    const stale = await client.submit(ended.form());
    expect([stale.status, stale.title]).toEqual([403, t('web.errors.stale.title')]);
    const done = await client.submit(stale.form());
    expect(done.status).toBe(303);
    expect(await title()).toBe('Typed before the end');
  });

  it('leads a reader to the page that was asked for', async () => {
    await endAll();
    const answer = await client.get(`${plan}/people?done=saved`);
    expect(answer.headers.get('location')).toBe(`/sign-in?next=${encodeURIComponent(`${plan}/people?done=saved`)}`);
    const { email, password } = FIRST;
    const entered = await client.submit((await client.follow(answer)).form().fill({ email, password }));
    expect(entered.headers.get('location')).toBe(`${plan}/people?done=saved`);
  });

  it('never leads to another place than the service', async () => {
    await endAll();
    for (const next of ['//evil.example', 'https://evil.example', '/\\evil.example', 'javascript:alert(1)']) {
      const page = await client.get(`/sign-in?next=${encodeURIComponent(next)}`);
      expect(page.form().value('next')).toBe('/');
    }
  });

  it('says beside the field that nothing was saved, and saves once somebody has signed in again', async () => {
    const visitor = await Visitor.enter(await browser.enter(), service.address, { javascript: true, language: 'en' });
    await endAll();
    await visitor.open('/sign-in');
    await visitor.type(t('web.fields.access.email.label'), FIRST.email);
    await visitor.type(t('web.fields.access.password.label'), FIRST.password);
    await visitor.press(t('web.access.signIn.button'));
    await visitor.open(`${plan}/people/ana`);
    await endAll();
    await visitor.save(t('web.fields.person.jobTitle.label'), 'Speaker');
    expect((await visitor.read('.saving')).join()).toContain(t('web.access.ended'));
    const other = await visitor.page.browserContext().newPage();
    await other.goto(`${service.address}/sign-in`);
    await other.type('[name=email]', FIRST.email);
    await other.type('[name=password]', FIRST.password);
    await Promise.all([other.waitForNavigation(), other.click('main form button')]);
    await visitor.page.bringToFront();
    await visitor.save(t('web.fields.person.jobTitle.label'), 'Head of speakers');
    expect((await visitor.read('.saving')).join()).toContain(t('web.saving.saved'));
    await signInAnew();
    expect(((await client.exported(plan)) as Plan).people[0]?.jobTitle).toBe('Head of speakers');
    await visitor.leave();
  });
});
