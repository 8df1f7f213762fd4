import { aReadyPlanWith } from '../builders/plan.builder.js';
import { type Values } from './form.js';
import { type INestApplication } from '@nestjs/common';
import { type Answer, Client } from './client.js';
import { anAccount, FIRST_COMPANY, password } from './people-at-work.js';

/** The pages of a version on its way: what each person may do there, what is refused, and what becomes of it. */
export async function versionWaysOf(app: INestApplication, editor: Client): Promise<Answer[]> {
  const approver = await anApprover(app, editor);
  const changes = { '/locale': editor.language, '/validUntil': '2099-12-31', '/people/-': eva };
  const plan = await editor.importPlan(JSON.stringify(aReadyPlanWith(changes)));
  const freeze = async () =>
    (await editor.fillIn(`${plan}/versions`, { note: 'New people\nand one more line' })).target;
  const moved = async (who: Client, version: string, move: string, values: Values = {}) =>
    who.submit((await who.get(version)).form(`${version}/${move}`).fill(values));
  const first = await freeze();
  const frozen = await editor.get(first);
  await moved(editor, first, 'submit', { approvals: '1' });
  const waiting = [await editor.get(first), await approver.get(first), await approver.get('/plans')];
  const refused = [await moved(approver, first, 'return'), await editor.submit(frozen.form(`${first}/submit`))];
  await moved(approver, first, 'approve');
  const approved = await approver.get(first);
  await moved(approver, first, 'publish');
  const second = await freeze();
  const ofVersion = ['', '/documents', '/documents/channels.pdf/preview'].map((path) => `/versions/1${path}`);
  const published = ['', '/review', '/versions', ...ofVersion, '/people/eva/erase'];
  const after = await Promise.all(published.map((path) => editor.get(`${plan}${path}`)));
  const stale = await editor.submit((await editor.get(`${plan}/versions`)).form(`${plan}/versions`).tamper(nobody));
  await moved(editor, second, 'withdraw', { withdrawn: 'Too early' });
  await editor.submit((await editor.get(`${plan}/people/eva/erase`)).form());
  return [
    frozen,
    ...waiting,
    ...refused,
    approved,
    ...after,
    stale,
    await editor.get(second),
    ...(await withErrors(editor)),
  ];
}

const eva = { id: 'eva', name: 'Eva Ehrlich', phones: [{ label: 'Mobile', number: '+436601234567' }] };
const nobody = { _version: '0', note: 'Somebody else was faster' };

async function anApprover(app: INestApplication, { address, language }: Client): Promise<Client> {
  const email = `approver-${language}@example.org`;
  await anAccount(app, email, [{ organisationId: FIRST_COMPANY, kind: 'company', role: 'approver' }]);
  const approver = new Client(address, language, true);
  await approver.fillIn('/sign-in', { email, password });
  await approver.get('/account');
  return approver;
}

/** What is said where errors keep a plan from being frozen. */
async function withErrors(editor: Client): Promise<Answer[]> {
  const plan = await editor.importPlan(JSON.stringify(aReadyPlanWith({ '/owners/0/holders': [] })));
  const path = `${plan}/versions`;
  const typed = new URLSearchParams({ _version: '0', note: 'Too early' });
  return [await editor.get(path), await editor.send('POST', path, typed)];
}

/** The pages of a plan's versions: without any, with one that says what the plan says, and with one from which it differs. */
export async function versionStatesOf(client: Client): Promise<Answer[]> {
  const changes = {
    '/locale': client.language,
    // Wider than a phone.
    '/title': 'Donaudampfschifffahrtsgesellschaftskapitänswitwenversicherungsverein',
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
