import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { LinkEntity } from '../../src/access/links/link.entity.js';
import { TenantDatabase } from '../../src/database/tenant-database.js';
import { translator } from '../../src/i18n/translate.js';
import { engines } from '../database/engines.js';
import { type Answer, Client } from '../support/client.js';
import { type Claims, type IdentityProvider, startIdentityProvider } from '../support/identity-provider.js';
import { anAccount, anOrganisation, FIRST_COMPANY, signIn } from '../support/people-at-work.js';
import { type Service, startService } from '../support/service.js';

const t = translator('en');
const page = '/administration/provider';
const urlencoded = { 'content-type': 'application/x-www-form-urlencoded' };

describe.each(engines)('signing in with the company account, $name engine', (engine) => {
  let service: Service;
  let idp: IdentityProvider;
  let administrator: Client;
  let someone: Client;

  beforeAll(async () => {
    service = await startService(engine);
    idp = await startIdentityProvider(`${service.address}/sign-in/callback`);
    administrator = new Client(service.address);
    const { issuer, clientId, clientSecret } = idp;
    expect((await administrator.fillIn(page, { issuer, clientId, clientSecret })).status).toBe(303);
    const other = await anOrganisation(service.app, 'company', 'Another Company');
    const both = [FIRST_COMPANY, other].map(
      (organisationId) => ({ organisationId, kind: 'company', role: 'editor' }) as const,
    );
    await anAccount(service.app, 'both@example.org', both);
    await anAccount(service.app, 'stranger@example.org', [
      { organisationId: other, kind: 'company', role: 'administrator' },
    ]);
  });
  afterAll(async () => {
    await idp.stop();
    await service.stop();
  });
  beforeEach(() => {
    someone = new Client(service.address, 'en', true);
  });

  const stranger = () => new Client(service.address, 'en', true);

  /** To the provider and back, as a browser goes. */
  async function come(subject: string, claims: Claims): Promise<Answer> {
    idp.who = { subject, claims };
    return someone.get(await wayBack());
  }

  /** The address to which the provider sends back. */
  async function wayBack(): Promise<string> {
    const left = await someone.get(`/sign-in/with/${FIRST_COMPANY}?next=%2Fplans`);
    expect(left.status).toBe(303);
    const cookies = new Map<string, string>();
    let at = left.headers.get('location') ?? '';
    while (at.startsWith(idp.issuer)) {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const reply = await fetch(at, { redirect: 'manual', headers: { cookie } });
      for (const each of reply.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(each) ?? [];
        cookies.set(name, value);
      }
      const to = reply.headers.get('location');
      if (to === null) throw new Error(`${reply.status} ${await reply.text()}`);
      at = new URL(to, idp.issuer).href;
    }
    return at.replace(service.address, '');
  }

  it('lets a member in, and on to the page that was asked for', async () => {
    const answer = await come('both-1', { email: 'Both@example.org', email_verified: true, name: 'Both' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/plans']);
    expect((await someone.get('/plans')).status).toBe(200);
  });

  it('offers it on the page for signing in', async () => {
    expect((await someone.get('/sign-in')).links).toContain(`/sign-in/with/${FIRST_COMPANY}?next=%2F`);
  });

  it('knows a member again by the identity, whatever the address is by now, and nobody else by the address', async () => {
    await come('both-1', { email: 'both@example.org' });
    expect((await come('both-1', { email: 'married@example.org' })).headers.get('location')).toBe('/plans');
    expect((await come('somebody-else', { email: 'both@example.org' })).text).toContain(
      t('web.access.provider.uninvited'),
    );
  });

  it('opens this company alone, and nothing of the account', async () => {
    await come('both-1', { email: 'both@example.org' });
    const account = await someone.get('/account');
    expect(account.text).not.toContain('Another Company');
    expect((await someone.get('/account/password')).status).toBe(403);
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    for (const path of ['/account/password', '/account/second-factor', '/account/organisation'])
      expect([403, 404]).toContain((await someone.send('POST', path, '', form)).status);
    const denied = `SELECT FROM audit_detail WHERE content->>'place' = 'GET /account/password'`;
    const rows = service.app.get(TenantDatabase).inTenant(FIRST_COMPANY, (tx) => tx.query<unknown[]>(denied));
    expect(await rows).toHaveLength(1);
  });

  it('is no way to the rest of the account by an invitation to another company', async () => {
    const evil = await anOrganisation(service.app, 'company', 'Inviting Company');
    const manager = { organisationId: evil, kind: 'company', role: 'administrator' } as const;
    await anAccount(service.app, 'inviter@example.org', [manager]);
    const inviter = await signIn(service.address, 'inviter@example.org');
    const form = (await inviter.get('/administration')).form('/administration/invitations');
    await inviter.submit(form.fill({ email: 'both@example.org', role: 'reader' }));
    const [path = ''] = /\/invitation\/[\w-]{43}/.exec((await inviter.get('/administration/outbox')).text) ?? [];
    await come('both-1', { email: 'both@example.org' });
    const shown = await someone.get(path);
    expect(shown.text).toContain('Sign out, then open the link of the invitation again');
    expect((await someone.send('POST', path, '', urlencoded)).status).toBe(409);
    expect((await someone.get('/account/password')).status).toBe(403);
    expect((await someone.get('/account')).text).not.toContain('Inviting Company');
    expect((await stranger().get(path)).status).toBe(200);
  });

  it('ends with the provider: whom it has let in is signed out once it is another one, or none', async () => {
    await come('both-1', { email: 'both@example.org' });
    const own = await signIn(service.address, 'both@example.org');
    const { issuer, clientId, clientSecret } = idp;
    await administrator.fillIn(page, { issuer, clientId, clientSecret });
    expect((await someone.get('/plans')).status).toBe(200);
    await administrator.submit((await administrator.get(page)).form(`${page}/remove`));
    expect((await someone.get('/plans')).target).toBe('/sign-in');
    expect((await own.get('/account')).status).toBe(200);
    await administrator.fillIn(page, { issuer, clientId, clientSecret });
  });

  it('lets nobody in who is no member of this company and not invited', async () => {
    for (const email of ['stranger@example.org', 'nobody@example.org']) {
      const answer = await come(email, { email, email_verified: true });
      expect([answer.status, answer.text]).toEqual([403, expect.stringContaining(t('web.access.provider.uninvited'))]);
      expect((await someone.get('/plans')).status).toBe(303);
    }
  });

  it('lets nobody in whose address the provider has not checked', async () => {
    const answer = await come('both-2', { email: 'both@example.org', email_verified: false });
    expect([answer.status, answer.text]).toEqual([403, expect.stringContaining(t('web.access.provider.refused'))]);
  });

  it('makes an account for whoever is invited, once', async () => {
    await service.app.get(TenantDatabase).inAccess((tx) =>
      tx.insert(LinkEntity, {
        ...{ tokenHash: randomBytes(32), id: randomUUID(), purpose: 'invitation', email: 'new@example.org' },
        ...{ organisationId: FIRST_COMPANY, role: 'reader', accountId: null, madeBy: null },
        ...{ createdAt: new Date(), expiresAt: new Date(Date.now() + 60_000), usedAt: null },
      }),
    );
    expect((await come('new-1', { email: 'new@example.org', name: 'New Person' })).status).toBe(303);
    expect((await someone.get('/plans')).text).not.toBe('');
    expect((await come('new-2', { email: 'new@example.org' })).status).toBe(403);
  });

  it('lets nobody in by a token that the provider has not signed', async () => {
    idp.isForged = true;
    const refused = await come('both-1', { email: 'both@example.org' });
    expect([refused.status, refused.text]).toEqual([403, expect.stringContaining(t('web.access.provider.refused'))]);
    idp.isForged = false;
    expect((await come('both-1', { email: 'both@example.org' })).status).toBe(303);
  });

  it('says so when the provider refuses', async () => {
    idp.who = null;
    const answer = await someone.get(await wayBack());
    expect([answer.status, answer.title]).toEqual([403, t('web.access.provider.failed')]);
  });

  it('takes a way back once, in the browser where it was begun alone, and unchanged', async () => {
    idp.who = { subject: 'both-1', claims: { email: 'both@example.org' } };
    const back = await wayBack();
    const elsewhere = new Client(service.address, 'en', true);
    expect((await elsewhere.get(back)).text).toContain(t('web.access.provider.expired'));
    expect((await someone.get(back.replace(/state=[^&]+/, 'state=guessed'))).text).toContain(
      t('web.access.provider.refused'),
    );
    expect((await someone.get(back)).text).toContain(t('web.access.provider.expired'));
    const again = await wayBack();
    expect((await someone.get(again)).status).toBe(303);
    expect((await someone.get(again)).status).toBe(400);
  });

  it('keeps the secret sealed, and never sends it to another provider', async () => {
    const [row] = await service.app
      .get(TenantDatabase)
      .inAccess((tx) => tx.query<{ secret: string }[]>('SELECT client_secret AS secret FROM identity_provider'));
    expect(row?.secret).not.toContain(idp.clientSecret);
    expect((await administrator.get(page)).body).not.toContain(idp.clientSecret);
    const elsewhere = await administrator.fillIn(page, { issuer: 'https://elsewhere.example', clientSecret: '' });
    expect([elsewhere.status, elsewhere.text]).toEqual([
      422,
      expect.stringContaining(t('web.access.provider.invalid.clientSecret')),
    ]);
  });

  it('takes no address that is not a sign-in service', async () => {
    for (const issuer of ['http://example.org', 'file:///etc/passwd', 'nonsense', 'http://169.254.169.254/'])
      expect((await administrator.fillIn(page, { issuer, clientId: 'x', clientSecret: 'y' })).text).toContain(
        t('web.access.provider.invalid.issuer'),
      );
    const closed = await administrator.fillIn(page, { issuer: 'http://127.0.0.1:1', clientId: 'x', clientSecret: 'y' });
    expect(closed.text).toContain(t('web.access.provider.unreachable'));
  });

  it('answers 404 for an organisation without a provider, and says so while a provider is away', async () => {
    expect((await someone.get(`/sign-in/with/${randomUUID()}`)).status).toBe(404);
    expect((await someone.get('/sign-in/with/nonsense')).status).toBe(404);
    await idp.stop();
    const away = await someone.get(`/sign-in/with/${FIRST_COMPANY}`);
    expect([away.status, away.text]).toEqual([502, expect.stringContaining(t('web.access.provider.away'))]);
    idp = await startIdentityProvider(`${service.address}/sign-in/callback`);
  });
});
