import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TenantDatabase } from '../../src/database/tenant-database.js';
import { planState } from '../../src/plans/store/plan.store.js';
import { type Plan } from '../../src/domain/plan/plan.js';
import { agencyView } from '../../src/domain/review/agency-view.js';
import { PlanStates } from '../../src/documents/plan-states.store.js';
import { ReviewFacts } from '../../src/reviews/facts/review-facts.service.js';
import { ReviewStore } from '../../src/reviews/store/review.store.js';
import { aReadyPlanWith } from '../builders/plan.builder.js';
import { engines } from '../database/engines.js';
import { aReview, aRound } from '../database/reviews.js';
import { readPdf, squeezed } from '../documents/printed.js';
import { canariesIn, withCanaries } from '../support/canaries.js';
import { type Answer, Client } from '../support/client.js';
import { anAccount, anOrganisation, FIRST_COMPANY, password, signIn } from '../support/people-at-work.js';
import { accepted, acceptedRest, aCompany, answered, signedOff, underReview } from '../support/reviewers.js';
import { aVersion, sent } from '../support/reviews.js';
import { routesOf } from '../support/routes.js';
import { type Service, startService } from '../support/service.js';

const AGENCY = 'wave';
const form = { 'content-type': 'application/x-www-form-urlencoded' };
/** Where it is installed a server: there row level security is not that of a superuser. */
const [engine] = engines.slice(-1);
const plan = (changes: Record<string, unknown> = {}) => aReadyPlanWith({ '/validUntil': '2099-12-31', ...changes });

describe('a review by an agency', () => {
  let service: Service;

  beforeAll(async () => {
    if (!engine) throw new Error('no database engine');
    service = await startService(engine);
  });
  afterAll(async () => {
    expect(service.complaints).toEqual([]);
    await service.stop();
  });

  const stranger = () => new Client(service.address, 'en', true);
  const reviewed = (changes: Record<string, unknown> = {}) =>
    underReview(service.app, service.address, plan(changes), AGENCY);
  const trail = (company: string) =>
    service.app.get(TenantDatabase).inTenant(company, (tx) =>
      tx.query<{ action: string; content: Record<string, unknown> }[]>(
        `SELECT action, content FROM audit_event JOIN audit_detail USING (company_id, number)
         WHERE action LIKE 'review.%' ORDER BY number`,
      ),
    );

  /** Sends the plan as it is now as its next version. */
  async function sendAgain({ company, path, home }: Awaited<ReturnType<typeof reviewed>>, number: number) {
    await aVersion(service.app, path, (await company.client.exported(path)) as Plan, number, company.id);
    const page = await company.client.get(home);
    return company.client.submit(page.form(`${home}/send`).fill({ version: String(number) }));
  }

  /** Changes one cell of the matrix as somebody in the company does. */
  async function setCell(
    { company, path }: { company: { client: Client }; path: string },
    cell: string,
    letter: string,
  ) {
    const page = await company.client.get(`${path}/matrix`);
    const saved = await company.client.submit(page.form(`${path}/matrix`).fill({ [cell]: letter }));
    expect(saved.status).toBe(303);
  }

  /** Begins each once the one before waits for the review, and lets them go on in that order. */
  async function inTurn(review: string, ...begin: (() => Promise<Answer>)[]): Promise<number[]> {
    const answers: Promise<Answer>[] = [];
    const waiting = `SELECT count(*)::int AS count FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`;
    await service.app.get(TenantDatabase).inAccess(async (tx) => {
      await service.app.get(ReviewStore).lock(tx, review.replace('/reviews/', ''));
      for (const each of begin) {
        answers.push(each());
        for (let count = 0; count < answers.length;)
          count = (await tx.query<{ count: number }[]>(waiting))[0]?.count ?? 0;
      }
    });
    return (await Promise.all(answers)).map(({ status }) => status);
  }

  describe('comes by a link', () => {
    async function asked(company: { id: string; client: Client }, email: string): Promise<string> {
      const path = await company.client.importPlan(JSON.stringify(plan()));
      return (
        (await sent(service.app, company.client, path, AGENCY, {
          number: 1,
          company: company.id,
          values: { email },
        })) ?? ''
      );
    }
    let company: { id: string; client: Client };

    beforeAll(async () => {
      company = await aCompany(service.app, service.address, 'Linkwerk');
    });

    it('which a hundred looks do not use up, and of two who accept one gets it', async () => {
      const email = `${randomUUID()}@example.org`;
      const link = await asked(company, email);
      const client = stranger();
      const looks = await Promise.all(
        Array.from({ length: 100 }, (_, n) => client.send(n % 2 === 0 ? 'GET' : 'HEAD', link)),
      );
      expect(new Set(looks.map(({ status }) => status))).toEqual(new Set([200]));
      const page = await client.get(link);
      for (const words of ['Dairy', 'Plan of the dairy', 'Wave Ltd', email]) expect(page.text).toContain(words);
      expect(page.headers.get('referrer-policy')).toBe('strict-origin');
      expect(page.form(link).value('agency')).toBe('Wave Ltd');
      const filled = () => page.form(link).fill({ agency: 'Lautstark', name: 'Rosa', password });
      const both = await Promise.all([stranger().submit(filled()), stranger().submit(filled())]);
      expect(both.map(({ status }) => status).sort()).toEqual([303, 410]);
      expect((await stranger().get(link)).status).toBe(410);
      const made = await service.app
        .get(TenantDatabase)
        .inAccess((tx) => tx.query<object[]>(`SELECT FROM organisation WHERE name = 'Lautstark'`));
      expect(made).toHaveLength(1);
    });

    it('which waits in the outbox where no mails are sent, as the page of the agency says until it is accepted', async () => {
      const path = await company.client.importPlan(JSON.stringify(plan()));
      const values = { email: `${randomUUID()}@example.org` };
      const link = await sent(service.app, company.client, path, AGENCY, { number: 1, company: company.id, values });
      const wayOn = async () =>
        (await company.client.get(`${path}/reviews/${AGENCY}`)).$('.finding a[href="/administration/outbox"]').length;
      expect(await wayOn()).toBe(1);
      await accepted(service.address, link ?? '');
      expect(await wayOn()).toBe(0);
    });

    it('to somebody without an account, although registration is closed', async () => {
      const { client, review } = await accepted(service.address, await asked(company, `${randomUUID()}@example.org`));
      expect(review).toMatch(/^\/reviews\/[0-9a-f-]{36}$/);
      expect((await client.get('/')).target).toBe('/reviews');
      expect((await client.get(review)).title).toBe('Review for Dairy');
      expect((await client.get('/account')).text).toContain('Agency · Administrator');
      expect((await stranger().get('/setup')).target).toBe('/sign-in');
      expect(await trail(company.id)).toContainEqual({
        action: 'review.accepted',
        content: { who: 'Rosa Review', after: expect.objectContaining({ agency: 'Lautstark' }) as unknown },
      });
    });

    it('to somebody with an account, who signs in first and takes it into one of the own agencies or a new one', async () => {
      const agency = await anOrganisation(service.app, 'agency', 'Schon da PR');
      const email = `${randomUUID()}@example.org`;
      await anAccount(service.app, email, [{ organisationId: agency, kind: 'agency', role: 'reviewer' }]);
      const link = await asked(company, email);
      const client = stranger();
      const first = await client.submit((await client.get(link)).form(link));
      expect(first.headers.get('location')).toBe('/sign-in?next=%2Freview');
      const signInPage = await client.follow(first);
      expect(signInPage.text).toContain('Sign in to accept the review that a company asks your agency for.');
      expect(signInPage.$('.links a[href="/review"]').text()).toBe('Back to the request for review');
      const back = await client.submit(signInPage.form('/sign-in').fill({ email, password }));
      const page = await client.follow(back);
      const offered = page.form(link).options('organisation');
      expect(offered).toEqual([agency, 'new']);
      expect((await client.submit(page.form(link).tamper({ organisation: FIRST_COMPANY }))).status).toBe(422);
      expect((await client.submit(page.form(link).fill({ organisation: 'new' }))).status).toBe(422);
      const database = service.app.get(TenantDatabase);
      const strong = `session SET is_strong = true FROM account WHERE account.id = account_id AND email = $1`;
      await database.inAccess((tx) => tx.query(`UPDATE ${strong}`, [email]));
      const done = await client.submit(page.form(link).fill({ organisation: agency }));
      expect((await client.get(done.target)).status).toBe(200);
      // Who has shown a second factor is not asked for it again.
      const [session] = await database.inAccess((tx) =>
        tx.query<{ strong: boolean }[]>(
          'SELECT is_strong AS strong FROM session JOIN account a ON a.id = account_id WHERE email = $1',
          [email],
        ),
      );
      expect(session).toEqual({ strong: true });
      const another = await asked(company, `${randomUUID()}@example.org`);
      const other = (await client.get(another)).form(another).fill({ organisation: 'new', agency: 'Ganz neu' });
      const moved = await client.submit(other);
      expect((await client.get(moved.target)).text).toContain('rows are still to be answered');
      expect((await client.get('/reviews')).text).toContain('One client.');
      expect((await client.get('/account')).text).toContain('Ganz neu');
    });

    it('which ends when it is sent again or withdrawn, and never sets the password of an account that is there', async () => {
      const email = `${randomUUID()}@example.org`;
      const path = await company.client.importPlan(JSON.stringify(plan()));
      const values = { email };
      const first =
        (await sent(service.app, company.client, path, AGENCY, { number: 1, company: company.id, values })) ?? '';
      const home = `${path}/reviews/${AGENCY}`;
      const form2 = (await company.client.get(home)).form(`${home}/send`);
      const other = `${randomUUID()}@example.org`;
      await company.client.submit(form2.fill({ email: other, ...(form2.names.includes('to') && { to: 'mail' }) }));
      expect((await stranger().get(first)).status).toBe(404);
      await anAccount(service.app, other, []);
      const outbox = await company.client.get('/administration/outbox');
      const [second = ''] = /\/review\/[\w-]+/.exec(outbox.text) ?? [];
      const thief = `agency=A&name=Thief&password=${encodeURIComponent('a thief’s own words')}`;
      expect((await stranger().send('POST', second, thief, form)).target).toBe('/sign-in');
      const ask = await company.client.get(`${home}/withdraw`);
      expect((await company.client.submit(ask.form(`${home}/withdraw`))).status).toBe(303);
      expect((await stranger().get(second)).status).toBe(404);
    });
  });

  describe('in which two do something at the same time', () => {
    it('is not accepted by a link that a newer one has taken the place of', async () => {
      const company = await aCompany(service.app, service.address, 'Eilig');
      const path = await company.client.importPlan(JSON.stringify(plan()));
      const first = { number: 1, company: company.id, values: { email: `${randomUUID()}@example.org` } };
      const link = (await sent(service.app, company.client, path, AGENCY, first)) ?? '';
      const home = `${path}/reviews/${AGENCY}`;
      const again = (await company.client.get(home))
        .form(`${home}/send`)
        .fill({ email: `${randomUUID()}@example.org` });
      const client = stranger();
      const acceptance = (await client.get(link)).form(link).fill({ agency: 'Zu spät', name: 'Rosa', password });
      const [review] = await service.app
        .get(TenantDatabase)
        .inTenant(company.id, (tx) => tx.query<{ id: string }[]>('SELECT review_id AS id FROM review'));
      const submitted = [() => company.client.submit(again), () => client.submit(acceptance)];
      expect(await inTurn(review?.id ?? '', ...submitted)).toEqual([303, 404]);
    });

    it('is sent to nobody once it was withdrawn', async () => {
      const { company, path, home, review } = await reviewed();
      await aVersion(service.app, path, plan({ '/activities/0/name': 'Listen closely' }), 2, company.id);
      const next = (await company.client.get(home)).form(`${home}/send`).fill({ version: '2' });
      const withdrawal = (await company.client.get(`${home}/withdraw`)).form(`${home}/withdraw`);
      const submitted = [() => company.client.submit(withdrawal), () => company.client.submit(next)];
      expect(await inTurn(review, ...submitted)).toEqual([303, 422]);
    });

    it('is not sent in a version that names somebody who was erased since', async () => {
      const { company, path, home } = await reviewed({
        '/people/-': { id: 'eva', name: 'Eva Ehrlich', phones: [{ label: 'Mobile', number: '+436601234567' }] },
      });
      const other = plan({
        '/activities/0/name': 'Listen closely',
        '/people/-': { id: 'eva', name: 'Eva Ehrlich', phones: [{ label: 'Mobile', number: '+436601234567' }] },
      });
      await aVersion(service.app, path, other, 2, company.id);
      const next = (await company.client.get(home)).form(`${home}/send`).fill({ version: '2' });
      const erasure = await company.client.get(`${path}/people/eva/erase`);
      expect((await company.client.submit(erasure.form())).status).toBe(303);
      expect((await company.client.submit(next)).status).toBe(422);
      expect((await company.client.get(home)).text).toContain('There is none yet that has this agency in it.');
    });

    it('and what is kept of the plan learns of each round of each of its reviews', async () => {
      const { company, path } = await reviewed();
      const [planId, database] = [path.replace('/plans/', ''), service.app.get(TenantDatabase)];
      const [one, other] = [
        await aReview({ database }, company.id, planId, 'one'),
        await aReview({ database }, company.id, planId, 'other'),
      ];
      const states = service.app.get(PlanStates);
      const state = async () => (await database.inTenant(company.id, (tx) => states.of(tx, planId)))?.state;
      const seen = new Set([await state()]);
      for (const each of [one, other]) {
        await database.inTenant(company.id, (tx) => aRound(tx, each, 2));
        seen.add(await state());
      }
      expect(seen.size).toBe(3);
    });
  });

  describe('with three clients', () => {
    it('is one list that says what is due, and goes straight to an agency that is known', async () => {
      const one = await reviewed({ '/company/name': 'Alpenmilch' });
      const agency = one.client;
      for (const name of ['Bergkraft', 'Cityklinik']) {
        const company = await aCompany(service.app, service.address, name);
        const path = await company.client.importPlan(JSON.stringify(plan({ '/company/name': name })));
        const dueOn = name === 'Bergkraft' ? '2099-01-01' : '';
        const link = await sent(service.app, company.client, path, AGENCY, {
          ...{ number: 1, company: company.id },
          values: { email: one.email, dueOn },
        });
        const page = await agency.get(link ?? '');
        const own = page.form(link ?? '').options('organisation')[0] ?? '';
        expect((await agency.submit(page.form(link ?? '').fill({ organisation: own }))).status).toBe(303);
      }
      const list = await agency.get('/reviews');
      expect(list.text).toContain('3 clients. 3 reviews wait for you.');
      const companies = () =>
        list
          .$('.clients .item-title')
          .toArray()
          .map((each) => list.$(each).text().replace(/:.*/, ''));
      expect(companies()).toEqual(['Bergkraft', 'Alpenmilch', 'Cityklinik']);
      expect(list.$('.task').first().text()).toContain('by 1 January 2099');
      expect((await agency.get('/reviews?search=klinik')).$('.task')).toHaveLength(1);
      // The company has another plan: its agency is offered, and needs no link.
      const second = await one.company.client.importPlan(JSON.stringify(plan({ '/title': 'Second plan' })));
      await aVersion(service.app, second, plan({ '/title': 'Second plan' }), 1, one.company.id);
      const home = `${second}/reviews/${AGENCY}`;
      const send = (await one.company.client.get(home)).form(`${home}/send`);
      // The form of somebody who opened it before the agency was known says nothing of whom.
      const early = { version: '1', email: 'Rosa', dueOn: '', message: 'Kept' };
      const typo = await one.company.client.send('POST', `${home}/send`, new URLSearchParams(early));
      expect([typo.status, typo.form(`${home}/send`).value('message')]).toEqual([422, 'Kept']);
      expect(typo.$('.problems').text()).not.toContain('Choose');
      const known = send.options('to').find((each) => each !== '' && each !== 'mail') ?? '';
      expect((await one.company.client.submit(send.fill({ to: known }))).status).toBe(303);
      expect((await agency.get('/reviews')).text).toContain('Second plan');
      const told = await service.app
        .get(TenantDatabase)
        .inAccess((tx) => tx.query<{ body: string }[]>('SELECT body FROM mail WHERE recipient = $1', [one.email]));
      expect(told.filter(({ body }) => body.includes('/reviews/') && body.includes('Second plan'))).toHaveLength(1);
    });
  });

  describe('shows an agency its part and not a byte more', () => {
    const molkerei = JSON.parse(readFileSync('test/fixtures/molkerei.json', 'utf8')) as Plan;
    const canaries = withCanaries(molkerei);
    const key = 'wellenlaerm';

    /** Said here once more, place by place, and not by the code that is tried. */
    function mayBeSeen(path: string): boolean {
      const { agencies, activities, people, escalation, channels, severities, rosters } = canaries.plan;
      const index = agencies.findIndex(({ id }) => id === key);
      const own = agencies[index]?.supportRoles.map(({ id }) => id) ?? [];
      const [, list = '', at = '', field = '', within = ''] = path.split('/');
      const holders = agencies[index]?.supportRoles.flatMap((role) => role.holders) ?? [];
      const isOwnPerson = people[Number(at)]?.agency === key;
      const turns = rosters.filter(({ id }) => holders.includes(`roster:${id}`));
      const held = [...holders, ...turns.flatMap(({ members }) => members)];
      const takesPart = (each: { role: string; support?: string[] }) =>
        [each.role, ...(each.support ?? [])].some((id) => own.includes(id));
      const channel = channels[Number(at)];
      const policy = escalation[Number(at)];
      switch (list) {
        case 'title':
          return true;
        case 'company':
          return at === 'name';
        case 'owners':
          return field === 'function';
        case 'agencies':
          if (Number(at) === index) return field !== 'contract';
          return /^\/agencies\/\d+\/supportRoles\/\d+\/name$/.test(path);
        case 'activities':
          return field === 'name' || own.some((id) => activities[Number(at)]?.assignments[id] !== undefined);
        case 'people':
          return field === 'name' && isOwnPerson && held.includes(people[Number(at)]?.id ?? '');
        case 'rosters':
          return turns.some(({ id }) => id === rosters[Number(at)]?.id);
        case 'severities':
          return (
            field === 'name' &&
            escalation.some((each) => each.severity === severities[Number(at)]?.id && each.steps.some(takesPart))
          );
        case 'escalation': {
          const step = policy?.steps[Number(within)];
          return step !== undefined && takesPart(step);
        }
        case 'channels':
          return (
            field === 'name' &&
            (channel?.monitor.roles.some((id) => own.includes(id)) === true ||
              channel?.custody?.agenciesWithAccess?.includes(key) === true)
          );
        default:
          return false;
      }
    }

    const allowed = [...canaries.places].filter(([, path]) => mayBeSeen(path)).map(([word]) => word);

    it('on any route that it can reach, whatever it asks for', async () => {
      const { client, review, company, path, home } = await underReview(
        service.app,
        service.address,
        canaries.plan,
        key,
      );
      const otherAgency = await underReview(service.app, service.address, canaries.plan, 'podium-eins');
      const other = await anOrganisation(service.app, 'agency', 'Someone else');
      await anAccount(service.app, 'curious@example.org', [
        { organisationId: other, kind: 'agency', role: 'reviewer' },
      ]);
      const curious = await signIn(service.address, 'curious@example.org');
      // All that the review has: what may be seen is there.
      await acceptedRest(client, review);
      await signedOff(client, review);
      const rows = (await client.get(review)).links.filter((href) => href.startsWith(`${review}/rows/`));
      const pages = await Promise.all([
        client.get('/reviews'),
        client.get(review),
        ...rows.map((row) => client.get(row)),
      ]);
      const pdf = readPdf((await client.file(`${review}/signoff.pdf`)).data, []);
      const printed = pdf.pages.join('');
      const seen = canariesIn(pages.map(({ body }) => body).join('\n') + printed, canaries);
      expect(seen.sort()).toEqual([...allowed].sort());
      expect(canariesIn(printed, canaries).filter((word) => !allowed.includes(word))).toEqual([]);
      expect(allowed.length).toBeGreaterThan(60);
      expect(canaries.places.size - allowed.length).toBeGreaterThan(350);

      const ids = [
        ...[review, otherAgency.review].map((each) => each.replace('/reviews/', '')),
        ...[path, otherAgency.path].map((each) => each.replace('/plans/', '')),
        ...[company.id, other, key, 'podium-eins', randomUUID(), '..', '%00', "'", '*', 'null', '1', 'x'.repeat(300)],
        ...canaries.plan.activities.slice(0, 2).map(({ id }) => id),
      ];
      const queries = [
        '',
        '?rows=all',
        '?rows=constructor',
        `?plan=${ids[2] ?? ''}&company=${company.id}&agency=${key}`,
      ];
      const bodies = ['', `round=1&kind=comment&text=hello&company=${company.id}`, `round=1&kind=accept&role=${key}`];
      const wrong: string[] = [];
      let count = 0;
      const ask = async (who: Client, mine: readonly string[], method: string, target: string, body?: string) => {
        const answer = await who.send(method, target, body, body === undefined ? {} : form);
        count += 1;
        const told = canariesIn(`${answer.body} ${JSON.stringify([...answer.headers])}`, canaries);
        const leaked = told.filter((word) => !mine.includes(word));
        if (leaked.length > 0 || answer.status >= 500)
          wrong.push(
            `${method} ${target}: ${answer.status} ${leaked.map((word) => canaries.places.get(word)).join(' ')}`,
          );
      };
      const routes = routesOf(service.app).filter(
        (route) => route.path !== '/sign-out' && !/account\/(erase|organisation|sessions)/.test(route.path),
      );
      for (const [turn, route] of routes.entries()) {
        const params = route.path.match(/:\w+/g) ?? [];
        // What begins with /plans is closed to its role, whatever comes behind.
        const step = params.length === 0 ? ids.length : route.path.startsWith('/reviews') ? 1 : 9;
        for (let n = 0; n < ids.length; n += step) {
          const target = params.reduce<string>(
            (at, name, place) =>
              at.replace(name, () => encodeURIComponent(ids[(n + place * 3 + turn * place) % ids.length] ?? '')),
            route.path,
          );
          const query = queries[(n + turn) % queries.length] ?? '';
          const body = route.method === 'POST' ? (bodies[(n + turn) % bodies.length] ?? '') : undefined;
          await ask(client, allowed, route.method, target + query, body);
          if (n % 4 === 0) await ask(curious, [], route.method, target + query, body);
        }
      }
      // Straight into its own review, with the wrong things in it; and into what is not its own.
      for (const below of [
        '',
        '/signoff.pdf',
        '/rows/none',
        '/rows/%2e%2e',
        '/rows/constructor',
        '/versions',
        '/export',
      ])
        for (const base of [review, otherAgency.review, home, path, `${path}/versions/1`])
          await ask(client, allowed, 'GET', base + below);
      expect(wrong).toEqual([]);
      expect(count).toBeGreaterThan(400);
      expect((await curious.get(review)).status).toBe(404);
      expect((await client.get(otherAgency.review)).status).toBe(404);
    }, 240_000);
  });

  describe('goes row by row', () => {
    it('accepted, objected to with a reason, proposed, remarked on; answered by the company; signed off, stale, confirmed', async () => {
      const it = await reviewed();
      const { client, review, company, path, home } = it;
      const row = (id: string) => `${review}/rows/${id}`;
      const facts = async () =>
        (
          await service.app
            .get(ReviewFacts)
            .of(company.id, path.replace('/plans/', ''), (await company.client.exported(path)) as Plan)
        )?.get(AGENCY);
      expect((await client.get(review)).text).toContain('2 rows are still to be answered.');
      expect(await facts()).toBe('missing');
      expect((await company.client.get(path)).text).toContain('“Wave Ltd” has not signed off the matrix yet');

      // What cannot be taken is said, and what was typed stays.
      const noReason = await answered(client, row('listen'), { kind: 'object', text: ' ' });
      expect([noReason.status, noReason.$('.problems').text()]).toEqual([
        422,
        expect.stringContaining('Write why you object'),
      ]);
      for (const letter of ['R', 'A', '', 'X']) {
        const wrong = await answered(client, row('listen'), { kind: 'propose', role: 'watch', letter, text: 'Kept' });
        expect([wrong.status, wrong.body.includes('Kept')]).toEqual([422, true]);
      }
      for (const role of ['lead', 'none']) {
        const wrong = await answered(client, row('listen'), { kind: 'propose', role, letter: 'C' });
        expect(wrong.$('.problems').text()).toContain('Choose one of your roles');
      }
      expect((await answered(client, row('listen'), { kind: 'propose', role: 'watch', letter: 'S' })).status).toBe(422);
      const nowhere = await client.get(row('nothing'));
      expect([nowhere.status, nowhere.$('main .button').text()]).toEqual([404, 'To the reviews']);
      expect(await signedOff(client, review).catch(() => null)).toBeNull();
      const early = await client.send('POST', `${review}/signoff`, 'round=1&seen=0&name=Rosa&function=Boss', form);
      expect([early.status, early.text]).toEqual([422, expect.stringContaining('rows are still open')]);

      // Proposed, remarked on, and the rest accepted.
      await answered(client, row('listen'), { kind: 'comment', text: 'What about weekends?' });
      const proposed = await answered(client, row('listen'), {
        kind: 'propose',
        role: 'watch',
        letter: 'C',
        text: 'Rather advise.',
      });
      expect(proposed.target).toBe(row('release'));
      expect(await facts()).toBe('objected');
      await acceptedRest(client, review);
      const signed = await signedOff(client, review, { name: 'Rosa Review', function: 'Account director' });
      expect(signed.headers.get('location')).toBe(`${review}?done=signed`);

      // What was signed: who, as what, when, and the hash of exactly what was seen.
      const view = agencyView((await company.client.exported(path)) as Plan, AGENCY);
      const hash = createHash('sha256').update(JSON.stringify(view)).digest('hex');
      const page = await company.client.get(home);
      for (const words of ['Rosa Review, Account director', hash, 'left out: Activity listen', 'What about weekends?'])
        expect(page.text).toContain(words);
      expect(page.text).toContain('One objection or proposal waits for your answer.');
      expect(await facts()).toBe('objected');
      const printed = readPdf((await company.client.file(`${home}/signoff.pdf`)).data, []).pages.join('');
      for (const words of ['Rosa Review, Account director', hash, 'Activity listen', 'Rather advise.'])
        expect(printed).toContain(squeezed(words));

      // The company answers, and takes the proposal over: an ordinary edit.
      await company.client.submit(page.form(`${home}/reply`).fill({ text: 'At weekends, too.' }));
      expect((await client.get(row('listen'))).text).toContain('At weekends, too.');
      expect((await client.get('/reviews')).text).toContain('Dairy has answered.');
      const replied = await company.client.get(home);
      for (const words of ['Nothing waits for your answer any more.', 'proposal is answered: it is the agency’s turn'])
        expect(replied.text).toContain(words);
      expect(replied.$('.standing .badge').text()).toBe('with the agency');
      const take = await company.client.submit(replied.form(`${home}/take`));
      expect(take.headers.get('location')).toBe(`${home}?done=tookOver`);
      expect((await company.client.get(home)).text).toContain(
        'Nothing waits for your answer any more. One proposal is taken over',
      );
      const now = (await company.client.exported(path)) as Plan;
      expect(now.activities.find(({ id }) => id === 'listen')?.assignments.watch).toBe('C');
      expect(await facts()).toBe('stale');
      expect((await company.client.get(path)).text).toContain('has signed off an older state');
      expect((await company.client.send('POST', `${home}/take`, 'activity=listen', form)).status).toBe(409);

      // The difference is exactly the difference, on both sides; one sign-off confirms it.
      await setCell(it, 'cell.draft.lead', 'I');
      const difference = (answer: Answer) =>
        answer
          .$('.changes tbody tr')
          .toArray()
          .map((each) => answer.$(each).text().replace(/\s+/g, ' ').trim());
      const here = difference(await company.client.get(home));
      expect(here).toHaveLength(2);
      expect((await sendAgain(it, 2)).status).toBe(303);
      const there = difference(await client.get(review));
      expect(there).toEqual(here);
      expect(there[0]).toMatch(/^“Activity listen” Monitoring support S \S+ C \S+$/);
      expect(there[1]).toMatch(/^“Activity draft” Management C \S+ I \S+$/);
      expect((await client.get('/reviews')).text).toContain('2 changes since Rosa Review signed off');
      await signedOff(client, review);
      expect(await facts()).toBe('fine');
      expect((await client.get(review)).text).toContain('Signed off on');
      expect((await client.get(review)).$('#changes')).toHaveLength(0);
      expect((await company.client.get(path)).text).not.toContain('Wave Ltd” has');
      const [declaration] = await service.app
        .get(ReviewFacts)
        .declarations(company.id, path.replace('/plans/', ''), (await company.client.exported(path)) as Plan);
      expect(declaration).toMatchObject({
        ...{ agency: 'Wave Ltd', roles: ['Monitoring support'] },
        signed: { name: 'Rosa Review', function: 'Account director', version: 2, isExact: true, exceptions: 0 },
      });
      expect((await trail(company.id)).map(({ action }) => action)).toEqual([
        ...['review.sent', 'review.accepted', 'review.answered', 'review.answered', 'review.answered'],
        ...['review.signed-off', 'review.replied', 'review.taken', 'review.sent', 'review.signed-off'],
      ]);
    });

    it('and an objection that is settled without a change needs one more sign-off', async () => {
      const { client, review, company, path, home } = await reviewed();
      await answered(client, `${review}/rows/listen`, { kind: 'object', text: 'Not at night.' });
      await acceptedRest(client, review);
      await signedOff(client, review);
      expect((await client.get(review)).text).toContain('but for one row');
      await company.client.submit(
        (await company.client.get(home)).form(`${home}/reply`).fill({ text: 'By day is enough.' }),
      );
      await answered(client, `${review}/rows/listen`, { kind: 'accept' });
      expect((await client.get(review)).text).toContain('All objections are settled.');
      expect((await company.client.get(home)).text).toContain(
        'Nothing waits for your answer any more. One objection or proposal is settled',
      );
      await signedOff(client, review);
      const fact = await service.app
        .get(ReviewFacts)
        .of(company.id, path.replace('/plans/', ''), (await company.client.exported(path)) as Plan);
      expect(fact?.get(AGENCY)).toBe('fine');
    });

    it('and all rows at once are accepted but for one in which a question waits for an answer', async () => {
      const { client, review, company, home } = await reviewed();
      const rest = async () => (await client.get(review)).$(`form[action="${review}/accept"] button`).text();
      const open = async () => (await client.get(`${review}?rows=open`)).$('.review-matrix tbody th a').text();
      expect(await rest()).toBe('Accept all 2 open rows');
      await answered(client, `${review}/rows/listen`, { kind: 'comment', text: 'What about weekends?' });
      const page = await client.get(review);
      expect(await rest()).toBe('Accept one open row');
      expect(page.text).toContain('Without the row in which your question or comment still waits for an answer.');
      expect(page.$('#row-listen .answer').text()).toContain('waits for an answer');
      expect((await company.client.get(home)).text).toContain('One question or comment has no answer yet.');
      await acceptedRest(client, review);
      expect(await open()).toBe('Activity listen');
      expect(await rest()).toBe('');
      expect(await signedOff(client, review).catch(() => null)).toBeNull();
      const reply = (await company.client.get(home)).form(`${home}/reply`).fill({ text: 'At weekends, too.' });
      expect((await company.client.submit(reply)).status).toBe(303);
      expect(await rest()).toBe('Accept the open row');
      await acceptedRest(client, review);
      expect((await signedOff(client, review)).status).toBe(303);
    });

    it('and a proposal that cannot be taken over any more is refused with a sentence', async () => {
      const it = await reviewed();
      const { client, review, company, home } = it;
      await answered(client, `${review}/rows/listen`, { kind: 'propose', role: 'watch', letter: 'C', text: '' });
      const before = (await company.client.get(home)).form(`${home}/take`);
      await answered(client, `${review}/rows/listen`, { kind: 'propose', role: 'watch', letter: 'I', text: '' });
      // What was not shown is not taken over: the agency proposes something else by now.
      const other = await company.client.submit(before);
      expect([other.status, other.text]).toEqual([
        409,
        expect.stringContaining('This proposal is not there any more.'),
      ]);
      const now = (await company.client.exported(it.path)) as Plan;
      expect(now.activities.find(({ id }) => id === 'listen')?.assignments.watch).toBe('S');
      await setCell(it, 'cell.listen.watch', 'C');
      const refused = await company.client.submit((await company.client.get(home)).form(`${home}/take`));
      expect([refused.status, refused.text]).toEqual([
        409,
        expect.stringContaining('something else stands in this cell'),
      ]);
      const reader = await signIn(service.address, await aReader(company.id));
      expect((await reader.get(home)).status).toBe(200);
      expect((await reader.send('POST', `${home}/take`, 'activity=listen', form)).status).toBe(403);
      expect((await reader.get(home)).$('main form')).toHaveLength(0);
    });

    it('and two at once lose nothing: every answer is kept, a late sign-off sees first what was added', async () => {
      const { client, review, company, path } = await reviewed();
      const row = `${review}/rows/listen`;
      const words = Array.from({ length: 12 }, (_, n) => `Remark number ${String(n)}`);
      const sent12 = await Promise.all(words.map((text) => answered(client, row, { kind: 'comment', text })));
      expect(new Set(sent12.map(({ status }) => status))).toEqual(new Set([303]));
      const { text } = await client.get(row);
      expect(words.filter((each) => !text.includes(each))).toEqual([]);
      await answered(client, row, { kind: 'accept' });
      await acceptedRest(client, review);
      const opened = await client.get(review);
      const before = opened.form(`${review}/signoff`).fill({ function: 'Account director' });
      await answered(client, row, { kind: 'object', text: 'On second thoughts.' });
      const late = await client.submit(before);
      expect([late.status, late.text]).toEqual([409, expect.stringContaining('Something has been added meanwhile')]);
      expect(late.form(`${review}/signoff`).value('function')).toBe('Account director');
      const twice = (await client.get(review)).form(`${review}/signoff`).fill({ function: 'Account director' });
      const [one, other] = await Promise.all([client.submit(twice), client.submit(twice)]);
      expect([one.status, other.status]).toEqual([303, 303]);
      // A row that was answered for another version than the one that lies there now.
      const changed = { ...((await company.client.exported(path)) as Plan), title: 'Another title' };
      const listen = changed.activities.find(({ id }) => id === 'listen');
      if (listen) listen.name = 'Listen to everybody';
      await aVersion(service.app, path, changed, 2, company.id);
      const home = `${path}/reviews/${AGENCY}`;
      const stale = await client.get(row);
      await company.client.submit((await company.client.get(home)).form(`${home}/send`).fill({ version: '2' }));
      const kept = await client.submit(
        stale.$('details form').length > 0 ? commentOn(stale, 'Typed before') : stale.form(),
      );
      expect(kept.status).toBe(409);
      expect(kept.body).toContain('Typed before');
      expect(kept.title).toBe('Listen to everybody');
    });

    function commentOn(page: Answer, text: string) {
      const forms = page.$('main form').toArray();
      const index = forms.findIndex((each) => page.$(each).find('input[name=kind][value=comment]').length > 0);
      page.$('main form').slice(0, index).remove();
      return page.form().fill({ text });
    }

    async function aReader(company: string): Promise<string> {
      const email = `${randomUUID()}@example.org`;
      await anAccount(service.app, email, [{ organisationId: company, kind: 'company', role: 'reader' }]);
      return email;
    }
  });

  describe('forgets', () => {
    it('a person of the agency who is erased from the plan: what was sent is gone, and is sent again', async () => {
      const { client, review, company, path, home } = await reviewed();
      await answered(client, `${review}/rows/listen`, { kind: 'comment', text: 'Ask Dora Dietl.' });
      await answered(client, `${review}/rows/listen`, { kind: 'accept' });
      await acceptedRest(client, review);
      await signedOff(client, review);
      expect((await client.get(review)).text).toContain('Dora Dietl');
      const ask = await company.client.get(`${path}/people/dora/erase`);
      expect((await company.client.submit(ask.form(`${path}/people/dora/erase`))).status).toBe(303);
      const gone = await client.get(review);
      expect(gone.body).not.toContain('Dora Dietl');
      expect(gone.text).toContain('The content was erased');
      expect((await client.get(`${review}/signoff.pdf`)).status).toBe(404);
      const rows = await service.app
        .get(TenantDatabase)
        .inTenant(company.id, (tx) =>
          tx.query<{ row: string }[]>(
            `SELECT to_jsonb(r)::text AS row FROM review_round r UNION ALL SELECT to_jsonb(e)::text FROM review_entry e`,
          ),
        );
      expect(rows.map(({ row }) => row).join()).not.toContain('Dora');
      expect((await company.client.get(home)).text).toContain('Rosa Review, Account director');
      await aVersion(service.app, path, (await company.client.exported(path)) as Plan, 2, company.id);
      await company.client.submit((await company.client.get(home)).form(`${home}/send`).fill({ version: '2' }));
      expect((await client.get(review)).text).toContain('The earlier content was erased');
      await acceptedRest(client, review);
      expect((await signedOff(client, review)).headers.get('location')).toBe(`${review}?done=signed`);
    });

    it('the name of an account that is erased, and keeps what was said and signed', async () => {
      const { client, review, company, home } = await reviewed();
      const [agency] = await service.app
        .get(TenantDatabase)
        .inTenant(company.id, (tx) => tx.query<{ id: string }[]>('SELECT agency_id AS id FROM review'));
      const email = `${randomUUID()}@example.org`;
      const role = 'administrator' as const;
      await anAccount(service.app, email, [{ organisationId: agency?.id ?? '', kind: 'agency', role }]);
      const second = await signIn(service.address, email);
      await answered(second, `${review}/rows/listen`, { kind: 'comment', text: 'Said before.' });
      await answered(second, `${review}/rows/listen`, { kind: 'accept' });
      await acceptedRest(second, review);
      await signedOff(second, review, { name: 'Nora Newcomer' });
      expect((await client.get(review)).text).toContain('Nora Newcomer, Account director');
      const stateOfPlan = () =>
        service.app
          .get(TenantDatabase)
          .inTenant(company.id, (tx) => tx.query<{ state: string }[]>(`SELECT ${planState} AS state FROM plan`));
      const before = await stateOfPlan();
      await second.submit((await second.get('/account/erase')).form('/account/erase').fill({ password }));
      // By that every process knows that what it has read of the plan is over.
      expect(await stateOfPlan()).not.toEqual(before);
      for (const page of [await client.get(review), await company.client.get(home)]) {
        expect(page.text).not.toContain('Nora Newcomer');
        expect(page.text).toContain('erased account, Account director');
      }
      expect((await client.get(`${review}/rows/listen`)).text).toContain('Said before.');
    });
  });
});
