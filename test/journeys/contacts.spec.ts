import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type EntityManager } from 'typeorm';
import { TenantDatabase } from '../../src/database/tenant-database.js';
import { type Person, type Plan } from '../../src/domain/plan/plan.js';
import { MailSender } from '../../src/mail/mail-sender.service.js';
import { aPlanWith } from '../builders/plan.builder.js';
import { engines } from '../database/engines.js';
import { untilBehind } from '../support/behind.js';
import { type Answer, Client } from '../support/client.js';
import { FIRST } from '../support/first-account.js';
import { type Values } from '../support/form.js';
import { MailServer } from '../support/mail-server.js';
import { anAccount, anOrganisation, FIRST_COMPANY, signIn } from '../support/people-at-work.js';
import { type Service, startService } from '../support/service.js';

const linkIn = /http:\/\/\S+\/contact\/[\w-]{43}/;
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const work = [{ days: ['mon', 'tue'], from: '09:00', to: '17:00', holidays: false }];

// What is kept apart is looked at on both engines elsewhere; who answers at once meets on the server alone.
describe.each(engines.slice(-1))('contact data, $name engine', (engine) => {
  let service: Service;
  let server: MailServer;
  let editor: Client;
  let count = 0;
  /** of Ana in the plan at hand */
  let email = '';
  let plan = '';

  beforeAll(async () => {
    server = await MailServer.start();
    process.env['KRISENFEST_SMTP'] = server.url;
    service = await startService(engine);
    editor = new Client(service.address, 'en');
  });
  afterAll(async () => {
    delete process.env['KRISENFEST_SMTP'];
    await service.stop();
    await server.stop();
    expect(service.complaints).toEqual([]);
  });
  beforeEach(async () => {
    email = `Ana-${(count += 1)}@example.org`;
    plan = await editor.importPlan(JSON.stringify(thePlan()));
  });

  /** Ana confirmed long ago and can be asked, Ben never did and cannot, Cem can and is not due. */
  function thePlan(more: Record<string, unknown> = {}): Plan {
    return aPlanWith({
      '/people/0/email': email,
      '/people/0/dutyHours': work,
      '/people/0/contactConfirmedOn': daysAgo(91),
      '/people/1/contactConfirmedOn': undefined,
      '/people/2/contactConfirmedOn': daysAgo(89),
      '/people/2/email': email.replace('Ana', 'Cem'),
      '/people/3/contactConfirmedOn': daysAgo(89),
      ...more,
    });
  }

  const stranger = () => new Client(service.address, 'en', true);
  const inAccess: TenantDatabase['inAccess'] = (doing) => service.app.get(TenantDatabase).inAccess(doing);
  const exported = async (path = plan) => (await editor.exported(path)) as Plan;
  const ana = async (): Promise<Person> => {
    const person = (await exported()).people.find(({ id }) => id === 'ana');
    if (!person) throw new Error('no Ana');
    return person;
  };
  const trail = () =>
    service.app.get(TenantDatabase).inTenant(FIRST_COMPANY, (tx) =>
      tx.query<{ action: string; account: string | null; content: Record<string, unknown> }[]>(
        `SELECT action, account_id AS account, content FROM audit_event JOIN audit_detail USING (company_id, number)
           WHERE plan_id = $1 ORDER BY number`,
        [plan.split('/').at(-1)],
      ),
    );

  async function ask(person: string | null = 'ana', by = editor): Promise<Answer> {
    const asked = await by.send('POST', `${plan}/contacts/ask`, new URLSearchParams(person ? { person } : {}));
    await service.app.get(MailSender).idle();
    return asked;
  }

  /** As somebody else who works in the plan at the same moment. */
  const inCompany: <T>(work: (tx: EntityManager, planId: string) => Promise<T>) => Promise<T> = (doing) =>
    service.app.get(TenantDatabase).inTenant(FIRST_COMPANY, (tx) => doing(tx, plan.split('/').at(-1) ?? ''));

  /** Path of the newest link to Ana's data. */
  async function linked(to = email): Promise<string> {
    await ask();
    const [found = ''] = linkIn.exec(server.to(to.toLowerCase()).at(-1)?.text ?? '') ?? [];
    return new URL(found).pathname;
  }

  const correct = (link: string, values: Values) => stranger().fillIn(`${link}/correction`, values);

  /** The page of the only correction that waits. */
  async function waiting(): Promise<Answer> {
    const page = await editor.get(`${plan}/contacts`);
    const hrefs = page.links.filter((href) => href.startsWith(`${plan}/contacts/`));
    expect(hrefs).toHaveLength(1);
    return editor.get(hrefs[0] ?? '');
  }

  describe('are asked for', () => {
    it('by a mail in the language of the plan, with a link that needs no account', async () => {
      plan = await editor.importPlan(JSON.stringify(thePlan({ '/locale': 'de' })));
      const link = await linked();
      const [mail] = server.to(email.toLowerCase());
      expect(mail?.subject).toBe(`Sind Sie noch so erreichbar? ${FIRST.organisation}`);
      expect(mail?.text).toContain(`Gefragt werden Sie von ${FIRST.name}.`);
      expect(mail?.text).toContain('Der Link gilt 14 Tage');
      const page = await stranger().get(link);
      expect([page.status, page.headers.get('referrer-policy')]).toEqual([200, 'strict-origin']);
      expect(page.text).toContain('Ana Auer');
    });

    it('all at once: those who are due, have an address, and were not asked yet', async () => {
      const before = await editor.get(`${plan}/contacts`);
      expect(before.text).toContain('2 people on whom the plan relies have not confirmed');
      expect(before.text).toContain('Ask the one person who is due');
      const asked = await ask(null);
      expect(asked.headers.get('location')).toContain('?done=asked&count=1');
      expect(server.to(email.toLowerCase())).toHaveLength(1);
      expect(server.to(email.toLowerCase().replace('ana', 'cem'))).toEqual([]);
      expect((await ask(null)).headers.get('location')).toContain('count=0');
      const after = await editor.get(`${plan}/contacts`);
      const states = after
        .$('.contacts > li')
        .toArray()
        .map((item) =>
          after
            .$(item)
            .find('.badge')
            .text()
            .replace(/ on .*| \d.*/, ''),
        );
      expect(states).toEqual(['due: last confirmed', 'never confirmed', 'confirmed', 'confirmed']);
      expect(after.$('#ana').text()).toContain('link of');
      expect(after.$('#ben').text()).toContain('No e-mail address');
      expect((await trail()).at(-1)).toMatchObject({ action: 'contact.asked', content: { place: '/people/ana' } });
    });

    it('but not at an address that is taken away at this moment', async () => {
      let asked: Promise<Answer> | undefined;
      await inCompany(async (tx, planId) => {
        await tx.query('SELECT FROM plan WHERE plan_id = $1 FOR UPDATE', [planId]);
        asked = ask();
        await untilBehind(tx, 1, asked);
        await tx.query(`UPDATE person SET email = NULL WHERE plan_id = $1 AND key = 'ana'`, [planId]);
      });
      expect((await asked)?.status).toBe(404);
      expect(server.to(email.toLowerCase())).toEqual([]);
    });

    it('by whoever may edit, and by nobody else; the way leads from the task list and from the people', async () => {
      const member = `reader-${count}@example.org`;
      const membership = { organisationId: FIRST_COMPANY, kind: 'company', role: 'reader' } as const;
      await anAccount(service.app, member, [membership]);
      const reader = await signIn(service.address, member);
      expect((await reader.get(plan)).links).toContain(`${plan}/contacts`);
      expect((await reader.get(`${plan}/people`)).links).toContain(`${plan}/contacts`);
      const page = await reader.get(`${plan}/contacts`);
      expect([page.status, page.$('main form').length]).toEqual([200, 0]);
      expect((await ask('ana', reader)).status).toBe(403);
      expect((await ask('ben')).status).toBe(404);
      expect((await ask('nobody')).status).toBe(404);
      expect(server.to(email.toLowerCase())).toEqual([]);
    });
  });

  describe('are shown by a link', () => {
    it('that a hundred looks do not use up, and two answers at once do: one of them counts', async () => {
      const link = await linked();
      const client = stranger();
      const looks = await Promise.all(
        Array.from({ length: 100 }, (_, n) =>
          client.send(n % 2 === 0 ? 'GET' : 'HEAD', n % 10 === 0 ? `${link}/correction` : link),
        ),
      );
      expect(new Set(looks.map(({ status }) => status))).toEqual(new Set([200]));
      const [one, other] = [await stranger().get(link), await stranger().get(link)];
      const both = await Promise.all([one, other].map((page) => stranger().submit(page.form(link))));
      expect(both.map(({ status }) => status).sort()).toEqual([303, 410]);
      expect((await trail()).filter(({ account }) => account === null)).toHaveLength(1);
    });

    it('that says whether it was answered, has expired, or never was', async () => {
      const used = await linked();
      await stranger().fillIn(used, {});
      const late = await linked();
      const look = async (path: string, method = 'GET') => {
        const { status, title } = await stranger().send(method, path);
        return `${status} ${title}`;
      };
      expect(await look(used)).toBe('410 This link has been answered already');
      await inAccess((tx) => tx.query(`UPDATE link SET expires_at = now() WHERE email = $1`, [email.toLowerCase()]));
      expect(await look(late)).toBe('410 This link has expired');
      const unknown = `/contact/${'x'.repeat(43)}`;
      expect(await look(unknown)).toBe('404 There is no such link');
      for (const path of [used, late, unknown])
        for (const more of ['', '/correction']) expect(await look(path + more, 'POST')).toBe(await look(path));
      expect((await ana()).contactConfirmedOn).toBe(daysAgo(0));
    });

    it('of which the newest alone opens something, at the address that the plan has, while the person is in it', async () => {
      const first = await linked();
      const second = await linked();
      const status = async (path: string) => (await stranger().get(path)).status;
      expect([await status(first), await status(second)]).toEqual([404, 200]);
      await editor.fillIn(`${plan}/people/ana`, { email: 'elsewhere@example.org' });
      expect([await status(second), (await stranger().send('POST', second)).status]).toEqual([404, 404]);
      await editor.fillIn(`${plan}/people/ana`, { email });
      expect(await status(second)).toBe(200);
      await editor.send('POST', `${plan}/remove`);
      expect(await status(second)).toBe(404);
    });

    it('without anything else of the plan', async () => {
      const open = ['/people/0/', '/people/1/name', '/people/2/name', '/owners/0/function', '/owners/3/function'];
      const hidden = ['/people/0/jobTitle', '/people/0/contactConfirmedOn'];
      const whole = thePlan({ '/people/0/jobTitle': 'Head of Dairy', '/company/legalName': 'Dairy Ltd' });
      const guarded = withCanaries(
        whole,
        (path) => open.some((each) => path.startsWith(each)) && !hidden.includes(path),
      );
      expect(JSON.stringify(guarded).match(/CANARY/g)?.length).toBeGreaterThan(30);
      plan = await editor.importPlan(JSON.stringify(guarded));
      const link = await linked();
      const pages = [await stranger().get(link), await stranger().get(`${link}/correction`)];
      for (const { status, body } of pages) {
        expect(status).toBe(200);
        for (const own of ['Ana-', 'Management', 'Ben Berger', '09:00']) expect(body).toContain(own);
        for (const other of ['CANARY', '660 0000002', '+436600000003', 'roster:', 'wave'])
          expect(body).not.toContain(other);
      }
      const wrong = await correct(link, { 'phones.0.number': 'no number', message: 'typed' });
      expect([wrong.status, wrong.body.includes('CANARY')]).toEqual([422, false]);
      expect(server.to(email.toLowerCase()).at(-1)?.text).not.toContain('CANARY');
    });

    it('which opens no plan and no page of another company, nor shows what waits to that company', async () => {
      const link = await linked();
      await correct(link, { message: 'What nobody else may read' });
      const here = (await waiting()).path;
      const other = await anOrganisation(service.app, 'company', `Another ${count}`);
      const boss = `boss-${count}@example.org`;
      await anAccount(service.app, boss, [{ organisationId: other, kind: 'company', role: 'administrator' }]);
      const thief = await signIn(service.address, boss);
      const mine = await thief.importPlan(JSON.stringify(thePlan()));
      const id = here.split('/').at(-1) ?? '';
      for (const path of [`${plan}/contacts`, here, `${mine}/contacts/${id}`])
        expect([path, (await thief.get(path)).status]).toEqual([path, 404]);
      for (const path of [`${here}/take`, `${here}/dismiss`, `${mine}/contacts/${id}/dismiss`, `${plan}/contacts/ask`])
        expect([path, (await thief.send('POST', path, new URLSearchParams({ take: 'email' }))).status]).toEqual([
          path,
          404,
        ]);
      expect((await editor.get(here)).text).toContain('What nobody else may read');
      expect((await stranger().get(plan)).target).toBe('/sign-in');
    });
  });

  describe('are confirmed', () => {
    it('with one button, which sets the day, clears W8 and is in the trail by name', async () => {
      const unconfirmed = 'contact data of “Ana Auer”';
      expect((await editor.get(`${plan}/people`)).text).toContain(unconfirmed);
      const done = await stranger().fillIn(await linked(), {});
      expect((await stranger().follow(done)).title).toBe('Thank you');
      expect((await ana()).contactConfirmedOn).toBe(daysAgo(0));
      expect((await editor.get(`${plan}/people`)).text).not.toContain(unconfirmed);
      expect((await trail()).at(-1)).toEqual({
        action: 'plan.changed',
        account: null,
        content: {
          who: 'Ana Auer',
          before: { '/people/ana/contactConfirmedOn': daysAgo(91) },
          after: { '/people/ana/contactConfirmedOn': daysAgo(0) },
        },
      });
      expect((await editor.get('/audit')).text).toContain('Ana Auer');
    });

    it('as they were seen, and not what somebody has made of them meanwhile', async () => {
      const link = await linked();
      const page = await stranger().get(link);
      await editor.fillIn(`${plan}/people/ana`, { 'phones.0.number': '+43 660 7654321' });
      const answered = await stranger().submit(page.form(link));
      expect([answered.status, answered.text]).toEqual([409, expect.stringContaining('+43 660 7654321')]);
      expect((await ana()).contactConfirmedOn).toBe(daysAgo(91));
      expect((await stranger().submit(answered.form(link))).status).toBe(303);
    });

    it('by a correction in which nothing is different', async () => {
      expect((await correct(await linked(), {})).target).toBe('/contact/corrected');
      expect((await ana()).contactConfirmedOn).toBe(daysAgo(0));
    });
  });

  describe('are corrected', () => {
    const values = {
      email: 'ana.new@example.org',
      'phones.0.number': '0660 111 22 33',
      'dutyHours.0.to': '18:00',
      'deputies.owners_lead': 'cem  can\r\nBen Berger',
      message: 'I am away in May.',
    };

    it('in a proposal that changes nothing, until it is taken over as a whole', async () => {
      const before = await exported();
      const link = await linked();
      expect((await correct(link, values)).target).toBe('/contact/corrected');
      expect(await exported()).toEqual(before);
      expect((await stranger().get(link)).status).toBe(410);
      const page = await waiting();
      for (const words of ['+43 660 1112233', '18:00', 'cem can', 'I am away in May.', 'Deputies: Management'])
        expect(page.text.replace(/\s+/g, ' ')).toContain(words);
      const taken = await editor.submit(page.form(`${page.path}/take`));
      expect(taken.headers.get('location')).toBe(`${plan}/contacts?done=saved`);
      const after = await exported();
      expect(after.people[0]).toEqual({
        ...before.people[0],
        email: 'ana.new@example.org',
        phones: [{ label: 'Mobile', number: '+436601112233' }],
        dutyHours: [{ ...work[0], to: '18:00' }],
        contactConfirmedOn: daysAgo(0),
      });
      expect(after.owners[0]?.holders).toEqual(['ana', 'cem', 'ben']);
      expect({ ...after, people: [], owners: [] }).toEqual({ ...before, people: [], owners: [] });
      expect((await editor.get(page.path)).status).toBe(404);
      const said = await trail();
      expect(said.at(-2)).toMatchObject({ action: 'contact.corrected', account: null, content: { who: 'Ana Auer' } });
      expect(said.at(-1)).toMatchObject({ action: 'plan.changed', content: { who: FIRST.name } });
    });

    it('place by place: what is not ticked waits on, or is put aside', async () => {
      await correct(await linked(), values);
      const page = await waiting();
      const taken = await editor.submit(page.form(`${page.path}/take`).fill({ take: 'phones' }));
      expect(taken.target).toBe(page.path);
      expect(await ana()).toMatchObject({ email, phones: [{ number: '+436601112233' }] });
      expect((await ana()).contactConfirmedOn).toBe(daysAgo(91));
      const rest = await editor.follow(taken);
      expect(rest.$('.own-changes > li')).toHaveLength(3);
      expect((await editor.submit(rest.form(`${page.path}/take`).tamper({ take: [] }))).status).toBe(422);
      await editor.submit(rest.form(`${page.path}/dismiss`));
      expect(await ana()).toMatchObject({ email, contactConfirmedOn: daysAgo(91) });
      expect((await editor.get(page.path)).status).toBe(404);
      expect((await trail()).at(-1)).toMatchObject({
        action: 'contact.correction-dismissed',
        content: { who: FIRST.name, before: { email: 'ana.new@example.org', message: 'I am away in May.' } },
      });
    });

    it('with both values where the plan was changed meanwhile: nothing is overwritten unseen, nothing lost', async () => {
      await correct(await linked(), { email: 'ana.new@example.org', 'phones.0.number': '0660 111 22 33' });
      const early = await waiting();
      await editor.fillIn(`${plan}/people/ana`, { 'phones.0.number': '+43 660 7654321' });
      const late = await editor.submit(early.form(`${early.path}/take`));
      expect([late.status, (await ana()).email]).toEqual([409, email]);
      for (const number of ['+43 660 7654321', '+43 660 1112233', '+43 660 0000001'])
        expect(late.text).toContain(number);
      const form = late.form(`${early.path}/take`);
      expect(form.values('take')).toEqual(['email']);
      await editor.submit(form.fill({ take: ['email', 'phones'] }));
      expect(await ana()).toMatchObject({ email: 'ana.new@example.org', phones: [{ number: '+436601112233' }] });
    });

    it('once: what one takes over, another does not put aside at the same moment', async () => {
      await correct(await linked(), { email: 'ana.new@example.org' });
      const page = await waiting();
      const answers: Promise<Answer>[] = [];
      await inCompany(async (tx, planId) => {
        await tx.query('SELECT FROM person WHERE plan_id = $1 FOR UPDATE', [planId]);
        for (const way of ['take', 'dismiss']) {
          const answer = editor.submit(page.form(`${page.path}/${way}`));
          answers.push(answer);
          await untilBehind(tx, answers.length, answer);
        }
      });
      expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([303, 404]);
      expect((await ana()).email).toBe('ana.new@example.org');
      expect((await trail()).map(({ action }) => action)).not.toContain('contact.correction-dismissed');
    });

    it('with a name that nobody in the plan has, once there is somebody of that name', async () => {
      await correct(await linked(), { 'deputies.owners_lead': 'Xaver Neu' });
      const page = await waiting();
      expect(page.text).toContain('Nobody of this name can hold the function: Xaver Neu.');
      const tried = new URLSearchParams({ take: 'deputies/owners/lead' });
      expect((await editor.send('POST', `${page.path}/take`, tried)).status).toBe(409);
      await editor.fillIn(`${plan}/add/people`, { name: 'Xaver Neu' });
      const again = await waiting();
      await editor.submit(again.form(`${again.path}/take`));
      expect((await exported()).owners[0]?.holders).toEqual(['ana', 'xaver-neu']);
    });

    it('and refused with what was typed, where it cannot be understood; the link stays', async () => {
      const link = await linked();
      const typed = { email: 'no address', 'phones.0.number': '12', 'dutyHours.0.from': '27:00', message: 'kept' };
      const wrong = await correct(link, typed);
      expect(wrong.status).toBe(422);
      for (const [name, value] of Object.entries(typed)) expect(wrong.form().value(name)).toBe(value);
      expect(wrong.$('.problems li')).toHaveLength(3);
      const many = await correct(link, { 'deputies.owners_lead': Array.from({ length: 21 }, () => 'Ben').join('\n') });
      expect([many.status, many.$('.problems').text()]).toEqual([422, expect.stringContaining('20 at most')]);
      expect((await correct(link, { message: 'x'.repeat(2001) })).status).toBe(422);
      const page = await stranger().get(`${link}/correction`);
      const more = await stranger().submit(page.form().fill({ email: 'half@' }), ['_add', 'phones']);
      expect([more.status, more.form().value('email')]).toEqual([200, 'half@']);
      expect(more.form().names).toContain('phones.1.number');
      expect((await correct(link, { message: 'Now\0 it is right.' })).status).toBe(303);
    });

    it('beside what the plan has by now, where it changed while somebody typed', async () => {
      const link = await linked();
      const page = await stranger().get(`${link}/correction`);
      await editor.fillIn(`${plan}/people/ana`, { 'phones.0.number': '+43 660 7654321' });
      const answered = await stranger().submit(page.form().fill({ email: 'ana.new@example.org' }));
      expect(answered.status).toBe(409);
      expect(answered.$('[data-field="phones"] .theirs').text()).toContain('+43 660 7654321');
      expect(answered.form().value('email')).toBe('ana.new@example.org');
      expect((await stranger().submit(answered.form())).status).toBe(303);
    });

    it.each([
      ['wrong at first', ''],
      ['given one row more', '_add'],
    ])('as the person saw it, also where what they typed was %s', async (_, button) => {
      const link = await linked();
      const page = await stranger().get(`${link}/correction`);
      await editor.fillIn(`${plan}/people/ana`, { 'phones.0.number': '+43 660 7654321' });
      const form = page.form().fill({ email: 'half@' });
      const again = await stranger().submit(form, ...(button === '' ? [] : [[button, 'phones'] as [string, string]]));
      expect(again.status).toBe(button === '' ? 422 : 200);
      const answered = await stranger().submit(again.form().fill({ email: 'ana.new@example.org' }));
      expect(answered.status).toBe(409);
      expect(answered.$('[data-field="phones"] .theirs').text()).toContain('+43 660 7654321');
    });

    it('with deputies of the role for which they were typed, also where the person has another one less by then', async () => {
      const link = await linked();
      const page = await stranger().get(`${link}/correction`);
      const typed = { 'deputies.owners_lead': 'Cem Can', 'deputies.owners_service': 'Ben Berger' };
      await editor.fillIn(`${plan}/owners/lead`, { 'holders.0': 'ben', 'holders.1': '' });
      const answered = await stranger().submit(page.form().fill(typed));
      expect([answered.status, answered.form().names.filter((name) => name.startsWith('deputies'))]).toEqual([
        409,
        ['deputies.owners_service'],
      ]);
      expect((await stranger().submit(answered.form())).status).toBe(303);
      expect((await waiting()).$('.own-changes h2').text()).toBe('Deputies: Customer service');
    });

    it('and go when the person does: with the correction the links, and mails that wait', async () => {
      await correct(await linked(), { ...values, message: 'Quite secret' });
      const path = (await waiting()).path;
      const release = server.hold();
      const begun = server.next();
      const asked = ask();
      await begun;
      const page = await editor.get(`${plan}/people/ana/erase`);
      expect((await editor.submit(page.form(`${plan}/people/ana/erase`))).status).toBe(303);
      release();
      await asked;
      expect((await editor.get(path)).status).toBe(404);
      const left = await inAccess((tx) =>
        tx.query<{ row: string }[]>(
          `SELECT to_jsonb(l)::text AS row FROM link l UNION ALL SELECT to_jsonb(m)::text FROM mail m`,
        ),
      );
      expect(left.filter(({ row }) => row.includes(email.toLowerCase()))).toEqual([]);
      expect(JSON.stringify(await trail())).not.toContain('Quite secret');
      // Somebody else's correction that names the person goes too.
      plan = await editor.importPlan(JSON.stringify(thePlan()));
      await correct(await linked(), { message: 'Please ask Cem Can instead.' });
      const other = await waiting();
      const erase = await editor.get(`${plan}/people/cem/erase`);
      await editor.submit(erase.form(`${plan}/people/cem/erase`));
      expect((await editor.get(other.path)).status).toBe(404);
    });
  });
});

/** The plan with a canary in each text that people wrote, but where `isOpen` says that it may be seen. */
function withCanaries(plan: Plan, isOpen: (path: string) => boolean): unknown {
  const words = /\/(format|timeZone|holidayRegion)$/;
  const marked = (node: unknown, path: string): unknown => {
    if (Array.isArray(node)) return node.map((each, index) => marked(each, `${path}/${index}`));
    if (typeof node === 'object' && node !== null)
      return Object.fromEntries(Object.entries(node).map(([key, each]) => [key, marked(each, `${path}/${key}`)]));
    const isWritten = typeof node === 'string' && !/^([a-z0-9:_.+-]*|[A-Z])$/.test(node) && !words.test(path);
    if (!isWritten || isOpen(path)) return node;
    return node.includes('@') ? `CANARY.${node}` : `${node} CANARY`;
  };
  return marked(plan, '');
}
