import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DateTime, Settings } from 'luxon';
import { type Role } from '../../src/access/permissions/permissions.js';
import { TenantDatabase } from '../../src/database/tenant-database.js';
import { aReadyPlanWith } from '../builders/plan.builder.js';
import { engines } from '../database/engines.js';
import { holds, readPdf } from '../documents/printed.js';
import { textOfPages } from '../pdf/tools.js';
import { type Answer, type Client } from '../support/client.js';
import { anAccount, anOrganisation, FIRST_COMPANY, password, signIn } from '../support/people-at-work.js';
import { type Service, startService } from '../support/service.js';

const later = { '/validUntil': '2099-12-31' };

describe.each(engines.slice(0, 1))('versions of a plan', (engine) => {
  let service: Service;
  let editor: Client;
  let approver: Client;
  let second: Client;
  let reader: Client;

  beforeAll(async () => {
    service = await startService(engine);
    editor = await somebody('editor', 'editor');
    approver = await somebody('approver', 'approver');
    second = await somebody('second', 'administrator');
    reader = await somebody('reader', 'reader');
  });
  afterAll(() => service.stop());

  async function somebody(name: string, role: Role): Promise<Client> {
    await anAccount(service.app, `${name}@example.org`, [{ organisationId: FIRST_COMPANY, kind: 'company', role }]);
    return signIn(service.address, `${name}@example.org`);
  }

  const newPlan = (changes: Record<string, unknown> = {}) =>
    editor.importPlan(JSON.stringify(aReadyPlanWith({ ...later, ...changes })));

  async function frozen(plan: string, note = 'First version'): Promise<string> {
    return (await editor.fillIn(`${plan}/versions`, { note })).target;
  }

  /** Makes a move by the form that the page offers. */
  async function move(who: Client, version: string, name: string, values: Record<string, string> = {}) {
    return who.submit((await who.get(version)).form(`${version}/${name}`).fill(values));
  }

  async function submitted(plan: string, approvals = '1'): Promise<string> {
    const version = await frozen(plan);
    expect((await move(editor, version, 'submit', { approvals })).status).toBe(303);
    return version;
  }

  async function published(plan: string): Promise<string> {
    const version = await submitted(plan);
    await move(approver, version, 'approve');
    expect((await move(approver, version, 'publish')).status).toBe(303);
    return version;
  }

  const state = async (version: string) => (await editor.get(version)).$('h1 .badge').text();
  const offered = (page: Answer) =>
    page
      .$('main form[method=post]')
      .toArray()
      .map((form) => page.$(form).attr('action')?.split('/').at(-1) ?? '');

  it('go from the plan to force: frozen, submitted, approved, published', async () => {
    const plan = await newPlan();
    const version = await frozen(plan);
    expect([version, await state(version)]).toEqual([`${plan}/versions/1`, 'frozen']);
    await move(editor, version, 'submit', { approvals: '1' });
    expect(await state(version)).toBe('waits for approval');
    expect((await editor.get(version)).text).toContain('It waits for somebody who may approve.');
    const asked = await approver.get(version);
    expect(asked.text).toContain('It waits for your approval.');
    expect(asked.$('#now-title ~ p a').attr('href')).toBe(`${version}/documents`);
    await move(approver, version, 'approve');
    expect(await state(version)).toBe('approved');
    await move(editor, version, 'publish');
    const page = await editor.get(version);
    expect(page.$('h1 .badge').text()).toBe('in force');
    const figures = page.$('.figures').text().replace(/\s+/g, ' ');
    for (const counted of ['Responsibility matrix6 rows', 'Escalation3 steps']) expect(figures).toContain(counted);
    expect(page.$('.trail-entries strong').text()).toBe('FrozenSent for approvalApprovedPublished');
    const onward = (shown: Answer) => {
      const links = shown.$('#now-title ~ .places a').toArray();
      return links.map((link) => shown.$(link).attr('href'));
    };
    expect(onward(page)).toEqual([`${version}/documents`, `${plan}/reviews`, `${plan}/contacts`]);
    expect(onward(await approver.get(version))).toEqual([`${version}/documents`]);
    expect(page.text).toContain('Approved byapprover@example.org');
    expect((await editor.get(`${plan}/versions`)).$('.verdict.good').text()).toContain(
      'Version 1 is in force, valid until 31 December 2099.',
    );
  });

  it('are what comes next on the plan, until it is in force as it stands', async () => {
    const plan = await newPlan();
    const next = async () => (await editor.get(plan)).$('.next a').attr('href');
    expect(await next()).toBe(`${plan}/review`);
    const version = await frozen(plan);
    expect(await next()).toBe(version);
    await move(editor, version, 'submit', { approvals: '1' });
    await move(approver, version, 'approve');
    await move(approver, version, 'publish');
    // Its agency has signed nothing off yet.
    expect(await next()).toBe(`${plan}/reviews`);
    await editor.fillIn(`${plan}/people/ben`, { contactConfirmedOn: '2026-11-03' });
    expect(await next()).toBe(`${plan}/reviews`);
    await editor.fillIn(`${plan}/company`, { title: 'Changed afterwards' });
    expect(await next()).toBe(`${plan}/review`);
    expect((await editor.get(plan)).$('.next').text()).toContain('The plan has changed since version 1.');
  });

  it('hold the plan file to the byte, and its checksum', async () => {
    const plan = await newPlan();
    const version = await published(plan);
    const before = (await editor.get(`${plan}/export`)).body;
    await editor.fillIn(`${plan}/company`, { title: 'Changed afterwards' });
    const file = (await editor.get(`${version}/export`)).body;
    expect(file).toBe(before);
    expect((await editor.get(version)).text).toContain(createHash('sha256').update(file).digest('hex'));
    expect((await editor.get(`${plan}/export`)).body).not.toBe(before);
  });

  it('are not frozen while errors stand; each is named with the way to it', async () => {
    const plan = await newPlan({ '/owners/0/holders': [], '/channels/0/custody': undefined });
    const page = await editor.get(`${plan}/versions`);
    expect(page.$('#freeze').text()).toMatch(/\d errors keep the plan from being frozen\./);
    expect(page.$('#freeze form')).toHaveLength(0);
    const listed = await editor.get(page.$('#freeze a').attr('href') ?? '');
    const [number] = /\d+/.exec(page.$('#freeze p').text()) ?? [];
    expect(listed.$('#errors .finding')).toHaveLength(Number(number));
    expect((await reader.get(`${plan}/versions`)).$('#freeze')).toHaveLength(0);
    // Whoever has opened the page before, and presses the button now, is refused.
    const typed = new URLSearchParams({ _version: '0', note: 'Too early' });
    const refused = await editor.send('POST', `${plan}/versions`, typed);
    expect(refused.status).toBe(422);
    expect(refused.$('.conflict').text()).toMatch(/Nothing was frozen: \d errors stand/);
    const links = refused.$('.finding a').toArray();
    expect(links.map((link) => refused.$(link).attr('href'))).toContain(`${plan}/owners/lead#f-holders`);
    expect(refused.form(`${plan}/versions`).value('note')).toBe('Too early');
    expect((await editor.get(`${plan}/versions`)).text).toContain('No version yet.');
  });

  it('need a sentence on what is new, and a reason for a return or a withdrawal', async () => {
    const plan = await newPlan();
    expect((await editor.fillIn(`${plan}/versions`, { note: ' ' })).status).toBe(422);
    expect((await editor.fillIn(`${plan}/versions`, { note: 'x'.repeat(1001) })).status).toBe(422);
    const version = await submitted(plan);
    const refused = await move(approver, version, 'return', { returned: ' ' });
    expect([refused.status, refused.$('details[open] .error').text()]).toEqual([
      422,
      expect.stringContaining('Say why'),
    ]);
    expect((await move(editor, version, 'withdraw')).status).toBe(422);
    expect(await state(version)).toBe('waits for approval');
    await move(approver, version, 'return', { returned: 'The date is wrong' });
    expect((await editor.get(version)).$('.trail-entries').text()).toContain('The date is wrong');
    expect(offered(await second.get(version)).filter((name) => name !== 'sign-out')).toEqual([]);
  });

  it('are never approved by who changed the plan last alone', async () => {
    const plan = await second.importPlan(JSON.stringify(aReadyPlanWith(later)));
    const version = await submitted(plan);
    const page = await second.get(version);
    expect(offered(page)).not.toContain('approve');
    expect(page.text).toContain('You were the last to change the plan');
    const forced = await second.submit(page.form(`${version}/return`).tamper({}), undefined);
    expect(forced.status).toBe(422);
    const seen = page.form(`${version}/withdraw`).value('_version');
    const refused = await second.send('POST', `${version}/approve`, new URLSearchParams({ _version: seen }));
    expect([refused.status, await state(version)]).toEqual([409, 'waits for approval']);
    expect(refused.$('.conflict').text()).toContain('cannot be the only one to approve it');
    await move(approver, version, 'approve');
    expect(await state(version)).toBe('approved');
  });

  it('need two people for two approvals; of those the last editor can be one', async () => {
    const plan = await second.importPlan(JSON.stringify(aReadyPlanWith(later)));
    const version = await submitted(plan, '2');
    await move(second, version, 'approve');
    expect(await state(version)).toBe('waits for approval');
    const page = await second.get(version);
    expect(offered(page)).not.toContain('approve');
    const seen = page.form(`${version}/withdraw`).value('_version');
    const twice = await second.send('POST', `${version}/approve`, new URLSearchParams({ _version: seen }));
    expect([twice.status, twice.$('.conflict').text()]).toEqual([409, expect.stringContaining('approved already')]);
    await move(approver, version, 'approve');
    expect(await state(version)).toBe('approved');
  });

  it('are moved by one of two at the same time; the other sees how it stands now', async () => {
    const version = await submitted(await newPlan());
    const forms = [await approver.get(version), await second.get(version)].map((page) =>
      page.form(`${version}/approve`),
    );
    const answers = await Promise.all([approver, second].map((who, index) => who.submit(forms[index] ?? fail())));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    const loser = answers.find(({ status }) => status === 409);
    expect(loser?.$('h1 .badge').text()).toBe('approved');
    expect(loser?.$('.conflict').text()).toContain('meanwhile');
  });

  it('are frozen by one of two at the same time', async () => {
    const plan = await newPlan();
    const form = (await editor.get(`${plan}/versions`)).form(`${plan}/versions`).fill({ note: 'Mine' });
    const answers = await Promise.all([1, 2].map(() => editor.submit(form)));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect((await editor.get(`${plan}/versions`)).$('ol.items .item').length).toBe(1);
  });

  it('supersede the one in force, and not the other way round', async () => {
    const plan = await newPlan();
    const first = await published(plan);
    const older = await submitted(plan);
    const newer = await published(plan);
    expect([await state(first), await state(newer)]).toEqual(['superseded', 'in force']);
    await move(approver, older, 'approve');
    const page = await editor.get(older);
    expect(offered(page)).not.toContain('publish');
    const seen = page.form(`${older}/withdraw`).value('_version');
    const refused = await editor.send('POST', `${older}/publish`, new URLSearchParams({ _version: seen }));
    expect([refused.status, await state(newer)]).toEqual([409, 'in force']);
  });

  it('are withdrawn with a reason; then none is in force', async () => {
    const plan = await newPlan();
    const version = await published(plan);
    await move(editor, version, 'withdraw', { withdrawn: 'Wrong numbers' });
    expect(await state(version)).toBe('withdrawn');
    expect((await editor.get(`${plan}/versions`)).$('.verdict').text()).toContain('No version is in force.');
  });

  it('offer each role what it may do, and the reader nothing', async () => {
    const plan = await newPlan();
    const version = await frozen(plan);
    const offers = async (who: Client) =>
      offered(await who.get(version))
        .filter((name) => name !== 'sign-out')
        .sort();
    const steps = async () => [await offers(editor), await offers(approver), await offers(reader)];
    const seen = [await steps()];
    await move(editor, version, 'submit', { approvals: '1' });
    seen.push(await steps());
    await move(approver, version, 'approve');
    seen.push(await steps());
    expect(seen).toEqual([
      [['submit', 'withdraw'], ['withdraw'], []],
      [['withdraw'], ['approve', 'return', 'withdraw'], []],
      [['publish', 'withdraw'], ['publish', 'return', 'withdraw'], []],
    ]);
    expect(offered(await reader.get(`${plan}/versions`))).not.toContain('versions');
  });

  it('are found by who may approve them where everybody begins, and on the plan', async () => {
    const plan = await newPlan({ '/title': 'To be approved' });
    const version = await submitted(plan);
    const waiting = async (who: Client) => {
      const page = await who.get('/plans');
      return page
        .$('.waiting a')
        .toArray()
        .map((link) => page.$(link).attr('href') ?? '');
    };
    expect(await waiting(approver)).toContain(version);
    expect(await waiting(second)).toContain(version);
    expect([await waiting(editor), await waiting(reader)]).toEqual([[], []]);
    expect((await reader.get(plan)).text).toContain('Version 1 waits for one approval.');
    await move(approver, version, 'approve');
    expect(await waiting(second)).not.toContain(version);
    await move(approver, version, 'publish');
    expect((await reader.get(plan)).$('.verdict.good a').attr('href')).toBe(version);
  });

  it('say where nobody is left who could approve them, and lead whoever may invite somebody there', async () => {
    const organisationId = await anOrganisation(service.app, 'company', 'Alone Ltd');
    const joins = (name: string, role: Role) =>
      anAccount(service.app, `${name}@alone.example`, [{ organisationId, kind: 'company', role }]);
    await joins('alone', 'administrator');
    const alone = await signIn(service.address, 'alone@alone.example');
    const plan = await alone.importPlan(JSON.stringify(aReadyPlanWith(later)));
    const version = (await alone.fillIn(`${plan}/versions`, { note: 'First version' })).target;
    const invites = async () => (await alone.get(version)).$('main a[href="/administration#invite"]').length;
    expect(await invites()).toBe(1);
    await move(alone, version, 'submit', { approvals: '1' });
    expect([await invites(), (await alone.get(version)).text]).toEqual([
      1,
      expect.stringContaining('there is nobody here who can approve this version'),
    ]);
    await joins('guest', 'reader');
    expect(await invites()).toBe(1);
    expect((await (await signIn(service.address, 'guest@alone.example')).get(version)).text).toContain(
      'Ask an administrator to invite somebody who can.',
    );
    await joins('other', 'approver');
    expect(await invites()).toBe(0);
  });

  describe('that name somebody who is erased', () => {
    const eva = { id: 'eva', name: 'Eva Ehrlich', phones: [{ label: 'Mobile', number: '+436601234567' }] };
    const erase = async (plan: string) => editor.submit((await editor.get(`${plan}/people/eva/erase`)).form());

    it('lose their content as soon as they are over, and say so; before that the page says what stays', async () => {
      const plan = await newPlan({ '/people/-': eva });
      const [over, current] = [await published(plan), await published(plan)];
      const page = await editor.get(`${plan}/people/eva/erase`);
      expect(
        page
          .$('.places a')
          .toArray()
          .map((link) => page.$(link).attr('href')),
      ).toEqual([over, current]);
      expect(page.text).toContain('Version 2');
      expect((await editor.file(`${over}/documents/cards.pdf`)).status).toBe(200);
      await erase(plan);
      expect((await editor.get(over)).text).toContain('The content was destroyed');
      for (const gone of ['export', 'documents', 'documents/cards.pdf'])
        expect((await editor.get(`${over}/${gone}`)).status).toBe(404);
      expect((await editor.get(`${current}/export`)).body).toContain('Eva Ehrlich');
      const next = await published(plan);
      expect((await editor.get(`${current}/export`)).status).toBe(404);
      expect((await editor.get(`${next}/export`)).body).not.toContain('Eva');
    });

    it('lose what was said of that person', async () => {
      const plan = await newPlan({ '/people/-': eva });
      const version = await frozen(plan, 'Eva Ehrlich is new');
      await move(editor, version, 'withdraw', { withdrawn: 'The number of Eva Ehrlich is wrong' });
      await erase(plan);
      const page = await editor.get(version);
      expect(page.text).toContain('The text was erased because it named a person.');
      expect(page.body).not.toContain('Ehrlich');
    });

    it('keep what was done, without the name of whoever had the account', async () => {
      const leaver = await somebody('leaver', 'approver');
      const plan = await newPlan();
      const version = await submitted(plan);
      await move(leaver, version, 'approve');
      await move(approver, version, 'publish');
      expect((await editor.get(version)).text).toContain('leaver@example.org');
      expect((await leaver.fillIn('/account/erase', { password })).status).toBe(303);
      const page = await editor.get(version);
      expect(page.text).toContain('erased account');
      expect(page.body).not.toContain('leaver@example.org');
      const cover = textOfPages((await editor.file(`${version}/documents/full.pdf`)).data)[0];
      expect(cover).toContain('name erased (');
      expect(await state(version)).toBe('in force');
    });
  });

  it('leave an entry in the trail for each thing that was done', async () => {
    const plan = await newPlan();
    await published(plan);
    await published(plan);
    const done = await service.app
      .get(TenantDatabase)
      .inTenant(FIRST_COMPANY, (tx) =>
        tx.query<{ action: string }[]>(
          `SELECT action FROM audit_event WHERE plan_id = $1 AND action LIKE 'version.%' ORDER BY number`,
          [plan.replace('/plans/', '')],
        ),
      );
    const each = ['version.frozen', 'version.submitted', 'version.approved'];
    expect(done.map(({ action }) => action)).toEqual([
      ...[...each, 'version.published'],
      ...[...each, 'version.superseded', 'version.published'],
    ]);
  });

  describe('printed', () => {
    const print = (version: string, kind = 'full') => editor.file(`${version}/documents/${kind}.pdf`);
    const coverOf = ({ data }: { data: Buffer }) => textOfPages(data)[0] ?? '';
    it('say on the cover which they are, who approved them and when, and until when they are valid', async () => {
      const version = await published(await newPlan());
      const pdf = await print(version);
      const today = DateTime.now().setZone('Europe/Vienna').toFormat('d MMMM yyyy');
      expect(coverOf(pdf)).toMatch(/Version +As of +Published on +Valid until +Classification\s+1 /);
      for (const said of [`approver@example.org (${today})`, 'Published on', today, '31 December 2099'])
        expect(coverOf(pdf)).toContain(said);
      expect(coverOf(pdf)).not.toContain('Draft');
      expect(pdf.headers.get('content-disposition')).toMatch(
        /filename="dairy-crisis-communication-plan-version-1-\d{4}-/,
      );
      expect(textOfPages((await print(version, 'matrix')).data).join(' ')).toContain('Dairy · Version 1');
    });

    it('are the same to the byte whenever they are asked for, whatever became of the plan', async () => {
      const plan = await newPlan();
      const version = await published(plan);
      const first = await print(version, 'channels');
      await editor.fillIn(`${plan}/company`, { title: 'Changed afterwards' });
      await submitted(plan);
      const again = await print(version, 'channels');
      expect([again.status, again.data.equals(first.data)]).toEqual([200, true]);
    });

    it('say so where they are not in force: drafts, superseded, withdrawn, expired', async () => {
      const plan = await newPlan();
      const draft = await submitted(plan);
      expect(coverOf(await print(draft))).toContain('1 – Draft');
      const old = await published(plan);
      const version = await published(plan);
      expect(coverOf(await print(old))).toContain('2 – superseded');
      Settings.now = () => Date.UTC(2100, 0, 2);
      try {
        expect(coverOf(await print(version))).toContain('3 – expired');
        expect(await state(version)).toBe('expired');
        expect((await editor.get(`${plan}/versions`)).$('.verdict').text()).toContain(
          'Version 3 expired on 31 December 2099',
        );
      } finally {
        Settings.now = () => Date.now();
      }
      await move(editor, version, 'withdraw', { withdrawn: 'Wrong numbers' });
      const pdf = await print(version, 'cards');
      expect(pdf.headers.get('content-disposition')).toContain('-alarm-cards-version-3-withdrawn-');
      expect(coverOf(await print(version))).toContain('3 – withdrawn');
    });

    it('are offered on a page of their own, in force before the draft', async () => {
      const plan = await newPlan();
      const version = await published(plan);
      const offered = await reader.get(`${version}/documents`);
      expect(offered.links).toEqual(
        expect.arrayContaining([`${version}/documents/full.pdf`, `${version}/documents/matrix.pdf?paper=A3`]),
      );
      expect((await reader.get(`${plan}/documents`)).links).toContain(`${version}/documents`);
      for (const file of ['poster.pdf', 'cards.pdf?person=nobody'])
        expect((await reader.get(`${version}/documents/${file}`)).status).toBe(404);
    });

    it('are looked at page by page, as they were frozen, and only as pages of their version', async () => {
      const plan = await newPlan();
      const version = await published(plan);
      await editor.fillIn(`${plan}/company`, { title: 'Changed afterwards' });
      const preview = await reader.get(`${version}/documents/matrix.pdf/preview?paper=A3`);
      expect(preview.links).toContain(`${version}/documents/matrix.pdf?paper=A3`);
      const source = preview.$('img').first().attr('src') ?? '';
      const [picture, forgotten] = [await reader.file(source), await reader.file(source.replace(/of=.*/, 'of=old'))];
      expect(picture.headers.get('content-type')).toBe('image/webp');
      expect(picture.headers.get('cache-control')).toContain('immutable');
      expect(forgotten.headers.get('cache-control')).toBe('private, no-cache');
      expect(forgotten.data.equals(picture.data)).toBe(true);
      for (const wrong of [source.replace('/1.webp', '/99.webp'), source.replace('versions/1', 'versions/9')])
        expect((await reader.get(wrong)).status).toBe(404);
    });
  });

  it('go with their plan, which is said before', async () => {
    const plan = await newPlan();
    const version = await published(plan);
    const page = await editor.get(`${plan}/remove`);
    expect(page.text).toContain('Its version goes, too');
    await editor.submit(page.form());
    expect((await editor.get(version)).status).toBe(404);
  });

  it('are not there where there are none', async () => {
    const plan = await newPlan();
    for (const path of ['1', '0', 'x', '1/export'])
      expect((await editor.get(`${plan}/versions/${path}`)).status).toBe(404);
  });

  describe('compared', () => {
    let plan: string;
    beforeAll(async () => {
      plan = await newPlan();
    });
    const compared = (query = '', who = editor) => who.get(`${plan}/versions/compare${query}`);

    it('have nothing to say while there is none, and right after one was frozen', async () => {
      expect((await compared()).text).toContain('Nothing has changed.');
      await frozen(plan);
      const page = await compared();
      expect([page.form().value('from'), page.form().value('to')]).toEqual(['1', 'draft']);
      expect(page.text).toContain('Nothing has changed.');
      expect(page.links.filter((href) => href.includes('.pdf'))).toEqual([]);
    });

    it('tell in sentences, by section, what changed between a version and the plan, and between any two', async () => {
      await editor.fillIn(`${plan}/owners/lead`, { 'holders.1': 'cem' });
      const page = await compared();
      expect(page.$('.changed h3').text()).toBe('Internal owners 2 changes');
      const sentences = page.$('.changes > li > p').toArray();
      const said = ['Ben Berger is no longer deputy of Management.', 'Cem Can is now deputy of Management.'];
      expect(sentences.map((each) => page.$(each).text())).toEqual(said);
      const second = await frozen(plan, 'Second version');
      for (const sentence of said) expect((await compared('?from=1&to=2')).text).toContain(sentence);
      expect((await compared('?from=2&to=1')).text).toContain('Ben Berger is now deputy of Management.');
      expect((await compared()).text).toContain('Nothing has changed.');
      for (const from of [second, `${plan}/versions`])
        expect((await editor.get(from)).links.filter((href) => href.includes('/versions/compare'))).not.toEqual([]);
    });

    it('tell it on paper, too', async () => {
      const { status, headers, data } = await editor.file(`${plan}/versions/compare.pdf?from=1&to=2`);
      expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf']);
      expect(headers.get('content-disposition')).toContain('dairy-what-changed-1-2.pdf');
      const printed = readPdf(data, []);
      expect([printed.outside, holds(printed, 'Ben Berger is no longer deputy of Management.')]).toEqual([[], true]);
    });

    it('are not there where there are none', async () => {
      for (const query of ['?from=9', '?from=1&to=3', '?from=x', '?from=1&from=2'])
        for (const path of ['compare', 'compare.pdf'])
          expect((await editor.get(`${plan}/versions/${path}${query}`)).status).toBe(404);
    });
  });

  it('leave no complaint in the log', () => {
    expect(service.complaints).toEqual([]);
  });
});

function fail(): never {
  throw new Error('no form');
}
