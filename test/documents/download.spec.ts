import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { documentKinds } from '../../src/documents/document-kind.js';
import { aPlan } from '../builders/plan.builder.js';
import { engines } from '../database/engines.js';
import { Client } from '../support/client.js';
import { type Service, startService } from '../support/service.js';

const [engine] = engines;
if (!engine) throw new Error('no engine');

describe('the documents of a plan', () => {
  let service: Service;
  let client: Client;
  let home: string;
  beforeAll(async () => {
    service = await startService(engine);
    client = new Client(service.address);
    home = `${await client.importPlan(JSON.stringify(aPlan()))}/documents`;
  });
  afterAll(() => service.stop());

  const ask = (path: string, headers: Record<string, string> = {}) => client.send('GET', path, undefined, headers);

  it('are all offered on one page, to look at and to keep', async () => {
    const page = await client.get(home);
    for (const kind of documentKinds) {
      const links = page.$(`a[href="${home}/${kind}.pdf"]`).toArray();
      expect([kind, links.map((link) => page.$(link).attr('download') !== undefined)]).toEqual([kind, [true, false]]);
    }
    const people = page.$('select[name=person] option').toArray();
    expect(people.map((option) => page.$(option).attr('value'))).toEqual(aPlan().people.map(({ id }) => id));
  });

  it('are shown by the browser, under a name that says what they are', async () => {
    const { headers, body } = await ask(`${home}/channels.pdf`);
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('content-disposition')).toMatch(
      /^inline; filename="dairy-channel-sheets-draft-\d{4}-\d\d-\d\d\.pdf"$/,
    );
    expect(body.slice(0, 5)).toBe('%PDF-');
    const card = await ask(`${home}/cards.pdf?person=ben`);
    expect(card.headers.get('content-disposition')).toContain('dairy-alarm-cards-ben-draft-');
  });

  it.each(['poster.pdf', 'channels', 'channels.pdf.pdf', 'cards.pdf?person=nobody', 'matrix.pdf?paper=A0'])(
    'are not found where there is none: %s',
    async (file) => {
      expect((await ask(`${home}/${file}`)).status).toBe(404);
    },
  );

  it('do not print the card of somebody in another plan', async () => {
    const stranger = { ...aPlan().people[0], id: 'stranger', name: 'Somebody Else' };
    const other = await client.importPlan(JSON.stringify({ ...aPlan(), people: [...aPlan().people, stranger] }));
    expect((await ask(`${other}/documents/cards.pdf?person=stranger`)).status).toBe(200);
    expect((await ask(`${home}/cards.pdf?person=stranger`)).status).toBe(404);
  });

  it('are not sent again to a browser that has them', async () => {
    const first = await ask(`${home}/matrix.pdf`);
    const tag = first.headers.get('etag') ?? '';
    const again = await ask(`${home}/matrix.pdf`, { 'if-none-match': `"old", W/${tag}` });
    expect([again.status, again.body, again.headers.get('etag')]).toEqual([304, '', tag]);
    expect((await ask(`${home}/matrix.pdf`, { 'if-none-match': '"old"' })).status).toBe(200);
    expect((await ask(`${home}/matrix.pdf?paper=A3`, { 'if-none-match': tag })).status).toBe(200);
  });

  it('are sent in parts to whoever goes on with a broken download', async () => {
    const whole = await ask(`${home}/matrix.pdf`);
    const size = whole.headers.get('content-length') ?? '';
    const part = await ask(`${home}/matrix.pdf`, { range: 'bytes=0-7' });
    expect([part.status, part.body]).toEqual([206, whole.body.slice(0, 8)]);
    expect(part.headers.get('content-range')).toBe(`bytes 0-7/${size}`);
    expect((await ask(`${home}/matrix.pdf`, { range: `bytes=${size}-` })).status).toBe(416);
    const changed = await ask(`${home}/matrix.pdf`, { range: 'bytes=0-7', 'if-range': '"old"' });
    expect([changed.status, changed.headers.get('content-length')]).toEqual([200, size]);
  });
});
