import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OrganisationStore } from '../../src/access/organisation/organisation.store.js';
import { type Role } from '../../src/access/permissions/permissions.js';
import { PasskeyStore } from '../../src/access/secondfactor/passkeys/passkey.store.js';
import { hashOf } from '../../src/access/session/secret.js';
import { Sessions } from '../../src/access/session/session.service.js';
import { createApp, listen } from '../../src/app.js';
import { TenantDatabase } from '../../src/database/tenant-database.js';
import { engines } from '../database/engines.js';
import { codeOf, giveApp, wrongCodeOf } from '../support/authenticator.js';
import { type Answer, Client } from '../support/client.js';
import { FIRST } from '../support/first-account.js';
import { anAccount, anOrganisation, FIRST_COMPANY, password, signIn } from '../support/people-at-work.js';
import { type Service, startService } from '../support/service.js';

const NEXT_PASSWORD = 'ganz neue Tassen im Schrank';

describe.each(engines)('an account, database: $name', (engine) => {
  let service: Service;
  let people = 0;

  beforeAll(async () => {
    service = await startService(engine);
  });
  afterAll(() => service.stop());

  const member = (role: Role = 'editor') => ({ organisationId: FIRST_COMPANY, kind: 'company' as const, role });
  const inAccess: TenantDatabase['inAccess'] = (work) => service.app.get(TenantDatabase).inAccess(work);

  /** A new account of the first company. */
  async function somebody(): Promise<{ email: string; id: string }> {
    const email = `somebody-${(people += 1)}@example.org`;
    return { email, id: await anAccount(service.app, email, [member()]) };
  }

  /** At a browser that has never been here. */
  const stranger = () => new Client(service.address, 'en', true);

  /** After the password, before the second factor. */
  async function halfSignedIn(email: string, client = stranger()): Promise<Client> {
    const answer = await client.fillIn('/sign-in', { email, password: password });
    expect(answer.target).toBe('/sign-in/second-factor');
    return client;
  }

  async function enterCode(client: Client, code: string): Promise<Answer> {
    return client.submit((await client.get('/sign-in/second-factor')).form('/sign-in/second-factor').fill({ code }));
  }

  /** Where somebody is sent who is not signed in. */
  const isSignedOut = async (client: Client) => (await client.get('/account')).target === '/sign-in';

  describe('at its page', () => {
    it('shows whose it is, how it is protected, and where it is signed in', async () => {
      const { email } = await somebody();
      const client = await signIn(service.address, email);
      const { title, text } = await client.get('/account');
      expect(title).toBe('My account');
      for (const words of [email, 'English', 'Nothing but a password protects', 'Company · Editor', 'this browser'])
        expect(text).toContain(words);
    });

    it('takes another name and language, and refuses none at all', async () => {
      const { email } = await somebody();
      const client = await signIn(service.address, email);
      const refused = await client.fillIn('/account/person', { name: ' ' });
      expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('Please enter your name')]);

      await client.fillIn('/account/person', { name: 'Zoë & Söhne', language: 'de' });
      const { $, title } = await client.get('/account');
      expect([title, $('.account').text()]).toEqual(['Mein Konto', expect.stringContaining('Zoë & Söhne')]);
    });

    it('ends one other session, and all others', async () => {
      const { email } = await somebody();
      const client = await signIn(service.address, email);
      const one = await signIn(service.address, email);
      const other = await signIn(service.address, email);
      const page = await one.get('/account');
      const own = page.$('li:has(.complete) [name=session]').attr('value') ?? '';
      const ended = await client.send('POST', '/account/sessions/end', new URLSearchParams({ session: own }));
      expect([ended.status, await isSignedOut(one), await isSignedOut(other)]).toEqual([303, true, false]);

      await client.submit((await client.get('/account')).form('/account/sessions/end-others'));
      expect([await isSignedOut(other), await isSignedOut(client)]).toEqual([true, false]);
    });

    it('ends no session of somebody else', async () => {
      const [mine, theirs] = [await somebody(), await somebody()];
      const [client, victim] = [await signIn(service.address, mine.email), await signIn(service.address, theirs.email)];
      const session = (await victim.get('/account')).$('[name=session]').attr('value') ?? '';
      const answer = await client.send('POST', '/account/sessions/end', new URLSearchParams({ session }));
      expect([answer.status, await isSignedOut(victim)]).toEqual([404, false]);
    });

    it('switches between its organisations, and to no other', async () => {
      const agency = await anOrganisation(service.app, 'agency', 'Wellenlärm');
      const foreign = await anOrganisation(service.app, 'company', 'Fremde AG');
      const email = `both-${agency}@example.org`;
      await anAccount(service.app, email, [member(), { organisationId: agency, kind: 'agency', role: 'reviewer' }]);
      const client = await signIn(service.address, email);
      const current = async () => (await client.get('/account')).$('.top .account .hint').text().trim();
      const switchTo = (organisation: string) =>
        client.send('POST', '/account/organisation', new URLSearchParams({ organisation }));

      const token = (await client.get('/account')).form('/sign-out').value('_csrf');
      const before = client.cookie('session');
      expect([(await switchTo(agency)).status, await current()]).toEqual([303, 'Wellenlärm']);
      expect(client.cookie('session')).not.toBe(before);
      // A form of the organisation before does nothing in this one.
      const stale = { 'x-csrf-token': String(token) };
      expect((await client.send('POST', '/sign-out', new URLSearchParams(), stale)).status).toBe(403);
      for (const wrong of [foreign, randomUUID(), 'none', '']) expect((await switchTo(wrong)).status).toBe(404);
      expect(await current()).toBe('Wellenlärm');
      expect((await client.get('/plans')).status).toBe(403);
      expect([(await switchTo(FIRST_COMPANY)).status, (await client.get('/plans')).status]).toEqual([303, 200]);
    });
  });

  describe('and its password', () => {
    it('is changed by whoever knows the current one, under the same rules as the first', async () => {
      const { email } = await somebody();
      const client = await signIn(service.address, email);
      const change = (password: string, chosen: string) => client.fillIn('/account/password', { password, chosen });
      expect((await change('not the password', NEXT_PASSWORD)).text).toContain('The current password is wrong.');
      expect((await change(password, 'too short')).text).toContain('at least 12 characters');
      expect((await change(password, 'passwordpassword')).status).toBe(422);
      expect((await change(password, NEXT_PASSWORD)).target).toBe('/account');

      expect((await stranger().fillIn('/sign-in', { email, password: password })).status).toBe(422);
      expect((await stranger().fillIn('/sign-in', { email, password: NEXT_PASSWORD })).status).toBe(303);
    });

    it('is not guessed at a browser that was left open', async () => {
      const { email } = await somebody();
      const client = await signIn(service.address, email);
      const guess = (password: string) => client.fillIn('/account/password', { password, chosen: NEXT_PASSWORD });
      for (let tries = 0; tries < 10; tries += 1) expect((await guess(`guess number ${tries}`)).status).toBe(422);
      const limited = await guess(password);
      expect([limited.status, Number(limited.headers.get('retry-after'))]).toEqual([429, expect.any(Number)]);
      expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(3000);
    });

    it('stands in no page that comes back', async () => {
      const { email } = await somebody();
      const client = await signIn(service.address, email);
      const { body } = await client.fillIn('/account/password', {
        password: 'not the password',
        chosen: NEXT_PASSWORD,
      });
      expect(body).not.toContain('not the password');
      expect(body).not.toContain(NEXT_PASSWORD);
    });
  });

  describe('whose cookie was stolen', () => {
    /** Somebody with the same cookies. */
    async function thiefOf(email: string): Promise<{ client: Client; thief: Client }> {
      const client = await signIn(service.address, email);
      const thief = client.copy();
      expect(await isSignedOut(thief)).toBe(false);
      return { client, thief };
    }

    it('is closed to it after signing out', async () => {
      const { client, thief } = await thiefOf((await somebody()).email);
      await client.submit((await client.get('/account')).form('/sign-out'));
      expect(await isSignedOut(thief)).toBe(true);
    });

    it('is closed to it after another password, and the owner goes on', async () => {
      const { client, thief } = await thiefOf((await somebody()).email);
      await client.fillIn('/account/password', { password: password, chosen: NEXT_PASSWORD });
      expect([await isSignedOut(thief), await isSignedOut(client)]).toEqual([true, false]);
    });

    it('is closed to it after another role', async () => {
      const { email, id } = await somebody();
      const { thief } = await thiefOf(email);
      await inAccess(async (tx) => {
        await service.app.get(OrganisationStore, { strict: false }).changeRole(tx, FIRST_COMPANY, id, 'reader');
        await service.app.get(Sessions, { strict: false }).endAll(tx, id);
      });
      expect(await isSignedOut(thief)).toBe(true);
    });

    it('gives a session of before no more rights once the second factor was shown', async () => {
      const { email, id } = await somebody();
      const { secret } = await giveApp(service.app, id);
      const client = await halfSignedIn(email);
      const thief = client.copy();
      expect((await enterCode(client, codeOf(secret))).status).toBe(303);
      expect([await isSignedOut(thief), await isSignedOut(client)]).toEqual([true, false]);
    });
  });

  describe('with an authenticator app', () => {
    /** Turns it on as the page says. */
    async function turnedOn(email: string): Promise<{ client: Client; secret: string; shown: Answer }> {
      const client = await signIn(service.address, email);
      const page = await client.get('/account/authenticator');
      const secret = page.$('main code').text().replace(/ /g, '');
      const form = page.form('/account/authenticator').fill({ code: codeOf(secret), password: password });
      return { client, secret, shown: await client.follow(await client.submit(form)) };
    }

    it('is on once a code of it was typed, not before', async () => {
      const { email } = await somebody();
      const client = await signIn(service.address, email);
      const page = await client.get('/account/authenticator');
      const secret = page.$('main code').text().replace(/ /g, '');
      expect(page.$('svg.qr path').attr('d')?.length).toBeGreaterThan(2000);
      const form = () => page.form('/account/authenticator');
      const wrong = await client.submit(form().fill({ code: wrongCodeOf(secret), password: password }));
      expect([wrong.status, wrong.text]).toEqual([422, expect.stringContaining('does not fit this picture')]);
      expect(wrong.$('main code').text().replace(/ /g, '')).toBe(secret);
      const strange = await client.submit(form().fill({ code: codeOf(secret), password: 'not the password' }));
      expect([strange.status, strange.text]).toEqual([422, expect.stringContaining('current password is wrong')]);
      expect((await stranger().fillIn('/sign-in', { email, password: password })).target).toBe('/');

      const done = await client.submit(form().fill({ code: codeOf(secret), password: password }));
      expect(done.target).toBe('/account/recovery-codes/new');
      await halfSignedIn(email);
    });

    it('takes no secret but the one that it has proposed itself, to this account', async () => {
      const [mine, theirs] = [await somebody(), await somebody()];
      const [client, other] = [await signIn(service.address, mine.email), await signIn(service.address, theirs.email)];
      const foreign = await other.get('/account/authenticator');
      const secret = foreign.$('main code').text().replace(/ /g, '');
      const sealed = foreign.form('/account/authenticator').value('secret');
      const own = (await client.get('/account/authenticator')).form('/account/authenticator');
      for (const tampered of [sealed, secret, 'x.y.z', '']) {
        const form = own.tamper({ secret: tampered, code: codeOf(secret), password: password });
        expect((await client.submit(form)).status).toBe(422);
      }
      expect((await stranger().fillIn('/sign-in', { email: mine.email, password: password })).target).toBe('/');
    });

    it('shows ten recovery codes until they are put away, also as a file', async () => {
      const { client, shown } = await turnedOn((await somebody()).email);
      const codes = shown
        .$('.recovery-codes code')
        .toArray()
        .map((code) => shown.$(code).text());
      expect(new Set(codes).size).toBe(10);
      const file = await client.get('/account/recovery-codes/new.txt');
      expect(file.headers.get('content-disposition')).toContain('attachment');
      expect(file.headers.get('cache-control')).toContain('no-store');
      for (const code of codes) expect(file.body).toContain(code);

      await client.submit(shown.form('/account/recovery-codes/new'));
      expect((await client.get('/account/recovery-codes/new')).target).toBe('/account');
      expect((await client.get('/account/recovery-codes/new.txt')).target).toBe('/account');
    });

    it('shows the codes to nobody else who has the cookie of that browser', async () => {
      const { client } = await turnedOn((await somebody()).email);
      const other = await signIn(service.address, (await somebody()).email);
      const ceremony = client.cookie('ceremony') ?? '';
      const answer = await other.send('GET', '/account/recovery-codes/new', undefined, {
        cookie: `session=${other.cookie('session') ?? ''}; ceremony=${ceremony}`,
      });
      expect([ceremony.length, answer.target]).toEqual([43, '/account']);
    });

    it('keeps secret and codes in no form that a copy of the tables would show', async () => {
      const { email, id } = await somebody();
      const { secret, shown } = await turnedOn(email);
      const [code = ''] = shown
        .$('.recovery-codes code')
        .toArray()
        .map((each) => shown.$(each).text());
      const tables = ['account', 'recovery_code', 'ceremony', 'session'];
      const all = tables.map((table) => `SELECT row_to_json(t)::text AS row FROM ${table} t`).join(' UNION ALL ');
      const rows = await inAccess((tx) => tx.query<object[]>(all));
      const copy = JSON.stringify(rows);
      expect(copy).toContain(id);
      expect(copy).toContain(hashOf(code).toString('hex'));
      for (const clear of [secret, code, code.replaceAll('-', '')]) expect(copy).not.toContain(clear);
    });

    it('lets nobody in after the password alone', async () => {
      const { email, id } = await somebody();
      await giveApp(service.app, id);
      const client = await halfSignedIn(email);
      for (const path of ['/account', '/plans']) expect((await client.get(path)).target).toBe('/sign-in/second-factor');
      const post = await client.send('POST', '/account/person', new URLSearchParams({ name: 'X', language: 'en' }));
      expect([post.status, post.target]).not.toEqual([303, '/account']);
    });

    it('takes a code once, at whichever browser', async () => {
      const { email, id } = await somebody();
      const { secret } = await giveApp(service.app, id);
      const [one, other] = [await halfSignedIn(email), await halfSignedIn(email)];
      const code = codeOf(secret);
      expect((await enterCode(one, code)).status).toBe(303);
      const again = await enterCode(other, code);
      expect([again.status, again.text]).toEqual([422, expect.stringContaining('was used already')]);
      expect((await enterCode(other, codeOf(secret, 1))).status).toBe(303);
    });

    it('takes no code older than the last one', async () => {
      const { email, id } = await somebody();
      const { secret } = await giveApp(service.app, id);
      const [one, other] = [await halfSignedIn(email), await halfSignedIn(email)];
      expect((await enterCode(one, codeOf(secret, 1))).status).toBe(303);
      expect((await enterCode(other, codeOf(secret))).status).toBe(422);
    });

    it('takes a recovery code once, however it is typed', async () => {
      const { email, id } = await somebody();
      const { codes } = await giveApp(service.app, id);
      const [code = '', other = ''] = codes;
      const client = await halfSignedIn(email);
      expect((await enterCode(client, code.toLowerCase().replaceAll('-', ' '))).status).toBe(303);
      expect((await client.get('/account')).text).toContain('9 are still unused.');
      const later = await halfSignedIn(email);
      expect((await enterCode(later, code)).status).toBe(422);
      expect((await enterCode(later, other)).status).toBe(303);
    });

    it('lets one of two in who send the same recovery code at once', async () => {
      const { email, id } = await somebody();
      const { codes } = await giveApp(service.app, id);
      const path = '/sign-in/second-factor';
      const [one, other] = [await halfSignedIn(email), await halfSignedIn(email)];
      const [mine, theirs] = [await one.get(path), await other.get(path)];
      const code = codes[0] ?? '';
      const answers = await Promise.all([
        one.submit(mine.form(path).fill({ code })),
        other.submit(theirs.form(path).fill({ code })),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
    });

    it('cannot be guessed, and who guesses elsewhere does not lock out the browser of its owner', async () => {
      const { email, id } = await somebody();
      // Has been here before there was an app.
      const owner = await signIn(service.address, email);
      await owner.submit((await owner.get('/account')).form('/sign-out'));
      const { secret } = await giveApp(service.app, id);
      const thieves = [await halfSignedIn(email), await halfSignedIn(email)];
      const guesses = await Promise.all(
        thieves.flatMap((thief) => [1, 2, 3].map(() => enterCode(thief, wrongCodeOf(secret)))),
      );
      expect(guesses.map(({ status }) => status).sort()).toEqual([422, 422, 422, 422, 422, 429]);

      const limited = await enterCode(await halfSignedIn(email), codeOf(secret));
      const wait = Number(limited.headers.get('retry-after'));
      expect([limited.status, wait > 240 && wait <= 300]).toEqual([429, true]);
      expect((await enterCode(await halfSignedIn(email, owner), codeOf(secret))).status).toBe(303);
    });

    it('is turned off with the password, and its recovery codes with it', async () => {
      const { email, id } = await somebody();
      const { codes, secret } = await giveApp(service.app, id);
      const client = await halfSignedIn(email);
      await enterCode(client, codeOf(secret));
      expect((await client.fillIn('/account/authenticator/off', { password: 'not it at all' })).status).toBe(422);
      const half = await halfSignedIn(email);
      await client.fillIn('/account/authenticator/off', { password: password });
      expect((await enterCode(half, codes[0] ?? '')).status).toBe(422);
      expect((await stranger().fillIn('/sign-in', { email, password: password })).target).toBe('/');
    });

    it('gets new recovery codes with the password; those of before are worth nothing', async () => {
      const { email, id } = await somebody();
      const { codes, secret } = await giveApp(service.app, id);
      const client = await halfSignedIn(email);
      await enterCode(client, codeOf(secret));
      const made = await client.fillIn('/account/recovery-codes', { password: password });
      const shown = await client.follow(made);
      const [fresh = ''] = shown
        .$('.recovery-codes code')
        .toArray()
        .map((code) => shown.$(code).text());
      const later = await halfSignedIn(email);
      expect((await enterCode(later, codes[0] ?? '')).status).toBe(422);
      expect((await enterCode(later, fresh)).status).toBe(303);
    });
  });

  describe('in an organisation that asks everybody for a second factor', () => {
    const protection = '/account/protection';

    /** An organisation that asks, its administrator, and somebody in it who has a password alone. */
    async function asking() {
      const organisationId = await anOrganisation(service.app, 'company', 'Vorsichtige AG');
      const role = (role: Role) => ({ organisationId, kind: 'company' as const, role });
      const [boss, email] = [`boss-${organisationId}@example.org`, `editor-${organisationId}@example.org`];
      const bossId = await anAccount(service.app, boss, [role('administrator')]);
      const id = await anAccount(service.app, email, [member(), role('editor')]);
      const administrator = await signIn(service.address, boss);
      const client = await inOrganisation(await signIn(service.address, email), organisationId);
      const ask = async (asked: string) => {
        const form = (await administrator.get('/administration')).form('/administration/second-factor');
        expect(form.value('asked')).toBe(asked);
        return administrator.submit(form);
      };
      return { organisationId, administrator, bossId, email, id, client, ask };
    }

    async function inOrganisation(client: Client, organisation: string): Promise<Client> {
      await client.send('POST', '/account/organisation', new URLSearchParams({ organisation }));
      await client.get('/account');
      return client;
    }

    async function setUpApp(client: Client): Promise<string> {
      const page = await client.get('/account/authenticator');
      const secret = page.$('.app-key code').text().replaceAll(' ', '');
      const form = page.form('/account/authenticator').fill({ code: codeOf(secret), password });
      expect((await client.submit(form)).target).toBe('/account/recovery-codes/new');
      return secret;
    }

    it('is led to set one up, and then works on; what was being typed stays', async () => {
      const { client, ask } = await asking();
      expect((await client.get('/plans')).status).toBe(200);
      expect((await ask('yes')).status).toBe(303);
      expect((await client.get('/')).target).toBe(protection);
      expect((await client.get('/plans')).target).toBe(protection);
      const typed = new URLSearchParams({ name: 'Half a name' });
      const kept = await client.send('POST', '/plans', typed);
      expect([kept.status, kept.body]).toEqual([401, expect.stringContaining('Half a name')]);
      expect((await client.get(protection)).text).toContain('Vorsichtige AG asks everybody');
      await setUpApp(client);
      expect((await client.get('/plans')).status).toBe(200);
      expect((await client.get(`${protection}?next=%2Fplans`)).target).toBe('/plans');
    });

    it('shows it in every browser that has shown the password alone, also where that was before', async () => {
      const { client, email, ask } = await asking();
      const before = await signIn(service.address, email);
      await ask('yes');
      const secret = await setUpApp(client);
      for (const path of ['/plans', '/account', '/account/authenticator/off'])
        expect((await before.get(path)).target).toBe('/sign-in/second-factor');
      expect((await enterCode(before, codeOf(secret, 1))).status).toBe(303);
      expect((await before.get('/account')).status).toBe(200);
      // Another password is no way around it, and asks for nothing twice.
      await client.fillIn('/account/password', { password, chosen: NEXT_PASSWORD });
      expect((await client.get('/account')).status).toBe(200);
    });

    it('cannot set up another one by the password where there is a passkey', async () => {
      const { id, email, ask } = await asking();
      await ask('yes');
      await givePasskey(id);
      const thief = await signIn(service.address, email);
      for (const path of ['/account', '/account/authenticator', '/account/passkeys/add', '/plans'])
        expect((await thief.get(path)).target).toBe('/sign-in/second-factor');
      const page = await thief.get('/sign-in/second-factor');
      expect([page.title, page.$('[name=code]').length, page.$('[data-passkey-sign-in]').length]).toEqual([
        'Go on with your passkey',
        0,
        1,
      ]);
      const guess = new URLSearchParams({ code: '123456' });
      await thief.send('POST', '/sign-in/second-factor', guess);
      expect((await thief.get('/plans')).target).toBe('/sign-in/second-factor');
    });

    it('needs none for the others that it belongs to', async () => {
      const { client, ask } = await asking();
      await ask('yes');
      expect((await client.get('/plans')).target).toBe(protection);
      await inOrganisation(client, FIRST_COMPANY);
      expect((await client.get('/plans')).status).toBe(200);
    });

    it('is told so by an administrator alone, who can take it back; both stand in the trail', async () => {
      const { organisationId, administrator, bossId, client, ask } = await asking();
      const forged = await client.send('POST', '/administration/second-factor', new URLSearchParams({ asked: 'yes' }));
      expect([forged.status, (await client.get('/plans')).status]).toEqual([403, 200]);
      await giveApp(service.app, bossId);
      await ask('yes');
      // Without it, an administrator cannot take it back either.
      expect((await administrator.get('/administration')).target).toBe('/sign-in/second-factor');
      await inAccess((tx) => tx.query('UPDATE session SET is_strong = true WHERE account_id = $1', [bossId]));
      await ask('no');
      expect((await client.get('/plans')).status).toBe(200);
      const trail = await service.app
        .get(TenantDatabase)
        .inTenant(organisationId, (tx) =>
          tx.query<{ action: string }[]>(
            `SELECT action FROM audit_event WHERE action LIKE 'organisation.%' ORDER BY number`,
          ),
        );
      expect(trail.map(({ action }) => action)).toEqual([
        'organisation.second-factor-asked',
        'organisation.second-factor-not-asked',
      ]);
    });

    async function givePasskey(accountId: string): Promise<void> {
      const now = new Date();
      const key = { credentialId: `key of ${accountId}`, publicKey: Buffer.alloc(1), counter: '0', transports: [] };
      const passkey = { ...key, accountId, name: 'Laptop', createdAt: now, usedAt: null };
      await inAccess((tx) => service.app.get(PasskeyStore, { strict: false }).insert(tx, passkey));
    }
  });

  it('is written into the trail of its company, without passwords and codes', async () => {
    const { email, id } = await somebody();
    const client = await signIn(service.address, email);
    await client.fillIn('/account/person', { name: 'Anders Genannt' });
    await client.fillIn('/account/password', { password: password, chosen: NEXT_PASSWORD });
    const database = service.app.get(TenantDatabase);
    const events = await database.inTenant(FIRST_COMPANY, (tx) =>
      tx.query<{ action: string; content: unknown }[]>(
        `SELECT action, content FROM audit_event JOIN audit_detail USING (company_id, number)
         WHERE account_id = $1 ORDER BY number`,
        [id],
      ),
    );
    expect(events.map(({ action }) => action)).toEqual(['account.renamed', 'account.password-changed']);
    expect(events[0]?.content).toMatchObject({ before: { name: email }, after: { name: 'Anders Genannt' } });
    expect(JSON.stringify(events)).not.toContain(NEXT_PASSWORD);
  });

  it('is signed out after a day without use, and after two weeks however busy', async () => {
    const sessions = service.app.get(Sessions, { strict: false });
    const { id: accountId } = await somebody();
    const begun = new Date();
    const session = {
      accountId,
      organisationId: FIRST_COMPANY,
      stage: 'full',
      isBound: false,
      isStrong: false,
      browser: '',
    } as const;
    const [idle, busy] = await inAccess(async (tx) => [
      await sessions.begin(tx, session, begun),
      await sessions.begin(tx, session, begun),
    ]);
    const isOpen = async (secret = '', hours: number) =>
      (await sessions.find(secret, new Date(begun.getTime() + hours * 3_600_000))) !== null;
    expect(await isOpen(idle, 24.1)).toBe(false);
    expect(await isOpen(idle, 1)).toBe(false);
    for (let hours = 20; hours < 336; hours += 20) expect([hours, await isOpen(busy, hours)]).toEqual([hours, true]);
    expect(await isOpen(busy, 336.1)).toBe(false);
  });

  it('is not told from one that is not there by the time that signing in takes', async () => {
    const known: number[] = [];
    const unknown: number[] = [];
    for (let round = 0; round < 20; round += 1) {
      const { email } = await somebody();
      for (const [times, address] of [[known, email] as const, [unknown, `nobody-${round}@example.org`] as const]) {
        const client = stranger();
        const body = new URLSearchParams({ email: address, password: 'not the password', next: '/' });
        const before = performance.now();
        const { status } = await client.send('POST', '/sign-in', body, {
          'x-forwarded-for': `198.51.100.${round}`,
        });
        times.push(performance.now() - before);
        expect(status).toBe(422);
      }
    }
    const ratio = quick(known) / quick(unknown);
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  });

  it('leaves no complaints in the log', () => {
    expect(service.complaints).toEqual([]);
  });
});

describe('reached by https', () => {
  it('gives cookies that only this host gets, over https alone, and that no script reads', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'krisenfest-https-'));
    const environment = { KRISENFEST_URL: 'https://plan.example.org', KRISENFEST_DATA: dataDir };
    Object.assign(process.env, environment, { KRISENFEST_PORT: '0', DATABASE_URL: '', DATABASE_MIGRATION_URL: '' });
    const app = await createApp();
    try {
      const address = await listen(app);
      const [session = '', device = ''] = await cookiesOfSetup(address, 'plan.example.org');
      const traits = '; Path=/; HttpOnly; Secure; SameSite=Lax';
      expect(session).toMatch(new RegExp(`^__Host-session=[\\w-]{43}${traits}$`));
      expect(device).toMatch(new RegExp(`^__Host-device=[\\w-]{43}; Max-Age=31536000${traits}$`));
      expect(await cookiesOfSetup(address, 'localhost')).toEqual(['403']);
    } finally {
      await app.close();
      delete process.env.KRISENFEST_URL;
      await rm(dataDir, { recursive: true });
    }
  });
});

/** What a browser is given that sets up the first account under a name; the status alone where it is refused. */
async function cookiesOfSetup(address: string, host: string): Promise<string[]> {
  const headers = { host, 'content-type': 'application/x-www-form-urlencoded' };
  const asked = request(`${address}/setup`, { method: 'POST', headers });
  asked.end(new URLSearchParams(FIRST).toString());
  const [reply] = (await once(asked, 'response')) as [IncomingMessage];
  reply.resume();
  return reply.statusCode === 303 ? (reply.headers['set-cookie'] ?? []) : [String(reply.statusCode)];
}

/** What a quarter of them need at most: other work of the machine only adds, and whoever measures leaves that out, too. */
function quick(times: number[]): number {
  return times.sort((one, other) => one - other)[Math.floor(times.length / 4)] ?? 0;
}
