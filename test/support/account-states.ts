import { type INestApplication } from '@nestjs/common';
import { OrganisationStore } from '../../src/access/organisation/organisation.store.js';
import { PasskeyStore } from '../../src/access/secondfactor/passkeys/passkey.store.js';
import { TenantDatabase } from '../../src/database/tenant-database.js';
import { giveApp, wrongCodeOf } from './authenticator.js';
import { type Answer, Client } from './client.js';
import { crawl } from './crawl.js';
import { anAccount, anOrganisation, FIRST_COMPANY, password } from './people-at-work.js';

/** The pages of an account: as it begins, with all that it can have, refused, and on the way in. */
export async function accountStatesOf(app: INestApplication, address: string, language: string): Promise<Answer[]> {
  const email = `account-${language}@example.org`;
  const id = await anAccount(app, email, [{ organisationId: FIRST_COMPANY, kind: 'company', role: 'editor' }]);
  // Passkeys belong to names.
  const client = new Client(address.replace('127.0.0.1', 'localhost'), language, true);
  const signIn = await client.get('/sign-in');
  const wrong = await client.fillIn('/sign-in', { email, password: 'not the password' });
  await client.fillIn('/sign-in', { email, password });
  const plain = [...(await crawl(client, '/account')), ...(await refused(client))];
  const { secret } = await giveApp(app, id);
  await givePasskeyAndAgency(app, id);
  await client.fillIn('/account/recovery-codes', { password });
  const full = [await client.get('/account'), await client.get('/account/recovery-codes/new')];
  const asked = await askedForFactor(app, address, language);
  return [signIn, wrong, ...plain, ...full, ...(await secondStep(client, email, secret)), ...asked];
}

/** Each form of the account, with the wrong password or nothing at all. */
async function refused(client: Client): Promise<Answer[]> {
  const wrong = { password: 'not the password' };
  return [
    await client.fillIn('/account/person', { name: '' }),
    await client.fillIn('/account/password', { ...wrong, chosen: 'too short' }),
    await client.fillIn('/account/authenticator', { ...wrong, code: '123456' }),
    await client.fillIn('/account/authenticator/off', wrong),
    await client.fillIn('/account/recovery-codes', wrong),
  ];
}

/** Pages of a plan before somebody who may not change it. */
export async function readerStatesOf(
  app: INestApplication,
  address: string,
  language: string,
  plan: string,
): Promise<Answer[]> {
  const email = `reader-${language}@example.org`;
  await anAccount(app, email, [{ organisationId: FIRST_COMPANY, kind: 'company', role: 'reader' }]);
  const client = new Client(address, language, true);
  await client.fillIn('/sign-in', { email, password });
  const pages = ['company', 'people', 'matrix', 'holders', 'channels', 'brand'].map((page) => `${plan}/${page}`);
  const answers: Answer[] = [];
  for (const page of ['/plans', plan, ...pages]) answers.push(await client.get(page));
  return answers;
}

/** In an organisation that asks for a second factor: where there is none, and where there is a passkey alone. */
async function askedForFactor(app: INestApplication, address: string, language: string): Promise<Answer[]> {
  const organisationId = await anOrganisation(app, 'company', 'Vorsichtige AG');
  const email = `asked-${language}@example.org`;
  const id = await anAccount(app, email, [{ organisationId, kind: 'company', role: 'administrator' }]);
  const client = new Client(address.replace('127.0.0.1', 'localhost'), language, true);
  await client.fillIn('/sign-in', { email, password });
  const page = await client.get('/administration');
  await client.submit(page.form('/administration/second-factor'));
  const none = await client.get('/account/protection');
  await givePasskeyAndAgency(app, id);
  return [page, none, await client.get('/sign-in/second-factor')];
}

async function secondStep(client: Client, email: string, secret: string): Promise<Answer[]> {
  await client.submit((await client.get('/account')).form('/sign-out'));
  await client.fillIn('/sign-in', { email, password });
  return [
    await client.get('/sign-in/second-factor'),
    await client.get('/sign-in/second-factor?with=recovery'),
    await client.fillIn('/sign-in/second-factor', { code: wrongCodeOf(secret) }),
  ];
}

async function givePasskeyAndAgency(app: INestApplication, accountId: string): Promise<void> {
  const organisationId = await anOrganisation(app, 'agency', 'Wellenlärm');
  const now = new Date();
  const key = { credentialId: `key of ${accountId}`, publicKey: Buffer.alloc(1), counter: '0', transports: [] };
  await app.get(TenantDatabase).inAccess(async (tx) => {
    const membership = { organisationId, accountId, kind: 'agency' as const, role: 'reviewer' as const };
    await app.get(OrganisationStore, { strict: false }).join(tx, { ...membership, createdAt: now });
    const passkey = { ...key, accountId, name: 'Laptop', createdAt: now, usedAt: null };
    await app.get(PasskeyStore, { strict: false }).insert(tx, passkey);
  });
}
