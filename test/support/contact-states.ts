import { type Answer, Client } from './client.js';

/** Somebody in the plan is asked for their contact data, and corrects them: pages of both sides. */
export async function contactStatesOf(client: Client, plan: string): Promise<Answer[]> {
  const stranger = new Client(client.address, client.language, true);
  const people = await client.get(`${plan}/people`);
  const [ana = ''] = people.links.find((href) => href.startsWith(`${plan}/people/`))?.split('#') ?? [];
  await client.fillIn(ana, { email: 'ana@example.org' });
  const list = await client.get(`${plan}/contacts`);
  await client.submit(list.form(`${plan}/contacts/ask`).tamper({ person: ana.split('/').at(-1) ?? '' }));
  const [link = ''] = /\/contact\/[\w-]{43}/.exec((await client.get('/administration/outbox')).text) ?? [];
  const form = await stranger.get(`${link}/correction`);
  const wrong = await stranger.submit(form.form().fill({ email: 'nothing' }));
  const own = await stranger.get(link);
  const stale = await stranger.submit(own.form(link).tamper({ _seen: 'something else' }));
  const values = {
    email: 'ana.new@example.org',
    'phones.0.label': 'Work',
    'deputies.owners_lead': 'Xaver',
    message: 'Hello',
  };
  const thanks = await stranger.follow(await stranger.submit(form.form().fill(values)));
  await client.fillIn(ana, { 'phones.0.label': 'Other' });
  const asked = await client.get(`${plan}/contacts?done=asked&count=1`);
  const waiting = asked.links.find((href) => href.startsWith(`${plan}/contacts/`)) ?? '';
  const correction = await client.get(waiting);
  const nothing = await client.submit(correction.form(`${waiting}/take`).tamper({ take: [] }));
  return [form, wrong, own, stale, thanks, asked, correction, nothing];
}
