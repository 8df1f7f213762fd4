import { createHash } from 'node:crypto';
import { type INestApplication } from '@nestjs/common';
import { TenantDatabase } from '../../src/database/tenant-database.js';
import { type Plan } from '../../src/domain/plan/plan.js';
import { VersionEntity } from '../../src/versions/version.entity.js';
import { type Client } from './client.js';
import { FIRST_COMPANY } from './people-at-work.js';

/** A version of a plan, as freezing it leaves it. */
export async function aVersion(
  app: INestApplication,
  path: string,
  plan: Plan,
  number: number,
  company = FIRST_COMPANY,
): Promise<void> {
  const content = `${JSON.stringify(plan, null, 2)}\n`;
  const dates = { frozenOn: '2026-11-30', frozenAt: new Date(), validUntil: '2027-11-30' };
  const hash = createHash('sha256').update(content).digest();
  const planId = path.replace('/plans/', '');
  const version = { planId, number, content, hash, ...dates, editor: null, note: '', approvals: 1 };
  await app.get(TenantDatabase).inTenant(company, (tx) => tx.insert(VersionEntity, { ...version, state: 'frozen' }));
}

/** Freezes the plan as it is now and sends it to the agency; the link of the mail, or null where it needed none. */
export async function sent(
  app: INestApplication,
  client: Client,
  path: string,
  agency: string,
  { number, company, values = {} }: { number: number; company?: string; values?: Record<string, string> },
): Promise<string | null> {
  await aVersion(app, path, (await client.exported(path)) as Plan, number, company);
  const page = await client.get(`${path}/reviews/${agency}`);
  const form = page.form(`${path}/reviews/${agency}/send`).fill({ version: String(number), ...values });
  if (values.email !== undefined && form.names.includes('to')) form.fill({ to: 'mail' });
  const answer = await client.submit(form);
  if (answer.status !== 303) throw new Error(`${answer.status} ${answer.text.slice(0, 500)}`);
  const { email } = values;
  return email === undefined ? null : linkFor(client, email);
}

/** The newest link to a review that waits in the outbox for this address. */
export async function linkFor(client: Client, email: string): Promise<string> {
  const outbox = await client.get('/administration/outbox');
  const mail = outbox
    .$('li')
    .filter((_, each) => outbox.$(each).text().includes(email))
    .first()
    .text();
  const [link] = /\/review\/[\w-]+/.exec(mail) ?? [];
  if (!link) throw new Error(`no link for ${email}`);
  return link;
}
