import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { PasswordReset } from '../../src/access/links/password-reset.service.js';
import { PlanEditing } from '../../src/plans/editing/plan-editing.service.js';
import { ServiceLogger } from '../../src/service-logger.js';
import { engines } from '../database/engines.js';
import { codeOf, giveApp, wrongCodeOf } from '../support/authenticator.js';
import { Client } from '../support/client.js';
import { cookiesOf } from '../support/first-account.js';
import { anAccount, FIRST_COMPANY, password as PASSWORD } from '../support/people-at-work.js';
import { type Service, startService } from '../support/service.js';

const [engine] = engines;
const WRONG = 'a password of another place';

describe('the log', () => {
  let service: Service;
  let lines: string[];
  let people = 0;

  beforeAll(async () => {
    if (!engine) throw new Error('no database engine');
    service = await startService(engine);
    const keep = (...parts: unknown[]) => void lines.push(parts.map(String).join(' '));
    service.app.useLogger({ log: keep, warn: keep, error: keep, fatal: keep });
  });
  afterAll(() => service.stop());
  beforeEach(() => {
    lines = [];
  });

  async function somebody(): Promise<{ email: string; id: string; client: Client }> {
    const email = `log-${(people += 1)}@example.org`;
    const id = await anAccount(service.app, email, [
      { organisationId: FIRST_COMPANY, kind: 'company', role: 'editor' },
    ]);
    return { email, id, client: new Client(service.address, 'en', true) };
  }

  const entries = () => lines.filter((line) => line.endsWith(' SignIn'));

  it('says who was let in and who was not, with the request and from where', async () => {
    const { email, id, client } = await somebody();
    await client.fillIn('/sign-in', { email, password: WRONG });
    await client.fillIn('/sign-in', { email: 'nobody@example.org', password: WRONG });
    await client.fillIn('/sign-in', { email, password: PASSWORD });
    const said = (what: string) => expect.stringMatching(new RegExp(`^req-\\w+ ${what} SignIn$`)) as unknown;
    expect(entries()).toEqual([
      said(`account ${id} from 127.0.0.1: password refused`),
      said('nobody from 127.0.0.1: password refused'),
      said(`account ${id} from 127.0.0.1: let in`),
    ]);
  });

  it('says whose second factor was asked, refused and shown', async () => {
    const { email, id, client } = await somebody();
    const { secret } = await giveApp(service.app, id);
    await client.fillIn('/sign-in', { email, password: PASSWORD });
    await client.fillIn('/sign-in/second-factor', { code: wrongCodeOf(secret) });
    await client.fillIn('/sign-in/second-factor', { code: codeOf(secret) });
    const done = ['password right, second factor asked', 'second factor refused', 'let in'];
    expect(entries()).toEqual(done.map((each) => expect.stringContaining(`account ${id} from 127.0.0.1: ${each}`)));
  });

  it('gives the time in UTC', () => {
    const written: string[] = [];
    const write = jest.spyOn(process.stdout, 'write').mockImplementation((line) => written.push(String(line)) > 0);
    new ServiceLogger().log('a line', 'Somewhere');
    write.mockRestore();
    expect(written.join('')).toMatch(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z\b.*a line/);
  });

  it('says when tries were too many', async () => {
    const { email, client } = await somebody();
    for (let tries = 0; tries < 11; tries += 1) await client.fillIn('/sign-in', { email, password: WRONG });
    expect(entries().at(-1)).toContain('password not looked at, too many tries');
  });

  it('names a route where something broke, not the address: that may name a person, or be a secret', async () => {
    const plan = '7c0f6f3e-5f0b-4f57-9c39-2f3f7a1d0009';
    const broken = () => Promise.reject(new Error('out of order'));
    const reading = jest.spyOn(service.app.get(PlanEditing, { strict: false }), 'read').mockImplementation(broken);
    const looking = jest.spyOn(service.app.get(PasswordReset, { strict: false }), 'look').mockImplementation(broken);
    const client = new Client(service.address);
    expect((await client.get(`/plans/${plan}/people/quendolin-xaver/erase?name=Xaver`)).status).toBe(500);
    expect((await client.get('/password/a-secret')).status).toBe(500);
    [reading, looking].forEach((each) => each.mockRestore());
    const text = lines.join('\n');
    expect(text).toMatch(new RegExp(`req-\\w+ GET /plans/${plan}/people/:key/erase`));
    expect(text).toMatch(/req-\w+ GET \/password\/:token/);
    expect(text).not.toMatch(/xaver|a-secret/i);
  });

  it('holds no address, password, code or cookie', async () => {
    const { email, id, client } = await somebody();
    const { secret } = await giveApp(service.app, id);
    const code = codeOf(secret);
    await client.fillIn('/sign-in', { email, password: WRONG });
    const half = await client.fillIn('/sign-in', { email, password: PASSWORD });
    const full = await client.fillIn('/sign-in/second-factor', { code });
    await client.fillIn('/forgotten', { email });
    const cookies = [half, full].flatMap(({ headers }) => [...cookiesOf(new Response(null, { headers })).values()]);
    expect(cookies).toHaveLength(3);
    expect(lines.length).toBeGreaterThan(2);
    for (const none of [email, WRONG, PASSWORD, secret, code, ...cookies]) expect(lines.join('\n')).not.toContain(none);
  });
});
