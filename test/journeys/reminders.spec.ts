import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type EntityManager } from 'typeorm';
import { type Role } from '../../src/access/permissions/permissions.js';
import { Config } from '../../src/config/config.js';
import { TenantDatabase } from '../../src/database/tenant-database.js';
import { type Plan } from '../../src/domain/plan/plan.js';
import { MailSender } from '../../src/mail/mail-sender.service.js';
import { Outbox } from '../../src/mail/outbox.service.js';
import { CorrectionsStore } from '../../src/plans/corrections/corrections.store.js';
import { PlanStore } from '../../src/plans/store/plan.store.js';
import { type DueSource } from '../../src/reminders/due.js';
import { ReminderStore } from '../../src/reminders/reminder.store.js';
import { DUE_SOURCES, Reminders } from '../../src/reminders/reminders.service.js';
import { agencyView } from '../../src/domain/review/agency-view.js';
import { ReviewStore } from '../../src/reviews/store/review.store.js';
import { hashOfView, textOfView } from '../../src/reviews/view-text.js';
import { Renderer } from '../../src/rendering/renderer.js';
import { type Move, type VersionState } from '../../src/versions/state-machine.js';
import { type Freezing, VersionStore } from '../../src/versions/version.store.js';
import { aPlanWith } from '../builders/plan.builder.js';
import { engines } from '../database/engines.js';
import { type StoredReview } from '../database/reviews.js';
import { MailServer } from '../support/mail-server.js';
import { anAccount, anOrganisation, signIn } from '../support/people-at-work.js';
import { type Service, startService } from '../support/service.js';

const dayMs = 86_400_000;
/** Some weeks ago, so that a mail of that time is sent at once; half past seven or eight in Vienna. */
const base = Date.parse(`${new Date(Date.now() - 40 * dayMs).toISOString().slice(0, 10)}T06:30:00Z`);
const at = (days: number, hours = 0) => new Date(base + days * dayMs + hours * 3_600_000);
const date = (days: number) => at(days).toISOString().slice(0, 10);

interface Somebody {
  id: string;
  email: string;
}

interface Way {
  move: Move;
  to: VersionState;
  by?: string;
}

interface Company {
  id: string;
  planId: string;
  people: Record<Role, Somebody>;
}

// Two replicas meet on the server alone.
describe.each(engines.slice(-1))('reminders, $name engine', (engine) => {
  let service: Service;
  let server: MailServer;
  let count = 0;

  beforeAll(async () => {
    server = await MailServer.start();
    process.env['KRISENFEST_SMTP'] = server.url;
    service = await startService(engine);
  });
  afterAll(async () => {
    delete process.env['KRISENFEST_SMTP'];
    await service.stop();
    await server.stop();
  });

  const get = <T>(token: new (...parts: never[]) => T): T => service.app.get(token, { strict: false });
  const inTenant: TenantDatabase['inTenant'] = (id, work) => get(TenantDatabase).inTenant(id, work);
  const inAccess: TenantDatabase['inAccess'] = (work) => get(TenantDatabase).inAccess(work);

  /** A plan in which nothing is due at the time of these tests, but for what is changed. */
  const aCalmPlan = (changes: Record<string, unknown> = {}): Plan =>
    aPlanWith({
      ...Object.fromEntries([0, 1, 2, 3].map((i) => [`/people/${i}/contactConfirmedOn`, date(-1)])),
      '/exercises/0/lastHeld': date(-10),
      '/agencies/0/supportRoles/0/handover/by': date(200),
      '/title': 'Plan <A> & B',
      ...changes,
    });

  /** A company with somebody in each role, of whom the editor reads German. */
  async function aCompany(plan: Plan): Promise<Company> {
    const number = (count += 1);
    const id = await anOrganisation(service.app, 'company', `Dairy ${number}`);
    const people = {} as Company['people'];
    for (const role of ['administrator', 'editor', 'approver', 'reader'] as const) {
      const email = `${role}-${number}@example.org`;
      people[role] = {
        email,
        id: await anAccount(service.app, email, [{ organisationId: id, kind: 'company', role }]),
      };
    }
    const german = `UPDATE account SET locale = 'de' WHERE id = $1`;
    await inAccess((tx) => tx.query(german, [people.editor.id]));
    const planId = await inTenant(id, (tx) => get(PlanStore).create(tx, plan));
    return { id, planId, people };
  }

  async function run(now: Date, reminders = get(Reminders)): Promise<void> {
    await reminders.run(now);
    await get(MailSender).idle();
  }

  const mails = ({ people }: Company, role: Role) => server.to(people[role].email);
  const counts = (company: Company) =>
    (['administrator', 'editor', 'approver', 'reader'] as const).map((role) => mails(company, role).length);

  it('come in the morning, name all that is due, in the language of the person, and say how to end them', async () => {
    const company = await aCompany(
      aCalmPlan({
        '/people/0/contactConfirmedOn': date(-91),
        '/people/1/contactConfirmedOn': undefined,
        '/exercises/0/lastHeld': date(-400),
        '/agencies/0/supportRoles/0/handover/by': date(30),
      }),
    );
    const waiting = { id: randomUUID(), personKey: 'ana', changes: [], message: 'Call me.', madeAt: at(-1) };
    await inTenant(company.id, (tx) => get(CorrectionsStore).insert(tx, company.planId, waiting));
    await run(at(0, -3));
    expect(counts(company)).toEqual([0, 0, 0, 0]);
    await run(at(0));
    expect(counts(company)).toEqual([1, 1, 0, 0]);
    const [english, german] = [mails(company, 'administrator')[0], mails(company, 'editor')[0]];
    expect(english?.subject).toBe(`Dairy ${count}: 4 things wait for you in Krisenfest`);
    expect(german?.subject).toBe(`Dairy ${count}: In Krisenfest warten 4 Dinge auf Sie`);
    for (const words of [
      'Plan <A> & B',
      'Jemand hat die eigenen Kontaktdaten korrigiert',
      '2 Personen haben ihre Kontaktdaten seit 90 Tagen nicht bestätigt.',
      'Die Übung „Alarm call“ ist fällig.',
      '„Monitoring support“ soll bis',
      `/plans/${company.planId}/contacts`,
      'Hier schalten Sie sie aus:',
      '/account/reminders',
    ])
      expect(german?.text).toContain(words);
    expect(german?.text).not.toMatch(/\n\s*\n\s*\n/);
    const outbox = await inAccess((tx) =>
      tx.query<{ body: string }[]>(`SELECT body FROM mail WHERE organisation_id = $1`, [company.id]),
    );
    expect(outbox).toEqual([]);
  });

  it('do not come where nothing is due', async () => {
    const company = await aCompany(aCalmPlan());
    const empty = await anOrganisation(service.app, 'agency', 'Wave');
    await anAccount(service.app, 'wave@example.org', [{ organisationId: empty, kind: 'agency', role: 'reviewer' }]);
    for (const day of [0, 1, 8]) await run(at(day));
    expect([...counts(company), server.to('wave@example.org').length]).toEqual([0, 0, 0, 0, 0]);
  });

  it('come once a day, whoever else sends them at the same moment or later', async () => {
    const company = await aCompany(aCalmPlan({ '/people/0/contactConfirmedOn': undefined }));
    await Promise.all([1, 2, 3, 4].map(() => run(at(0))));
    await run(at(0, 8));
    // Even where somebody has taken the turn back, as a restored backup does.
    await inAccess((tx) => tx.query(`UPDATE reminder_turn SET next_at = $1`, [at(0)]));
    await inAccess((tx) => tx.query(`UPDATE reminder SET things = '{}' WHERE organisation_id = $1`, [company.id]));
    await run(at(0, 9));
    expect(counts(company)).toEqual([1, 1, 0, 0]);
  });

  it('come once to each, where the one who sends them ends in the middle', async () => {
    const company = await aCompany(aCalmPlan({ '/people/0/contactConfirmedOn': undefined }));
    let put = 0;
    const breaking = {
      put: (...parts: Parameters<Outbox['put']>) => {
        if ((put += 1) === 2) throw new Error('the machine has stopped');
        return get(Outbox).put(...parts);
      },
    } as Outbox;
    const sources = service.app.get<DueSource[]>(DUE_SOURCES, { strict: false });
    const more = [get(MailSender), get(Renderer), get(Config), sources] as const;
    const other = new Reminders(get(TenantDatabase), get(ReminderStore), get(PlanStore), breaking, ...more);
    await run(at(0), other);
    expect([put, ...counts(company)]).toEqual([2, 0, 0, 0, 0]);
    expect(service.complaints.splice(0).join()).toContain('the machine has stopped');
    await run(at(0, 1));
    await run(at(0, 2));
    expect(counts(company)).toEqual([1, 1, 0, 0]);
  });

  it('come again after a week, or as soon as something is new', async () => {
    const company = await aCompany(aCalmPlan({ '/people/0/contactConfirmedOn': undefined }));
    for (const day of [0, 1, 6]) await run(at(day));
    expect(counts(company)).toEqual([1, 1, 0, 0]);
    await run(at(7));
    expect(counts(company)).toEqual([2, 2, 0, 0]);
    await run(at(9));
    await inTenant(company.id, (tx) => tx.query(`UPDATE exercise SET last_held = NULL`));
    await run(at(10));
    await run(at(11));
    expect(counts(company)).toEqual([3, 3, 0, 0]);
    expect(mails(company, 'administrator')[2]?.text).toMatch(/One person has not confirmed[\s\S]*“Alarm call” is due/);
  });

  it('are turned off and on by each person, for each organisation', async () => {
    const company = await aCompany(aCalmPlan({ '/people/0/contactConfirmedOn': undefined }));
    const client = await signIn(service.address, company.people.editor.email);
    expect((await client.get('/account')).links).toContain('/account/reminders');
    const turn = async (reminders: string) => {
      const page = await client.get('/account/reminders');
      return client.submit(page.form('/account/reminders'), ['reminders', reminders]);
    };
    expect((await turn('off')).headers.get('location')).toBe('/account/reminders?done=saved');
    expect((await client.get('/account/reminders')).text).toContain('off');
    expect(JSON.parse((await client.get('/account/data')).body)).toMatchObject({
      noRemindersFrom: [{ organisation: `Dairy ${count}` }],
    });
    await run(at(0));
    expect(counts(company)).toEqual([1, 0, 0, 0]);
    await turn('on');
    await run(at(1));
    expect(counts(company)).toEqual([1, 1, 0, 0]);
    const other = await anOrganisation(service.app, 'company', 'Not mine');
    for (const wrong of [
      { organisation: other, reminders: 'off' },
      { organisation: company.id, reminders: 'never' },
    ])
      expect((await client.send('POST', '/account/reminders', new URLSearchParams(wrong))).status).toBe(404);
  });

  it('do not come to whoever was removed, or whose account is erased', async () => {
    const company = await aCompany(aCalmPlan({ '/people/0/contactConfirmedOn': undefined }));
    const { administrator, editor, approver } = company.people;
    const boss = await signIn(service.address, administrator.email);
    await boss.submit((await boss.get(`/administration/members/${editor.id}/remove`)).form());
    const leaving = await signIn(service.address, approver.email);
    await leaving.fillIn('/account/erase', { password: 'vier andere Wörter' });
    await aVersion(company, [{ move: 'submit', to: 'submitted' }]);
    await run(at(0));
    expect(counts(company)).toEqual([1, 0, 0, 0]);
  });

  describe('of versions', () => {
    const submit: Way = { move: 'submit', to: 'submitted' };

    it('go to who can approve one that waits, but not to who has, nor to who changed it last', async () => {
      const company = await aCompany(aCalmPlan());
      const { administrator, approver } = company.people;
      await aVersion(company, [submit], { editor: administrator.id });
      await run(at(0));
      expect(counts(company)).toEqual([0, 0, 1, 0]);
      expect(mails(company, 'approver')[0]?.text).toContain('Version 1 waits for your approval.');
      const approved: Way = { move: 'approve', to: 'submitted', by: approver.id };
      await aVersion(company, [submit, approved], { editor: administrator.id }, 2);
      await run(at(1));
      expect(counts(company)).toEqual([1, 0, 1, 0]);
    });

    it('go to who prepares versions, a month before the one in force expires, and once it has', async () => {
      const company = await aCompany(aCalmPlan());
      const way: Way[] = [submit, { move: 'approve', to: 'approved' }, { move: 'publish', to: 'published' }];
      await aVersion(company, way, { validUntil: date(31) });
      await run(at(0));
      expect(counts(company)).toEqual([0, 0, 0, 0]);
      await run(at(1));
      expect(counts(company)).toEqual([1, 1, 0, 0]);
      expect(mails(company, 'administrator')[0]?.text).toContain('Version 1 is valid until');
      await run(at(31));
      await run(at(32));
      expect(mails(company, 'administrator').at(-1)?.text).toContain('there is no plan in force');
    });
  });

  describe('of reviews', () => {
    it('go to the reviewers of the agency that is to act, and to the company where it is late or objects', async () => {
      const company = await aCompany(aCalmPlan());
      const agency = await anOrganisation(service.app, 'agency', 'Wave');
      const email = `reviewer-${count}@example.org`;
      await anAccount(service.app, email, [{ organisationId: agency, kind: 'agency', role: 'reviewer' }]);
      const review = await aReview(company, agency, date(10));
      const subjects = () =>
        server.to(email).map(({ text }) => /- (.*)/.exec(text)?.[1]?.replace(/\d+ \w+ \d+/, 'DAY'));
      await run(at(0));
      await run(at(1));
      expect(subjects()).toEqual(['A review waits for you until DAY.']);
      expect(server.to(email)[0]?.text).toContain('Dairy: Plan <A> & B');
      await run(at(3));
      expect(counts(company)).toEqual([0, 0, 0, 0]);
      await run(at(11));
      expect(subjects().slice(1)).toEqual(['A review is due by DAY.', 'A review was due by DAY.']);
      expect(counts(company)).toEqual([1, 1, 0, 0]);
      expect(mails(company, 'administrator')[0]?.text).toContain('Wave has not answered the review');
      await get(TenantDatabase).inAgency(agency, (tx) => object(tx, review, 'listen'));
      await run(at(12));
      expect(mails(company, 'administrator')[1]?.text).toContain('Wave objects to one row of the matrix');
      expect([server.to(email).length, ...counts(company)]).toEqual([3, 2, 2, 0, 0]);
    });
  });

  async function aReview({ id: companyId, planId }: Company, agencyId: string, dueOn: string): Promise<StoredReview> {
    const reviews = get(ReviewStore);
    const view = agencyView(aCalmPlan(), 'wave');
    if (!view) throw new Error('no agency');
    const [reviewId, hash] = [randomUUID(), hashOfView(view)];
    const names = { agencyName: 'Wave', companyName: 'Dairy', planTitle: 'Plan <A> & B', recipient: null };
    const where = { locale: 'en', timeZone: 'Europe/Vienna', createdAt: at(-1), endedAt: null } as const;
    const sent = { version: 1, message: '', dueOn, sentAt: at(-1), sentBy: 'Ines', accountId: null };
    await inTenant(companyId, async (tx) => {
      await reviews.insert(tx, { companyId, reviewId, planId, agencyKey: 'wave', agencyId, ...names, ...where });
      await reviews.insertRound(tx, { companyId, reviewId, number: 1, content: textOfView(view), hash, ...sent });
    });
    return { companyId, reviewId, agencyId, hash };
  }

  /** As the agency: an objection to one row, and a sign-off of the rest. */
  async function object(tx: EntityManager, review: StoredReview, activityKey: string): Promise<void> {
    const by = { accountId: null, name: 'Rosa', at: at(11) };
    const entry = { round: 1, activityKey, roleKey: null, letter: null, text: 'No', side: 'agency' as const, ...by };
    await get(ReviewStore).add(tx, review, [{ ...entry, kind: 'object' }]);
    const signOff = { round: 1, hash: review.hash, exceptions: [activityKey], function: 'Director', ...by };
    await get(ReviewStore).sign(tx, review, signOff);
  }

  /** A version that went the given way. */
  async function aVersion(company: Company, way: Way[], more: Partial<Freezing> = {}, approvals = 1): Promise<number> {
    const store = get(VersionStore);
    const { id, planId } = company;
    const who = { companyId: id, accountId: null, name: 'Ines', requestId: '1' };
    return inTenant(id, async (tx) => {
      const number = (await store.list(tx, planId)).length + 1;
      const dates = { frozenOn: date(-5), frozenAt: at(-5), validUntil: date(300) };
      const content = { content: '{}', hash: Buffer.alloc(32), note: '', editor: null };
      await store.add(tx, { planId, number, ...dates, ...content, ...more }, who);
      for (const { move, to, by } of way) {
        const [version] = await store.list(tx, planId);
        if (!version) throw new Error('no version');
        const mover = { ...who, accountId: by ?? null };
        await store.move(tx, version, {
          move,
          to,
          who: mover,
          at: at(-4),
          ...(move === 'submit' ? { approvals } : {}),
        });
      }
      return number;
    });
  }
});
