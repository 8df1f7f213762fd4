import { randomUUID } from 'node:crypto';
import { type INestApplication } from '@nestjs/common';
import { AccountEntity } from '../../src/access/account/account.entity.js';
import { MembershipEntity, OrganisationEntity } from '../../src/access/organisation/organisation.entity.js';
import { hashPassword } from '../../src/access/password/password.js';
import { type OrganisationKind, type Role } from '../../src/access/permissions/permissions.js';
import { TenantDatabase } from '../../src/database/tenant-database.js';
import { CompanyStore, FIRST_COMPANY } from '../../src/plans/company/company.store.js';
import { Client } from './client.js';

export { FIRST_COMPANY };

export const password = 'vier andere Wörter';
const hashed = hashPassword(password);

/** A further organisation, its id. */
export async function anOrganisation(app: INestApplication, kind: OrganisationKind, name: string): Promise<string> {
  const id = randomUUID();
  await app.get(TenantDatabase).inAccess(async (tx) => {
    await tx.insert(OrganisationEntity, { id, kind, name, createdAt: new Date() });
    await app.get(TenantDatabase).within(tx, id, () => new CompanyStore().ensure(tx, id));
  });
  return id;
}

export interface Membership {
  organisationId: string;
  kind: OrganisationKind;
  role: Role;
}

/** An account, its id, with the password that `signIn` uses. */
export async function anAccount(
  app: INestApplication,
  email: string,
  memberships: Membership[],
  name = email,
): Promise<string> {
  const account = { id: randomUUID(), email, name, locale: 'en' as const, passwordHash: await hashed };
  await app.get(TenantDatabase).inAccess(async (tx) => {
    await tx.insert(AccountEntity, { ...account, totpSecret: null, totpLastStep: null, createdAt: new Date() });
    for (const each of memberships)
      await tx.insert(MembershipEntity, { ...each, accountId: account.id, createdAt: new Date() });
  });
  return account.id;
}

/** Somebody who has signed in with the password of `anAccount`. */
export async function signIn(address: string, email: string, secret = password): Promise<Client> {
  const client = new Client(address, 'en', true);
  const answer = await client.fillIn('/sign-in', { email, password: secret });
  if (answer.status !== 303) throw new Error(`${email} cannot sign in: ${answer.status} ${answer.text}`);
  // Any page tells the token of the session.
  await client.get('/account');
  return client;
}
