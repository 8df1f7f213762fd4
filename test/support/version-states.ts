import { aReadyPlanWith } from '../builders/plan.builder.js';
import { type Answer, type Client } from './client.js';

/** The pages of a plan's versions: without any, with one that says what the plan says, and with one from which it differs. */
export async function versionStatesOf(client: Client): Promise<Answer[]> {
  const changes = {
    '/locale': client.language,
    '/validUntil': '2099-12-31',
    '/owners/0/mandate': 'Decides in a crisis.',
  };
  const plan = await client.importPlan(JSON.stringify(aReadyPlanWith(changes)));
  const compare = () => client.get(`${plan}/versions/compare`);
  const before = [await client.get(`${plan}/versions`), await compare()];
  await client.fillIn(`${plan}/versions`, { note: 'First' });
  const same = await compare();
  await client.fillIn(`${plan}/owners/lead`, { 'holders.1': 'cem', mandate: 'Decides and speaks in a crisis.' });
  return [
    ...before,
    same,
    await compare(),
    await client.get(`${plan}/versions`),
    await client.get(`${plan}/versions/1`),
  ];
}
