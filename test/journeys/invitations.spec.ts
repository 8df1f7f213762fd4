import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Afterwards } from '../../src/access/links/afterwards.service.js';
import { type Role } from '../../src/access/permissions/permissions.js';
import { AuditService } from '../../src/audit/audit.service.js';
import { Config } from '../../src/config/config.js';
import { TenantDatabase } from '../../src/database/tenant-database.js';
import { MailSender } from '../../src/mail/mail-sender.service.js';
import { MailStore } from '../../src/mail/mail.store.js';
import { Vault } from '../../src/access/vault/vault.js';
import { engines } from '../database/engines.js';
import { giveApp } from '../support/authenticator.js';
import { type Answer, Client } from '../support/client.js';
import { FIRST } from '../support/first-account.js';
import { MailServer } from '../support/mail-server.js';
import { anAccount, anOrganisation, FIRST_COMPANY, signIn } from '../support/people-at-work.js';
import { type Service, startService } from '../support/service.js';

const PASSWORD = 'vier andere Wörter';
const NEXT_PASSWORD = 'ganz neue Tassen im Schrank';
const link = /http:\/\/\S+\/(?:invitation|password)\/[\w-]{43}/g;

/** What the tests of one service share. */
function helpers(service: () => Service) {
  let count = 0;
  const address = () => service().address;
  const inAccess: TenantDatabase['inAccess'] = (work) => service().app.get(TenantDatabase).inAccess(work);
  const newAddress = () => `person-${(count += 1)}@example.org`;
  const stranger = () => new Client(address(), 'en', true);

  /** Invites and gives the path of the link that stands in the outbox. */
  async function invited(email: string, role = 'editor', by = new Client(address())): Promise<string> {
    const page = await by.get('/administration');
    const sent = await by.submit(page.form('/administration/invitations').fill({ email, role }));
    expect(sent.status).toBe(303);
    return linkTo(email, by);
  }

  /** Path of the newest link for the address; the outbox shows the newest mail first. */
  async function linkTo(email: string, by = new Client(address())): Promise<string> {
    const outbox = await by.get('/administration/outbox');
    const mail = outbox
      .$('li.item')
      .filter((_, item) => outbox.$(item).text().includes(email))
      .first();
    const [found] = mail.text().match(link) ?? [];
    if (found === undefined) throw new Error(`no link for ${email}: ${outbox.text}`);
    return new URL(found).pathname;
  }

  const join = (path: string, name = 'Bert Huber', client = stranger()) =>
    client.fillIn(path, { name, password: PASSWORD });

  /** A new member, signed in. */
  async function member(role: Role = 'editor'): Promise<{ id: string; email: string; client: Client }> {
    const email = newAddress();
    const id = await anAccount(service().app, email, [{ organisationId: FIRST_COMPANY, kind: 'company', role }]);
    return { id, email, client: await signIn(address(), email) };
  }

  const trail = (company = FIRST_COMPANY) =>
    service()
      .app.get(TenantDatabase)
      .inTenant(company, (tx) =>
        tx.query<{ action: string; content: object | null }[]>(
          'SELECT action, content FROM audit_event LEFT JOIN audit_detail USING (company_id, number) ORDER BY number',
        ),
      );

  return { address, inAccess, newAddress, stranger, invited, linkTo, join, member, trail };
}

const isSignedOut = async (client: Client) => (await client.get('/account')).target === '/sign-in';
const locations = (answers: Answer[]) => answers.map(({ headers }) => headers.get('location') ?? '');

describe.each(engines)('an organisation without a mail server, $name engine', (engine) => {
  let service: Service;
  const { address, inAccess, newAddress, stranger, invited, linkTo, join, member, trail } = helpers(() => service);

  beforeAll(async () => {
    service = await startService(engine);
  });
  afterAll(async () => {
    expect(service.complaints).toEqual([]);
    await service.stop();
  });

  describe('invites', () => {
    it('by a link that stands in the outbox, to be handed over', async () => {
      const email = newAddress();
      const path = await invited(email, 'approver');
      const page = await stranger().get(path);
      for (const words of [FIRST.name, FIRST.organisation, email, 'Approver']) expect(page.text).toContain(words);
      expect(page.headers.get('referrer-policy')).toBe('strict-origin');
      expect((await new Client(address()).get('/administration')).text).toContain(email);
    });

    it('by links of which it is said that they open here alone, as long as no address is configured', async () => {
      for (const page of ['/administration', '/administration/outbox'])
        expect((await new Client(address()).get(page)).text).toContain('Links open on this computer only');
    });

    it('somebody new, who sets up an account and is signed in', async () => {
      const email = newAddress();
      const client = stranger();
      const joined = await join(await invited(email), 'Ana & Söhne', client);
      expect([joined.status, joined.target]).toEqual([303, '/']);
      expect((await client.get('/plans')).status).toBe(200);
      const members = (await new Client(address()).get('/administration')).text;
      for (const words of ['Ana & Söhne', email]) expect(members).toContain(words);
      expect((await signIn(address(), email)).cookie('session')).toBeDefined();
      expect(await trail()).toContainEqual({
        action: 'member.joined',
        content: { who: 'Ana & Söhne', after: { name: 'Ana & Söhne', email, role: 'editor' } },
      });
    });

    it('and looking at the link a hundred times uses nothing up', async () => {
      const path = await invited(newAddress());
      const client = stranger();
      const looks = await Promise.all(
        Array.from({ length: 100 }, (_, n) => client.send(n % 2 === 0 ? 'GET' : 'HEAD', path)),
      );
      expect(new Set(looks.map(({ status }) => status))).toEqual(new Set([200]));
      expect((await join(path)).status).toBe(303);
    });

    it('and of two who accept at once lets one in', async () => {
      const email = newAddress();
      const path = await invited(email);
      const both = await Promise.all([join(path, 'One'), join(path, 'Other')]);
      expect(both.map(({ status }) => status).sort()).toEqual([303, 410]);
      const accounts = await inAccess((tx) => tx.query<unknown[]>('SELECT FROM account WHERE email = $1', [email]));
      expect(accounts).toHaveLength(1);
    });

    it('and says of a link whether it was used, has expired, or never was', async () => {
      const used = await invited(newAddress());
      await join(used);
      const late = newAddress();
      const expired = await invited(late);
      await inAccess((tx) => tx.query('UPDATE link SET expires_at = now() WHERE email = $1', [late]));
      const unknown = `/invitation/${'x'.repeat(43)}`;
      const look = async (path: string, method = 'GET') => {
        const { status, title } = await stranger().send(method, path);
        return `${status} ${title}`;
      };
      for (const path of [used, expired, unknown]) expect(await look(path, 'POST')).toBe(await look(path));
      expect(await look(used)).toBe('410 This invitation has been accepted already');
      expect(await look(expired)).toBe('410 This invitation has expired');
      expect(await look(unknown)).toBe('404 There is no such invitation');
      expect(await look('/invitation')).toBe('404 There is no such invitation');
      const outbox = await new Client(address()).get('/administration/outbox');
      expect(outbox.text).toContain('[This link has been used or has expired.]');
      expect(outbox.text).not.toContain(used);
      expect(outbox.text).not.toContain(expired);
    });

    it('somebody with an account, who signs in first and then accepts, without the secret in any redirect', async () => {
      const email = newAddress();
      await anAccount(service.app, email, []);
      const path = await invited(email, 'reader');
      const client = stranger();
      const shown = await client.get(path);
      expect(shown.text).toContain('There is an account with this address already');
      const toSignIn = await client.submit(shown.form(path));
      const signInPage = await client.follow(toSignIn);
      const done = await client.submit(signInPage.form('/sign-in').fill({ email, password: PASSWORD }));
      const again = await client.follow(done);
      expect(again.text).toContain(`You are signed in as ${email}`);
      const joined = await client.submit(again.form(path));
      expect(locations([toSignIn, done, joined])).toEqual(['/sign-in?next=%2Finvitation', '/invitation', '/']);
      expect((await client.get('/plans')).status).toBe(200);
      expect((await client.get('/invitation')).status).toBe(404);
    });

    it('nobody else: who is signed in with another address cannot accept, nor can a form without its token', async () => {
      const email = newAddress();
      await anAccount(service.app, email, []);
      const path = await invited(email);
      const { client } = await member();
      expect((await client.get(path)).text).toContain(`This invitation is for ${email}`);
      expect((await client.send('POST', path, 'name=A&password=long+enough+for+everybody', form)).status).toBe(409);
      const own = await signIn(address(), email);
      expect((await own.send('POST', path, '', { ...form, 'x-csrf-token': 'guessed' })).status).toBe(403);
      expect((await own.get('/plans')).status).toBe(403);
    });

    it('and never sets the password of an account that exists', async () => {
      const { email } = await member();
      const path = await invited(newAddress());
      await inAccess((tx) => tx.query('DELETE FROM link WHERE email = $1', [email]));
      await inAccess((tx) => tx.query(`UPDATE link SET email = $1 WHERE token_hash = $2`, [email, hashIn(path)]));
      const tried = await stranger().send(
        'POST',
        path,
        `name=Thief&password=${encodeURIComponent(NEXT_PASSWORD)}`,
        form,
      );
      expect(tried.target).toBe('/sign-in');
      await expect(signIn(address(), email, NEXT_PASSWORD)).rejects.toThrow('cannot sign in');
    });

    it('into roles of a company, or into those of an agency', async () => {
      const agency = await anOrganisation(service.app, 'agency', 'Lautstark PR');
      const boss = newAddress();
      await anAccount(service.app, boss, [{ organisationId: agency, kind: 'agency', role: 'administrator' }]);
      const client = await signIn(address(), boss);
      const page = await client.get('/administration');
      expect(page.form('/administration/invitations').options('role')).toEqual(['', 'administrator', 'reviewer']);
      const own = (await new Client(address()).get('/administration')).form('/administration/invitations');
      expect(own.options('role')).toEqual(['', 'administrator', 'editor', 'approver', 'reader']);
      const wrong = page.form('/administration/invitations').tamper({ email: newAddress(), role: 'editor' });
      expect((await client.submit(wrong)).status).toBe(422);
      const joined = stranger();
      await join(await invited(newAddress(), 'reviewer', client), 'Rosa Prüferin', joined);
      expect((await joined.get('/account')).text).toContain('Agency · Reviewer');
      expect((await joined.get('/plans')).status).toBe(403);
    });

    it('one address once: a newer invitation ends the one before, a withdrawn one opens nothing', async () => {
      const email = newAddress();
      const client = new Client(address());
      const first = await invited(email);
      const second = await invited(email, 'reader');
      expect((await stranger().get(first)).status).toBe(404);
      const again = (await client.get('/administration')).$(`form[action$="/again"]`).first().attr('action') ?? '';
      await client.submit((await client.get('/administration')).form(again));
      expect((await stranger().get(second)).status).toBe(404);
      const third = await linkTo(email);
      expect((await stranger().get(third)).text).toContain('Reader');
      const withdraw = again.replace('/again', '/withdraw');
      expect((await client.send('POST', withdraw)).status).toBe(404);
      const newest = (await client.get('/administration')).$(`form[action$="/withdraw"]`).first().attr('action') ?? '';
      await client.submit((await client.get('/administration')).form(newest));
      expect((await stranger().get(third)).status).toBe(404);
      expect((await client.get('/administration')).text).not.toContain(email);
    });

    it('no member once more, and nobody without an address or a role', async () => {
      const { email } = await member();
      const client = new Client(address());
      const send = async (values: Record<string, string>) =>
        client.submit((await client.get('/administration')).form('/administration/invitations').tamper(values));
      const refused = await Promise.all([
        send({ email, role: 'editor' }),
        send({ email: 'ana', role: 'editor' }),
        send({ email: 'a@example.org', role: '' }),
        send({ email: 'a@example.org,b@example.org', role: 'editor' }),
      ]);
      expect(refused.map(({ status }) => status)).toEqual([422, 422, 422, 422]);
      expect(refused.map((page) => page.$('.problems').text())).toEqual([
        expect.stringContaining('belongs to a member already'),
        expect.stringContaining('complete e-mail address'),
        expect.stringContaining('choose a role'),
        expect.stringContaining('complete e-mail address'),
      ]);
      expect(refused[1]?.form('/administration/invitations').value('email')).toBe('ana');
    });

    it('with a secret of which the database has the hash alone', async () => {
      const path = await invited(newAddress());
      const secret = path.split('/').at(-1) ?? '';
      const rows = await inAccess((tx) =>
        tx.query<{ row: string }[]>(
          'SELECT to_jsonb(m)::text AS row FROM mail m UNION ALL SELECT to_jsonb(l)::text FROM link l',
        ),
      );
      const all = rows.map(({ row }) => row).join('\n');
      expect(all).not.toContain(secret);
      expect(all).toContain(createHash('sha256').update(secret).digest('hex'));
    });
  });

  describe('has members', () => {
    const rolePath = (id: string) => `/administration/members/${id}/role`;

    it('whose role is changed, which ends every session of theirs', async () => {
      const { id, email, client } = await member('editor');
      const other = await signIn(address(), email);
      const owner = new Client(address());
      const form = (await owner.get('/administration')).form(rolePath(id));
      const changed = await owner.submit(form.fill({ role: 'reader' }));
      expect(changed.headers.get('location')).toBe('/administration?done=saved');
      expect([await isSignedOut(client), await isSignedOut(other)]).toEqual([true, true]);
      const back = await signIn(address(), email);
      expect(
        (await back.send('POST', '/plans', '', { 'content-type': 'application/x-www-form-urlencoded' })).status,
      ).toBe(403);
      expect(await trail()).toContainEqual({
        action: 'member.role-changed',
        content: { who: FIRST.name, before: { role: 'editor' }, after: { name: email, role: 'reader' } },
      });
    });

    it('who stay signed in where the role stays the same', async () => {
      const { id, client } = await member('editor');
      const owner = new Client(address());
      await owner.submit((await owner.get('/administration')).form(rolePath(id)));
      expect(await isSignedOut(client)).toBe(false);
    });

    it('who are removed after a question, and signed out', async () => {
      const { id, email, client } = await member();
      const owner = new Client(address());
      const ask = await owner.get(`/administration/members/${id}/remove`);
      expect(ask.text).toContain(email);
      await owner.submit(ask.form(`/administration/members/${id}/remove`));
      expect((await owner.get('/administration')).text).not.toContain(email);
      expect(await isSignedOut(client)).toBe(true);
      expect((await (await signIn(address(), email)).get('/plans')).status).toBe(403);
      expect((await owner.get(`/administration/members/${id}/remove`)).status).toBe(404);
    });

    it('of whom the last administrator can neither be demoted nor removed, not even by two at once', async () => {
      const company = await anOrganisation(service.app, 'company', 'Zwei Chefinnen GmbH');
      const administrator = { organisationId: company, kind: 'company' as const, role: 'administrator' as const };
      const [one, other] = [newAddress(), newAddress()];
      const ids = [
        await anAccount(service.app, one, [administrator]),
        await anAccount(service.app, other, [administrator]),
      ];
      const clients = [await signIn(address(), one), await signIn(address(), other)];
      const demote = (client: Client | undefined, id = '') =>
        client?.send('POST', rolePath(id), 'role=reader', form) ?? Promise.reject(new Error('nobody'));
      const both = await Promise.all([demote(clients[0], ids[1]), demote(clients[1], ids[0])]);
      // The second one is refused, or signed out already by the first.
      expect(both.filter(({ headers }) => headers.get('location') === '/administration?done=saved')).toHaveLength(1);
      const left = await inAccess((tx) =>
        tx.query<{ id: string; email: string }[]>(
          `SELECT a.id, a.email FROM membership JOIN account a ON a.id = account_id
           WHERE organisation_id = $1 AND role = 'administrator'`,
          [company],
        ),
      );
      expect(left).toHaveLength(1);
      const [last] = left;
      const client = await signIn(address(), last?.email ?? '');
      for (const path of [rolePath(last?.id ?? ''), `/administration/members/${last?.id}/remove`]) {
        const refused = await client.send('POST', path, 'role=reader', form);
        expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('last person with the role')]);
      }
    });

    it('who change their password while somebody invites, or changes a role', async () => {
      const some = await Promise.all([member(), member(), member(), member()]);
      const owner = new Client(address());
      const invite = (await owner.get('/administration')).form('/administration/invitations');
      const ready = await Promise.all(
        some.map(async ({ id, client }) => ({ id, client, own: (await client.get('/account/password')).form() })),
      );
      const answers = await Promise.all(
        ready.flatMap(({ id, client, own }) => [
          client.submit(own.fill({ password: PASSWORD, chosen: NEXT_PASSWORD })),
          owner.submit(invite.fill({ email: newAddress(), role: 'reader' })),
          owner.send('POST', rolePath(id), 'role=reader', form),
        ]),
      );
      // Who was signed out by the role meanwhile is asked to sign in.
      expect(answers.filter(({ status }) => ![303, 401].includes(status)).map(({ text }) => text)).toEqual([]);
    });

    it('that nobody of another company can touch, nor its invitations or mails', async () => {
      const { id, email } = await member();
      await invited(newAddress());
      const owner = new Client(address());
      const page = await owner.get('/administration');
      const again = page.$(`form[action$="/again"]`).first().attr('action') ?? '';
      const mail = (await owner.get('/administration/outbox')).$('li.item').first().attr('id')?.replace('mail-', '');
      const company = await anOrganisation(service.app, 'company', 'Nachbar AG');
      const boss = newAddress();
      await anAccount(service.app, boss, [{ organisationId: company, kind: 'company', role: 'administrator' }]);
      const client = await signIn(address(), boss);
      const paths = [rolePath(id), `/administration/members/${id}/remove`, again, again.replace('again', 'withdraw')];
      for (const path of [...paths, `/administration/outbox/${mail}/again`, rolePath('none')])
        expect([path, (await client.send('POST', path, 'role=reader', form)).status]).toEqual([path, 404]);
      expect((await client.get(`/administration/members/${id}/remove`)).status).toBe(404);
      expect((await client.get('/administration/outbox')).text).toContain('Nothing yet');
      expect((await client.get('/administration')).text).not.toContain(email);
      expect((await owner.get('/administration')).text).toContain(email);
    });

    it('and a name that can be changed', async () => {
      const owner = new Client(address());
      const form = async (organisation: string) =>
        owner.submit((await owner.get('/administration')).form('/administration/name').fill({ organisation }));
      expect((await form(' ')).status).toBe(422);
      await form('Molkerei <b> & Co');
      expect((await owner.get('/account')).text).toContain('Molkerei <b> & Co');
      await form(FIRST.organisation);
    });

    it('and says in words what each role may do', async () => {
      const table = (await new Client(address()).get('/administration')).$('table').text().replace(/\s+/g, ' ');
      const deeds = [
        'change and delete plans',
        'Ask for contact data',
        'Send plans to agencies',
        'Read the audit trail',
      ];
      for (const words of [...deeds, 'Administrator', 'Approver']) expect(table).toContain(words);
    });
  });

  describe('and a forgotten password', () => {
    const afterwards = () => service.app.get(Afterwards).idle();

    async function asked(email: string, client = stranger()): Promise<Answer> {
      const answer = await client.fillIn('/forgotten', { email });
      await afterwards();
      return answer;
    }

    it('gets the same answer whether or not there is an account', async () => {
      const { email } = await member();
      const [known, unknown] = [await asked(email), await asked(newAddress())];
      const same = ({ status, headers, body }: Answer) => [
        status,
        headers.get('location'),
        headers.getSetCookie(),
        body,
      ];
      expect(same(known)).toEqual(same(unknown));
      expect((await stranger().follow(known)).text).toContain('If there is an account with this address');
      expect((await asked('no address')).status).toBe(422);
    });

    it('is set anew by a link, which ends every session and lets in', async () => {
      const { email, client } = await member();
      await asked(email);
      const path = await linkTo(email);
      const fresh = stranger();
      const looks = await Promise.all(
        Array.from({ length: 100 }, (_, n) => fresh.send(n % 2 === 0 ? 'GET' : 'HEAD', path)),
      );
      expect(new Set(looks.map(({ status }) => status))).toEqual(new Set([200]));
      expect((await fresh.fillIn(path, { password: 'short' })).status).toBe(422);
      const set = await fresh.fillIn(path, { password: NEXT_PASSWORD });
      expect([set.status, set.headers.get('location')]).toEqual([303, '/']);
      expect((await fresh.get('/account')).text).toContain(email);
      expect(await isSignedOut(client)).toBe(true);
      await expect(signIn(address(), email)).rejects.toThrow('cannot sign in');
      await signIn(address(), email, NEXT_PASSWORD);
      const used = await stranger().get(path);
      expect([used.status, used.title]).toEqual([410, 'This link has been used already']);
      expect((await trail()).map(({ action }) => action)).toContain('account.password-set-by-link');
      const outbox = (await new Client(address()).get('/administration/outbox')).text;
      expect(outbox).toContain('Krisenfest: Password set with a link');
    });

    it('is set by one of two at once', async () => {
      const { email } = await member();
      await asked(email);
      const path = await linkTo(email);
      const both = await Promise.all([1, 2].map((n) => stranger().fillIn(path, { password: `${NEXT_PASSWORD} ${n}` })));
      expect(both.map(({ status }) => status).sort()).toEqual([303, 410]);
    });

    it('still asks for the second factor', async () => {
      const { id, email } = await member();
      await giveApp(service.app, id);
      await asked(email);
      const fresh = stranger();
      const set = await fresh.fillIn(await linkTo(email), { password: NEXT_PASSWORD });
      expect(set.target).toBe('/sign-in/second-factor');
      expect((await fresh.get('/account')).target).toBe('/sign-in/second-factor');
    });

    it('has a link for an hour', async () => {
      const { email } = await member();
      await asked(email);
      const path = await linkTo(email);
      await inAccess((tx) =>
        tx.query(`UPDATE link SET expires_at = expires_at - interval '1 hour' WHERE email = $1`, [email]),
      );
      expect((await stranger().get(path)).status).toBe(410);
      expect((await stranger().send('POST', path, `password=${NEXT_PASSWORD}`, form)).status).toBe(410);
      expect((await stranger().get(`/password/${'x'.repeat(43)}`)).status).toBe(404);
    });

    it('has a link that ends with the password that it was to replace', async () => {
      const { email, client } = await member();
      await asked(email);
      const path = await linkTo(email);
      const changed = await client.fillIn('/account/password', { password: PASSWORD, chosen: NEXT_PASSWORD });
      expect(changed.status).toBe(303);
      expect((await stranger().get(path)).status).toBe(404);
    });

    it('sends three links an hour, however often a stranger asks, and one more to the browser that is known', async () => {
      const { email, client } = await member();
      const links = () => inAccess((tx) => tx.query<unknown[]>(`SELECT FROM link WHERE email = $1`, [email]));
      for (let n = 0; n < 5; n += 1) expect((await asked(email)).status).toBe(303);
      expect(await links()).toHaveLength(3);
      await client.send('POST', '/sign-out');
      await asked(email, client);
      expect(await links()).toHaveLength(4);
    });

    it('sends no more of them to whoever asks many times at once', async () => {
      const { email } = await member();
      await Promise.all(Array.from({ length: 8 }, () => stranger().fillIn('/forgotten', { email })));
      await afterwards();
      const links = await inAccess((tx) => tx.query<unknown[]>(`SELECT FROM link WHERE email = $1`, [email]));
      expect(links).toHaveLength(3);
    });

    it('makes a client wait that asks for many addresses', async () => {
      await inAccess((tx) => tx.query('DELETE FROM attempt'));
      const client = stranger();
      const answers: Answer[] = [];
      for (let n = 0; n < 21; n += 1) answers.push(await asked(newAddress(), client));
      expect(answers.map(({ status }) => status)).toEqual([...Array<number>(20).fill(303), 429]);
      expect(Number(answers.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(3000);
      await inAccess((tx) => tx.query('DELETE FROM attempt'));
    });

    it('opens no other organisation to whoever administers one: the link of a member of two is nowhere to be seen', async () => {
      const { id, email } = await member();
      const agency = await anOrganisation(service.app, 'agency', 'Zweitagentur');
      await asked(email);
      const seen = await linkTo(email);
      const boss = newAddress();
      await anAccount(service.app, boss, [{ organisationId: agency, kind: 'agency', role: 'administrator' }]);
      const path = await invited(email, 'reviewer', await signIn(address(), boss));
      const own = await signIn(address(), email);
      await own.submit((await own.get(path)).form(path));
      expect((await stranger().get(seen)).status).toBe(404);
      await asked(email);
      await expect(linkTo(email)).rejects.toThrow('no link');
      const left = await inAccess((tx) => tx.query<unknown[]>('SELECT FROM link WHERE account_id = $1', [id]));
      expect(left).toHaveLength(1);
    });
  });

  describe('and the data of an account', () => {
    it('can be taken along, without secrets', async () => {
      const { email, client } = await member();
      const file = await client.get('/account/data');
      expect(file.headers.get('content-disposition')).toBe('attachment; filename="krisenfest-account.json"');
      const data = JSON.parse(file.body) as { account: object; organisations: object[]; sessions: object[] };
      expect(data.account).toMatchObject({ email, name: email, hasPassword: true, hasAuthenticator: false });
      expect(data.organisations).toMatchObject([{ name: FIRST.organisation, role: 'editor' }]);
      expect(data.sessions).toHaveLength(1);
      expect(file.body).not.toMatch(/argon2|hash/i);
    });

    it('is erased with the password: nothing of it is left but the entries of the trail, which stays whole', async () => {
      const email = newAddress();
      const name = 'Xaver Unverwechselbar';
      const client = stranger();
      await join(await invited(email), name, client);
      expect((await client.fillIn('/account/erase', { password: 'wrong' })).status).toBe(422);
      const gone = await client.fillIn('/account/erase', { password: PASSWORD });
      expect((await client.follow(gone)).title).toBe('Your account is erased');
      expect(await isSignedOut(client)).toBe(true);
      const entries = await trail();
      expect(entries.map(({ action }) => action)).toContain('member.erased');
      const tables = ['account', 'membership', 'session', 'device', 'link', 'mail', 'organisation'];
      const query = tables.map((table) => `SELECT to_jsonb(t)::text AS row FROM ${table} t`).join(' UNION ALL ');
      const rows = await inAccess((tx) => tx.query<object[]>(query));
      const all = JSON.stringify([entries, rows]);
      expect([all.includes(name), all.includes(email)]).toEqual([false, false]);
      expect(await service.app.get(AuditService).verify(FIRST_COMPANY)).toMatchObject({ isWhole: true });
    });

    it('is erased in trails of organisations that the person has left, and under names of before', async () => {
      const [email, name, maiden] = [newAddress(), 'Zenobia', 'Zenobia Mädchenname'];
      const client = stranger();
      await join(await invited(email), maiden, client);
      const account = await inAccess((tx) =>
        tx.query<{ id: string }[]>('SELECT id FROM account WHERE email = $1', [email]),
      );
      const id = account[0]?.id ?? '';
      const owner = new Client(address());
      const setRole = async (role: string) =>
        owner.submit((await owner.get('/administration')).form(`/administration/members/${id}/role`).fill({ role }));
      await setRole('reader');
      const again = await signIn(address(), email);
      await again.fillIn('/account/person', { name });
      await setRole('approver');
      await owner.submit((await owner.get(`/administration/members/${id}/remove`)).form());
      expect(JSON.stringify(await trail())).toContain(maiden);
      const last = await signIn(address(), email);
      expect((await last.fillIn('/account/erase', { password: PASSWORD })).target).toBe('/account/erased');
      const left = JSON.stringify(await trail());
      expect([email, name, maiden].filter((each) => left.includes(each))).toEqual([]);
      expect(await service.app.get(AuditService).verify(FIRST_COMPANY)).toMatchObject({ isWhole: true });
    });

    it('of the last administrator stays', async () => {
      const company = await anOrganisation(service.app, 'company', 'Solo GmbH');
      const email = newAddress();
      await anAccount(service.app, email, [{ organisationId: company, kind: 'company', role: 'administrator' }]);
      const client = await signIn(address(), email);
      const refused = await client.fillIn('/account/erase', { password: PASSWORD });
      expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('Solo GmbH')]);
      expect((await client.get('/account')).status).toBe(200);
    });
  });
});

describe.each(engines)('an organisation with a mail server, $name engine', (engine) => {
  let service: Service;
  let server: MailServer;
  const { address, inAccess, newAddress, stranger, join } = helpers(() => service);
  const sender = () => service.app.get(MailSender);

  beforeAll(async () => {
    server = await MailServer.start();
    process.env['KRISENFEST_SMTP'] = server.url;
    process.env['KRISENFEST_MAIL_FROM'] = 'plan@example.org';
    service = await startService(engine);
  });
  afterAll(async () => {
    delete process.env['KRISENFEST_SMTP'];
    delete process.env['KRISENFEST_MAIL_FROM'];
    await service.stop();
    await server.stop();
  });

  async function invite(email: string, client = new Client(address())): Promise<void> {
    const page = await client.get('/administration');
    const sent = await client.submit(page.form('/administration/invitations').fill({ email, role: 'editor' }));
    expect(sent.headers.get('location')).toBe('/administration?done=invited#invitations');
    await sender().idle();
  }

  const outboxText = async () => (await new Client(address()).get('/administration/outbox')).text;

  it('sends invitations, with names as they are and a link that lets in', async () => {
    const owner = new Client(address(), 'de');
    const name = 'Bär & Söhne <b>';
    await owner.submit((await owner.get('/administration')).form('/administration/name').fill({ organisation: name }));
    const email = newAddress();
    await invite(email, owner);
    const [mail] = server.to(email);
    expect(mail?.from).toBe('Krisenfest <plan@example.org>');
    expect(mail?.subject).toBe(`Einladung: in Krisenfest für ${name} mitarbeiten`);
    expect(mail?.text).toContain(`für „${name}“ mitzuarbeiten. Ihre Rolle: Bearbeitung.`);
    const [found = ''] = mail?.text.match(link) ?? [];
    expect(new URL(found).origin).toBe(address());
    expect((await join(new URL(found).pathname)).status).toBe(303);
    const text = await outboxText();
    expect(text).toContain('sent just now');
    expect(text).not.toContain(found);
    const kept = await inAccess((tx) =>
      tx.query<object[]>('SELECT sealed_link FROM mail WHERE recipient = $1', [email]),
    );
    expect(kept).toEqual([{ sealed_link: null }]);
  });

  it('lets no name add a header or a paragraph', async () => {
    const owner = new Client(address());
    const evil = 'Evil\r\nBcc: everybody@example.org\r\n\r\nClick https://evil.example';
    const page = await owner.get('/administration');
    await owner.submit(page.form('/administration/name').tamper({ organisation: evil }));
    const email = newAddress();
    await invite(email, owner);
    const [mail] = server.to(email);
    expect(mail?.headers.filter((line) => /^bcc:/i.test(line))).toEqual([]);
    expect(mail?.text).not.toMatch(/^Bcc:/m);
    expect(server.to('everybody@example.org')).toEqual([]);
  });

  it('sends a link to a new password, which no outbox shows', async () => {
    const email = newAddress();
    await anAccount(service.app, email, [{ organisationId: FIRST_COMPANY, kind: 'company', role: 'editor' }]);
    const done = await stranger().fillIn('/forgotten', { email });
    expect((await stranger().follow(done)).text).toContain('on its way');
    await service.app.get(Afterwards).idle();
    await sender().idle();
    const [found = ''] = server.to(email)[0]?.text.match(link) ?? [];
    expect(await outboxText()).not.toContain(email);
    expect((await stranger().fillIn(new URL(found).pathname, { password: NEXT_PASSWORD })).status).toBe(303);
  });

  it('tells people when a way into their account has changed, in their language', async () => {
    const email = newAddress();
    const id = await anAccount(service.app, email, [
      { organisationId: FIRST_COMPANY, kind: 'company', role: 'editor' },
    ]);
    const client = await signIn(address(), email);
    await client.fillIn('/account/person', { name: 'Ana\u2028Auer', language: 'en' });
    await client.fillIn('/account/password', { password: PASSWORD, chosen: NEXT_PASSWORD });
    await giveApp(service.app, id);
    await client.fillIn('/account/authenticator/off', { password: NEXT_PASSWORD });
    await stranger().fillIn('/forgotten', { email });
    await service.app.get(Afterwards).idle();
    await sender().idle();
    const [found = ''] = server.to(email).at(-1)?.text.match(link) ?? [];
    await inAccess((tx) => tx.query(`UPDATE account SET locale = 'de' WHERE id = $1`, [id]));
    await stranger().fillIn(new URL(found).pathname, { password: 'noch ein anderes Passwort' });
    sender().wake();
    await sender().idle();
    const mails = server.to(email);
    expect(mails.map(({ subject }) => subject).sort()).toEqual([
      'Krisenfest: Authenticator app turned off',
      'Krisenfest: Password changed',
      'Krisenfest: Passwort mit Link neu festgelegt',
      'New password for Krisenfest',
    ]);
    const of = (subject: string) => mails.find((mail) => mail.subject.includes(subject))?.text ?? '';
    expect(of('Password changed')).toContain('account of Ana Auer:');
    expect(of('Password changed')).toMatch(/Password changed \(\d{4}-\d\d-\d\d \d\d:\d\d UTC\)/);
    expect(of('turned off')).toContain('These open it now: password.');
    expect(of('neu festgelegt')).toContain('Waren Sie das selbst, ist nichts zu tun.');
    expect(mails.filter(({ text }) => text.match(link))).toHaveLength(1);
    expect(await outboxText()).not.toContain(email);
  });

  it('gives a refused recipient up, says why, and tries again when asked', async () => {
    await invite('nobody@example.org');
    const text = await outboxText();
    expect(text).toContain('not sent');
    expect(text).toContain('There is nobody of that name');
    const client = new Client(address());
    const page = await client.get('/administration/outbox');
    const again = page.$('form[action$="/again"]').attr('action') ?? '';
    await client.submit(page.form(again));
    await sender().idle();
    expect(await outboxText()).toContain('There is nobody of that name');
    expect(service.complaints.join()).not.toContain('nobody@example.org');
  });

  it('keeps what it cannot send while the server is away, and sends it when it is back', async () => {
    const { port } = server;
    await server.stop();
    const email = newAddress();
    await invite(email);
    expect(await outboxText()).toContain('not sent yet; the service tries again');
    server = await MailServer.start(port);
    // The pause after the first try is over.
    await inAccess((tx) =>
      tx.query(`UPDATE mail SET next_try_at = now() - interval '1 second' WHERE recipient = $1`, [email]),
    );
    sender().wake();
    await sender().idle();
    expect(server.to(email)).toHaveLength(1);
    expect(await outboxText()).not.toContain('tries again');
  });

  it('serves everybody else while the mail server takes its time', async () => {
    const release = server.hold();
    const email = newAddress();
    const client = new Client(address());
    const begun = server.next();
    await client.submit(
      (await client.get('/administration')).form('/administration/invitations').fill({ email, role: 'editor' }),
    );
    await begun;
    expect((await client.get('/plans')).status).toBe(200);
    expect(server.to(email)).toEqual([]);
    release();
    await sender().idle();
    expect(server.to(email)).toHaveLength(1);
  });

  it('sends nothing twice, whoever else sends from the same outbox', async () => {
    const release = server.hold();
    const begun = server.next();
    const emails = Array.from({ length: 12 }, newAddress);
    const client = new Client(address());
    for (const email of emails)
      await client.submit(
        (await client.get('/administration')).form('/administration/invitations').fill({ email, role: 'editor' }),
      );
    await begun;
    const replicas = [1, 2].map(
      () =>
        new MailSender(
          service.app.get(TenantDatabase),
          new MailStore(),
          service.app.get(Vault),
          service.app.get(Config),
        ),
    );
    replicas.forEach((replica) => replica.wake());
    release();
    await Promise.all([...replicas, sender()].map((each) => each.idle()));
    expect(emails.map((email) => server.to(email).length)).toEqual(emails.map(() => 1));
  });

  it('does not send a link that was withdrawn before', async () => {
    const { port } = server;
    await server.stop();
    const email = newAddress();
    await invite(email);
    const client = new Client(address());
    const page = await client.get('/administration');
    const withdraw = page.$('form[action$="/withdraw"]').first().attr('action') ?? '';
    await client.submit(page.form(withdraw));
    server = await MailServer.start(port);
    await inAccess((tx) =>
      tx.query(`UPDATE mail SET next_try_at = now() - interval '1 second' WHERE recipient = $1`, [email]),
    );
    sender().wake();
    await sender().idle();
    expect(server.to(email)).toEqual([]);
    expect(await outboxText()).toContain('link used or expired');
  });
});

const form = { 'content-type': 'application/x-www-form-urlencoded' };

function hashIn(path: string): Buffer {
  return createHash('sha256')
    .update(path.split('/').at(-1) ?? '')
    .digest();
}
