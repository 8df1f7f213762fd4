import { type INestApplication } from '@nestjs/common';
import { type Plan } from '../../src/domain/plan/plan.js';
import { type Answer, Client } from './client.js';
import { anAccount, anOrganisation, password, signIn } from './people-at-work.js';
import { sent } from './reviews.js';

/** A company of its own with an editor, signed in. */
export async function aCompany(app: INestApplication, address: string, name: string) {
  const id = await anOrganisation(app, 'company', name);
  const email = `${id}@example.org`;
  await anAccount(app, email, [{ organisationId: id, kind: 'company', role: 'administrator' }]);
  return { id, client: await signIn(address, email) };
}

/** Somebody who accepts a review by its link, with a new account and a new agency; where the review is. */
export async function accepted(address: string, link: string, agency = 'Lautstark') {
  const client = new Client(address, 'en', true);
  const form = (await client.get(link)).form(link).fill({ agency, name: 'Rosa Review', password });
  const { target } = await client.submit(form);
  return { client, review: target };
}

/** A plan in a company of its own, sent for review and accepted. */
export async function underReview(app: INestApplication, address: string, plan: Plan, agency: string) {
  const company = await aCompany(app, address, plan.company.name);
  const path = await company.client.importPlan(JSON.stringify(plan));
  const email = `${company.id}-agency@example.org`;
  const values = { email, dueOn: '2099-12-31' };
  const link = await sent(app, company.client, path, agency, { number: 1, company: company.id, values });
  return { company, email, path, home: `${path}/reviews/${agency}`, ...(await accepted(address, link ?? '')) };
}

/** An answer about a row, as the page of the row sends it. */
export async function answered(client: Client, row: string, values: Record<string, string>): Promise<Answer> {
  const page = await client.get(row);
  const round = page.$('input[name=round]').first().attr('value') ?? '';
  return client.send('POST', row, new URLSearchParams({ round, ...values }));
}

export async function signedOff(client: Client, review: string, values: Record<string, string> = {}): Promise<Answer> {
  const page = await client.get(review);
  return client.submit(page.form(`${review}/signoff`).fill({ function: 'Account director', ...values }));
}

export async function acceptedRest(client: Client, review: string): Promise<Answer> {
  return client.submit((await client.get(review)).form(`${review}/accept`));
}
