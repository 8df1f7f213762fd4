import { type Answer, Client } from './client.js';
import { contactStatesOf } from './contact-states.js';

/** Pages that no link leads to: what the service answers when something was done, or could not be done. */
export async function statesOf(client: Client, plan: string): Promise<Answer[]> {
  return [
    await client.get('/plans'),
    await client.get('/nothing-is-here'),
    ...(await administered(client)),
    ...(await contactStatesOf(client, plan)),
    ...(await named(client, plan)),
    await client.submit((await client.get('/plans')).form('/plans').fill({ name: '' })),
    await client.upload((await client.get('/plans')).form('/plans/import'), 'file', null),
    await client.send('POST', `${plan}/add/people`, '{}', { 'content-type': 'application/json' }),
    await client.send('POST', '/plans', '', { origin: 'https://evil.example' }),
    ...(await refused(client, plan)),
    ...(await stale(client, plan)),
    ...(await notices(client, plan)),
  ];
}

/** Where the names of channels stand: in what was found, beside ticks and in a table. */
async function named(client: Client, plan: string): Promise<Answer[]> {
  const pages = ['channels/x', 'channels/media', 'scenarios/hack', 'readiness', 'review'];
  return Promise.all(pages.map((page) => client.get(`${plan}/${page}`)));
}

/** Who belongs to the organisation: with an invitation, its mail, and what cannot be done. */
async function administered(client: Client): Promise<Answer[]> {
  const invite = async (email: string) =>
    client.submit(
      (await client.get('/administration')).form('/administration/invitations').fill({ email, role: 'reader' }),
    );
  await invite('guest@example.org');
  const page = await client.get('/administration');
  const remove = page.links.find((href) => href.endsWith('/remove')) ?? '';
  const outbox = await client.get('/administration/outbox');
  const [invitation = ''] = /\/invitation\/[\w-]+/.exec(outbox.text) ?? [];
  return [
    ...[page, outbox, await invite('nobody'), await client.get(remove), await client.get(invitation)],
    await client.submit((await client.get(remove)).form(remove)),
    await client.get('/account/erase'),
    await client.get('/forgotten'),
    await client.get('/forgotten/sent'),
    await new Client(client.address, client.language, true).get(invitation),
  ];
}

/** Every form that adds something, sent without anything in it. */
async function refused(client: Client, plan: string): Promise<Answer[]> {
  const lists = ['people', 'owners', 'agencies', 'rosters', 'severities', 'activities', 'channels', 'scenarios'];
  const more = ['stakeholders', 'notifications', 'exercises'];
  const matrix = await client.get(`${plan}/matrix`);
  const [cell = ''] = matrix.form(`${plan}/matrix`).names;
  return [
    ...(await Promise.all([...lists, ...more].map((list) => client.send('POST', `${plan}/add/${list}`, form({}))))),
    await client.submit(matrix.form(`${plan}/matrix`).tamper({ [cell]: 'X' })),
    await client.submit((await client.get(`${plan}/company`)).form().tamper({ title: '' })),
  ];
}

/** Forms that somebody else was faster with. */
async function stale(client: Client, plan: string): Promise<Answer[]> {
  const people = await client.get(`${plan}/people`);
  const thing = await client.get(people.links.find((href) => href.startsWith(`${plan}/people/`)) ?? '');
  const company = await client.get(`${plan}/company`);
  const matrix = await client.get(`${plan}/matrix`);
  const cells = matrix.form(`${plan}/matrix`).names.filter((name) => name.startsWith('cell.'));
  const { path } = thing;
  return [
    await client.submit(thing.form().tamper({ _version: '0', jobTitle: 'Somebody else' })),
    await client.submit(company.form().tamper({ _version: '0', title: 'Another title' })),
    await client.submit(matrix.form(`${plan}/matrix`).tamper(swapped(cells.slice(0, 40)))),
    await client.submit((await client.get(`${path}/remove`)).form().tamper({ _version: '0' })),
    await client.send('POST', `${plan}/people/nobody`, form({ name: 'Gone', _version: '1' })),
  ];
}

/** A notice, one with a way back, and one when that was taken. */
async function notices(client: Client, plan: string): Promise<Answer[]> {
  const people = await client.get(`${plan}/people`);
  const hrefs = people.links.filter((href) => href.endsWith('/remove'));
  for (const href of hrefs) {
    const ask = await client.get(href);
    if (ask.status !== 200) continue;
    const removed = await client.follow(await client.submit(ask.form()));
    const undo = removed.$('.notice form').attr('action') ?? '';
    return [removed, await client.follow(await client.submit(removed.form(undo)))];
  }
  throw new Error('nobody can be removed');
}

/** What a browser sends that showed all these cells empty, and where one of these was chosen. */
function swapped(cells: string[]): Record<string, string> {
  const chosen: Record<string, string> = {};
  for (const cell of cells) {
    chosen[`base.${cell.split('.')[1] ?? ''}`] = '';
    chosen[cell] = 'I';
  }
  return chosen;
}

function form(values: Record<string, string>): URLSearchParams {
  return new URLSearchParams(values);
}
