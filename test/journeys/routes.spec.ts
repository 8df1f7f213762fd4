import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actions, may, type OrganisationKind, type Role } from '../../src/access/permissions/permissions.js';
import { TenantDatabase } from '../../src/database/tenant-database.js';
import { type Plan } from '../../src/domain/plan/plan.js';
import { planPromises } from '../../src/domain/readiness/plan-promises.js';
import { aReadyPlanWith } from '../builders/plan.builder.js';
import { engines } from '../database/engines.js';
import { giveApp } from '../support/authenticator.js';
import { type Answer, Client } from '../support/client.js';
import { crawl } from '../support/crawl.js';
import { anAccount, anOrganisation, FIRST_COMPANY, signIn } from '../support/people-at-work.js';
import { type Route, routesOf } from '../support/routes.js';
import { type Service, startService } from '../support/service.js';

const SECRET = 'What nobody else may read';
const secretPlan = aReadyPlanWith({ '/title': SECRET, '/validUntil': '2099-12-31' });

/** What each route asks: anybody, an account, or an action of the permission table. A new route needs an entry. */
const RIGHTS: Record<string, string> = {
  'GET /administration/provider': 'organisation.manage',
  'POST /administration/provider': 'organisation.manage',
  'POST /administration/provider/remove': 'organisation.manage',
  'GET /audit': 'audit.read',
  'POST /audit/verify': 'audit.read',
  'GET /plans/:plan/brand': 'plan.read',
  'POST /plans/:plan/brand': 'plan.edit',
  'GET /plans/:plan/brand/logo': 'plan.read',
  'GET /plans/:plan/people/:key/erase': 'plan.edit',
  'POST /plans/:plan/people/:key/erase': 'plan.edit',
  'GET /contact/:token': 'anybody',
  'POST /contact/:token': 'anybody',
  'GET /contact/:token/correction': 'anybody',
  'POST /contact/:token/correction': 'anybody',
  'GET /contact/confirmed': 'anybody',
  'GET /contact/corrected': 'anybody',
  'GET /plans/:plan/contacts': 'plan.read',
  'POST /plans/:plan/contacts/ask': 'plan.edit',
  'GET /plans/:plan/contacts/:correction': 'plan.read',
  'POST /plans/:plan/contacts/:correction/take': 'plan.edit',
  'POST /plans/:plan/contacts/:correction/dismiss': 'plan.edit',
  'GET /sign-in/callback': 'anybody',
  'GET /sign-in/with/:organisation': 'anybody',
  'GET /': 'account',
  'GET /health': 'anybody',
  'GET /assets/:file': 'anybody',
  'POST /language': 'anybody',
  'GET /setup': 'anybody',
  'POST /setup': 'anybody',
  'GET /sign-in': 'anybody',
  'POST /sign-in': 'anybody',
  'POST /sign-out': 'account',
  'GET /forgotten': 'anybody',
  'POST /forgotten': 'anybody',
  'GET /forgotten/sent': 'anybody',
  'GET /password/:token': 'anybody',
  'POST /password/:token': 'anybody',
  'GET /invitation': 'anybody',
  'GET /invitation/:token': 'anybody',
  'POST /invitation/:token': 'anybody',
  'GET /sign-in/second-factor': 'account',
  'POST /sign-in/second-factor': 'account',
  'POST /sign-in/passkey/options': 'anybody',
  'POST /sign-in/passkey': 'anybody',
  'GET /account': 'account',
  'POST /account/organisation': 'account',
  'POST /account/sessions/end': 'account',
  'POST /account/sessions/end-others': 'account',
  'GET /account/protection': 'account',
  'GET /account/person': 'account',
  'POST /account/person': 'account',
  'GET /account/password': 'account',
  'POST /account/password': 'account',
  'GET /account/authenticator': 'account',
  'POST /account/authenticator': 'account',
  'GET /account/authenticator/off': 'account',
  'POST /account/authenticator/off': 'account',
  'GET /account/recovery-codes': 'account',
  'POST /account/recovery-codes': 'account',
  'GET /account/recovery-codes/new': 'account',
  'POST /account/recovery-codes/new': 'account',
  'GET /account/recovery-codes/new.txt': 'account',
  'GET /account/passkeys/add': 'account',
  'POST /account/passkeys/options': 'account',
  'POST /account/passkeys': 'account',
  'POST /account/passkeys/remove': 'account',
  'GET /account/data': 'account',
  'GET /account/reminders': 'account',
  'POST /account/reminders': 'account',
  'GET /account/erase': 'account',
  'POST /account/erase': 'account',
  'GET /account/erased': 'anybody',
  'GET /administration': 'organisation.manage',
  'POST /administration/name': 'organisation.manage',
  'POST /administration/second-factor': 'organisation.manage',
  'POST /administration/invitations': 'organisation.manage',
  'POST /administration/invitations/:id/again': 'organisation.manage',
  'POST /administration/invitations/:id/withdraw': 'organisation.manage',
  'POST /administration/members/:account/role': 'organisation.manage',
  'GET /administration/members/:account/remove': 'organisation.manage',
  'POST /administration/members/:account/remove': 'organisation.manage',
  'GET /administration/outbox': 'organisation.manage',
  'POST /administration/outbox/:id/again': 'organisation.manage',
  'GET /plans': 'plan.read',
  'POST /plans': 'plan.edit',
  'POST /plans/example': 'plan.edit',
  'POST /plans/import': 'plan.edit',
  'GET /plans/:plan': 'plan.read',
  'GET /plans/:plan/export': 'plan.read',
  'GET /plans/:plan/remove': 'plan.read',
  'POST /plans/:plan/remove': 'plan.edit',
  'GET /plans/:plan/review': 'plan.read',
  'GET /plans/:plan/readiness': 'plan.read',
  'GET /plans/:plan/readiness/line': 'plan.read',
  'POST /plans/:plan/readiness/stop': 'plan.read',
  'POST /plans/:plan/readiness/again': 'plan.read',
  'GET /plans/:plan/readiness/:promise': 'plan.read',
  'POST /plans/:plan/readiness/:promise/stop': 'plan.read',
  'POST /plans/:plan/readiness/:promise/again': 'plan.read',
  'GET /plans/:plan/company': 'plan.read',
  'POST /plans/:plan/company': 'plan.edit',
  'POST /plans/:plan/company/fields': 'plan.edit',
  'GET /plans/:plan/catalogue/:catalogue': 'plan.read',
  'POST /plans/:plan/catalogue/:catalogue': 'plan.edit',
  'GET /plans/:plan/matrix': 'plan.read',
  'POST /plans/:plan/matrix': 'plan.edit',
  'POST /plans/:plan/matrix/cells': 'plan.edit',
  'GET /plans/:plan/holders': 'plan.read',
  'POST /plans/:plan/holders': 'plan.edit',
  'POST /plans/:plan/undo/:removal': 'plan.edit',
  'GET /plans/:plan/add/:section': 'plan.read',
  'POST /plans/:plan/add/:section': 'plan.edit',
  'GET /plans/:plan/documents': 'plan.read',
  'GET /plans/:plan/documents/:file': 'plan.read',
  'GET /plans/:plan/documents/:file/preview': 'plan.read',
  'GET /plans/:plan/documents/:file/pages/:picture': 'plan.read',
  'GET /plans/:plan/versions': 'plan.read',
  'POST /plans/:plan/versions': 'version.prepare',
  'GET /plans/:plan/versions/compare': 'plan.read',
  'GET /plans/:plan/versions/compare.pdf': 'plan.read',
  'GET /plans/:plan/versions/:number': 'plan.read',
  'GET /plans/:plan/versions/:number/export': 'plan.read',
  'GET /plans/:plan/versions/:number/documents': 'plan.read',
  'GET /plans/:plan/versions/:number/documents/:file': 'plan.read',
  'GET /plans/:plan/versions/:number/documents/:file/preview': 'plan.read',
  'GET /plans/:plan/versions/:number/documents/:file/pages/:picture': 'plan.read',
  'POST /plans/:plan/versions/:number/submit': 'version.prepare',
  'POST /plans/:plan/versions/:number/approve': 'version.approve',
  'POST /plans/:plan/versions/:number/return': 'version.approve',
  'POST /plans/:plan/versions/:number/publish': 'version.publish',
  'POST /plans/:plan/versions/:number/withdraw': 'version.publish',
  'GET /plans/:plan/reviews': 'plan.read',
  'GET /plans/:plan/reviews/:agency': 'plan.read',
  'GET /plans/:plan/reviews/:agency/signoff.pdf': 'plan.read',
  'GET /plans/:plan/reviews/:agency/withdraw': 'plan.read',
  'POST /plans/:plan/reviews/:agency/withdraw': 'plan.edit',
  'POST /plans/:plan/reviews/:agency/send': 'plan.edit',
  'POST /plans/:plan/reviews/:agency/reply': 'plan.edit',
  'POST /plans/:plan/reviews/:agency/take': 'plan.edit',
  'GET /review': 'anybody',
  'GET /review/:token': 'anybody',
  'POST /review/:token': 'anybody',
  'GET /reviews': 'review.read',
  'GET /reviews/:review': 'review.read',
  'GET /reviews/:review/signoff.pdf': 'review.read',
  'POST /reviews/:review/accept': 'review.answer',
  'POST /reviews/:review/comment': 'review.answer',
  'POST /reviews/:review/signoff': 'review.answer',
  'GET /reviews/:review/rows/:activity': 'review.read',
  'POST /reviews/:review/rows/:activity': 'review.answer',
  'GET /plans/:plan/:section': 'plan.read',
  'GET /plans/:plan/:section/:key': 'plan.read',
  'POST /plans/:plan/:section/:key': 'plan.edit',
  'POST /plans/:plan/:section/:key/fields': 'plan.edit',
  'POST /plans/:plan/:section/:key/move': 'plan.edit',
  'GET /plans/:plan/:section/:key/remove': 'plan.read',
  'POST /plans/:plan/:section/:key/remove': 'plan.edit',
};

/** The addresses of a route. */
const pattern = (path: string) => new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`);

const need = ({ method, path }: Route): string => RIGHTS[`${method} ${path}`] ?? 'nothing';

interface Somebody {
  who: string;
  kind: OrganisationKind;
  role: Role;
  /** works for the company whose plan it is */
  isOwn: boolean;
}

const people: Somebody[] = [
  { who: 'administrator', kind: 'company', role: 'administrator', isOwn: true },
  { who: 'editor', kind: 'company', role: 'editor', isOwn: true },
  { who: 'approver', kind: 'company', role: 'approver', isOwn: true },
  { who: 'reader', kind: 'company', role: 'reader', isOwn: true },
  { who: 'administrator of another company', kind: 'company', role: 'administrator', isOwn: false },
  { who: 'administrator of an agency', kind: 'agency', role: 'administrator', isOwn: false },
  { who: 'reviewer of an agency', kind: 'agency', role: 'reviewer', isOwn: false },
];

// Rights are decided before any table is read: one engine is enough; tenants.spec has both.
describe.each(engines.slice(0, 1))('every route, $name engine', (engine) => {
  let service: Service;
  let routes: Route[];
  const clients = new Map<string, Client>();
  let plan = '';

  beforeAll(async () => {
    service = await startService(engine);
    routes = routesOf(service.app);
    const other = await anOrganisation(service.app, 'company', 'Another Company');
    const agency = await anOrganisation(service.app, 'agency', 'Some Agency');
    for (const [number, { who, kind, role, isOwn }] of people.entries()) {
      const organisationId = isOwn ? FIRST_COMPANY : kind === 'agency' ? agency : other;
      await anAccount(service.app, `person-${number}@example.org`, [{ organisationId, kind, role }]);
      clients.set(who, await signIn(service.address, `person-${number}@example.org`));
    }
    plan = await newPlan(new Client(service.address));
  });
  afterAll(() => service.stop());

  it('has an entry that says who may use it', () => {
    const named = routes.map(({ method, path }) => `${method} ${path}`);
    expect([...named].sort()).toEqual(Object.keys(RIGHTS).sort());
    const known = ['anybody', 'account', ...actions] as string[];
    expect(Object.values(RIGHTS).filter((need) => !known.includes(need))).toEqual([]);
  });

  it('is closed to whoever is not signed in, unless it is open to everybody', async () => {
    const stranger = new Client(service.address, 'en', true);
    for (const route of routes) {
      const answer = await call(stranger, route);
      const told = `${route.method} ${route.path}: ${answer.status}`;
      if (need(route) === 'anybody') expect([told, isSignIn(answer)]).toEqual([told, false]);
      else expect([told, isSignIn(answer)]).toEqual([told, true]);
      expect(answer.body).not.toContain(SECRET);
    }
  });

  it.each(people)('does for the $who what the permission table says', async (somebody) => {
    const client = clients.get(somebody.who);
    if (!client) throw new Error('nobody');
    const wrong: string[] = [];
    for (const route of routes) {
      if (route.path === '/sign-out') continue;
      const answer = await call(client, route);
      const [seen, wanted] = [outcome(answer, route, somebody), expected(route, somebody)];
      if (seen !== wanted) wrong.push(`${route.method} ${route.path}: ${answer.status}, ${seen} instead of ${wanted}`);
      if (!somebody.isOwn) expect(answer.body).not.toContain(SECRET);
    }
    expect(wrong).toEqual([]);
  });

  it.each(people.slice(2, 4))('shows the $who no button that is denied', async ({ who, kind, role }) => {
    const client = clients.get(who);
    if (!client) throw new Error('nobody');
    await filled('');
    const pages = [await client.get('/plans'), ...(await crawl(client, plan))];
    const open = pages.flatMap(({ $ }) => {
      const forms = $('main form[method=post]').filter((_, form) => $(form).find('button:not([disabled])').length > 0);
      return forms.toArray().map((form) => $(form).attr('action')?.split('?')[0] ?? '');
    });
    const needs = [...new Set(open)].map((action) => {
      const route = routes.find(({ method, path }) => method === 'POST' && pattern(path).test(action));
      return { action, need: route ? need(route) : 'nothing' };
    });
    const denied = needs.filter(({ need }) => {
      const action = actions.find((each) => each === need);
      return action === undefined ? need !== 'account' : !may(kind, role, action);
    });
    expect(pages.length).toBeGreaterThan(20);
    expect(denied).toEqual([]);
  });

  it('is closed to a session that lacks the second factor, and to whoever has none where it is asked', async () => {
    const half = await aMember('half@example.org');
    await giveApp(service.app, half);
    const asking = await anOrganisation(service.app, 'company', 'Vorsichtige AG');
    const role = { organisationId: asking, kind: 'company', role: 'administrator' } as const;
    await anAccount(service.app, 'lacking@example.org', [role]);
    await service.app
      .get(TenantDatabase)
      .inAccess((tx) => tx.query('UPDATE organisation SET asks_second_factor = true WHERE id = $1', [asking]));
    const early = ['/sign-in/second-factor', '/sign-out'];
    const [one, other] = [
      await signIn(service.address, 'half@example.org'),
      await signIn(service.address, 'lacking@example.org'),
    ];
    for (const route of routes.filter((each) => need(each) !== 'anybody' && !early.includes(each.path))) {
      const told = `${route.method} ${route.path}`;
      const stopped = route.method === 'GET' ? 303 : 401;
      const missing = await call(one, route);
      expect([told, missing.status, missing.target]).toEqual([
        told,
        stopped,
        stopped === 303 ? '/sign-in/second-factor' : expect.anything(),
      ]);
      if (need(route) === 'account') continue;
      const lacking = await call(other, route);
      expect([told, lacking.status, lacking.target]).toEqual([
        told,
        stopped,
        stopped === 303 ? '/account/protection' : expect.anything(),
      ]);
    }
  });

  it('changes nothing without the token of the session, in a form or in an upload', async () => {
    const client = new Client(service.address);
    const posts = routes.filter((route) => route.method === 'POST' && need(route) !== 'anybody');
    for (const { path } of posts) {
      const answer = await client.send('POST', await filled(path), '', { ...form, 'x-csrf-token': 'guessed' });
      expect([path, answer.status]).toEqual([path, 403]);
      const withFile = await client.send('POST', await filled(path), anUpload(), { 'x-csrf-token': 'guessed' });
      expect([path, withFile.status]).toEqual([path, 403]);
    }
    const upload = new FormData();
    upload.append('file', new File([JSON.stringify(secretPlan)], 'plan.json'));
    expect((await client.send('POST', '/plans/import', upload)).status).toBe(403);
  });

  it('writes down what was denied to whom', async () => {
    const denied = await service.app.get(TenantDatabase).inTenant(FIRST_COMPANY, (tx) =>
      tx.query<{ who: string; place: string; request: string }[]>(
        `SELECT content->>'who' AS who, content->>'place' AS place, request_id AS request FROM audit_event JOIN audit_detail USING (company_id, number)
         WHERE action = 'access.denied'`,
      ),
    );
    expect(denied.length).toBeGreaterThan(20);
    const place = expect.stringMatching(/^POST .*matrix$/) as unknown;
    expect(denied).toContainEqual({ who: 'person-3@example.org', place, request: expect.any(String) as unknown });
    expect(denied.every(({ request }) => request.length > 0)).toBe(true);
  });

  function anUpload(): FormData {
    const upload = new FormData();
    upload.append('file', new File(['{}'], 'plan.json'));
    return upload;
  }

  const form = { 'content-type': 'application/x-www-form-urlencoded' };

  /** Sends the route with things that are there; a plan that the call before has removed is made again. */
  async function call(client: Client, { method, path }: Route): Promise<Answer> {
    const target = await filled(path);
    return method === 'GET' ? client.get(target) : client.send('POST', target, '', form);
  }

  async function filled(path: string): Promise<string> {
    const owner = new Client(service.address);
    if ((await owner.get(`${plan}/export`)).status !== 200) plan = await newPlan(owner);
    const {
      people: [person],
    } = (await owner.exported(plan)) as Plan;
    const member = path.includes(':account') ? await aMember() : '';
    const things: Record<string, string> = {
      account: member,
      organisation: FIRST_COMPANY,
      id: '7c0f6f3e-5f0b-4f57-9c39-2f3f7a1d0009',
      plan: plan.replace('/plans/', ''),
      section: 'people',
      key: person?.id ?? 'ana',
      catalogue: 'owners',
      file: 'full.pdf',
      picture: '1.webp',
      number: '1',
      agency: secretPlan.agencies[0]?.id ?? '',
      review: '7c0f6f3e-5f0b-4f57-9c39-2f3f7a1d0009',
      removal: '7c0f6f3e-5f0b-4f57-9c39-2f3f7a1d0009',
      promise: planPromises(secretPlan)[0]?.id ?? '',
    };
    return path.replace(/:(\w+)/g, (_, name: string) => things[name] ?? 'none');
  }

  /** With a version. */
  async function newPlan(owner: Client): Promise<string> {
    const made = await owner.importPlan(JSON.stringify(secretPlan));
    expect((await owner.fillIn(`${made}/versions`, { note: 'First' })).status).toBe(303);
    return made;
  }

  /** Somebody of the company, new each time: the call may well remove them. */
  function aMember(email = `${randomUUID()}@example.org`): Promise<string> {
    const membership = { organisationId: FIRST_COMPANY, kind: 'company', role: 'reader' } as const;
    return anAccount(service.app, email, [membership]);
  }

  function expected(route: Route, { kind, role, isOwn }: Somebody): string {
    const action = actions.find((each) => each === need(route));
    if (action === undefined) return 'answered';
    if (!may(kind, role, action)) return 'denied';
    // Things of the company that the address names; everything else is the visitor's own.
    return isOwn || !route.path.includes(':') ? 'answered' : 'not there';
  }
});

/** What is not there even for those to whom the rest belongs: no logo, nothing to take back, no letter to send again, nothing signed. */
const missing =
  /^\/assets\/|^\/(invitation|review)$|^\/sign-in\/with\/|^\/(invitation|password|contact|review)\/|\/(undo|invitations|outbox|contacts)\/|\/brand\/logo$|\/reviews\/[^/]+\/(withdraw|signoff\.pdf)$/;
/** Names nothing of the account in an empty form. */
const empty = /^\/account\//;

function outcome(answer: Answer, route: Route, { isOwn }: Somebody): string {
  if (isSignIn(answer)) return 'signed out';
  if (answer.status === 403) return 'denied';
  const isMissing = empty.test(answer.path) || ((isOwn || need(route) === 'anybody') && missing.test(answer.path));
  if (answer.status === 404 && !isMissing) return 'not there';
  return answer.status < 500 ? 'answered' : 'failed';
}

function isSignIn({ status, headers }: Answer): boolean {
  return status === 401 || (status === 303 && /^\/sign-in\?next=/.test(headers.get('location') ?? ''));
}
