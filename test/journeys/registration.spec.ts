import { afterEach, describe, expect, it } from '@jest/globals';
import { TenantDatabase } from '../../src/database/tenant-database.js';
import { aPlan } from '../builders/plan.builder.js';
import { engines } from '../database/engines.js';
import { Client } from '../support/client.js';
import { FIRST } from '../support/first-account.js';
import { type Service, startService } from '../support/service.js';

const [engine] = engines;
const wanted = {
  kind: 'company',
  organisation: 'Zweite AG',
  name: 'Bea Berger',
  email: 'bea@example.org',
  password: 'noch vier lose Wörter',
};

describe('registering a further organisation', () => {
  let service: Service;

  async function start(registration: 'open' | 'closed'): Promise<void> {
    if (!engine) throw new Error('no database engine');
    process.env['KRISENFEST_REGISTRATION'] = registration;
    service = await startService(engine);
  }
  afterEach(async () => {
    delete process.env['KRISENFEST_REGISTRATION'];
    await service.stop();
  });

  const stranger = () => new Client(service.address, 'en', true);
  const organisations = async () =>
    (await service.app.get(TenantDatabase).inAccess((tx) => tx.query<unknown[]>('SELECT FROM organisation'))).length;

  it('is closed to strangers unless the configuration opens it', async () => {
    await start('closed');
    expect((await stranger().get('/setup')).target).toBe('/sign-in');
    expect((await stranger().send('POST', '/setup', new URLSearchParams(wanted))).target).toBe('/sign-in');
    expect(await organisations()).toBe(1);
  });

  it('gives strangers an organisation of their own, which sees nothing of the first, and makes them wait', async () => {
    await start('open');
    const plan = await new Client(service.address).importPlan(JSON.stringify(aPlan()));
    const bea = stranger();
    expect((await bea.fillIn('/setup', wanted)).status).toBe(303);
    expect((await bea.get('/plans')).text).not.toContain(aPlan().title);
    expect((await bea.get(plan)).status).toBe(404);
    expect((await bea.get('/account')).text).not.toContain(FIRST.organisation);
    expect(await organisations()).toBe(2);

    // Whether an address has an account is said here: a few times, not to whoever asks for a list of them.
    const statuses: number[] = [];
    for (let tries = 0; tries < 10; tries += 1)
      statuses.push((await stranger().fillIn('/setup', { ...wanted, email: FIRST.email })).status);
    expect(statuses).toEqual([...Array<number>(8).fill(422), 429, 429]);
    expect(await organisations()).toBe(2);
  });
});
