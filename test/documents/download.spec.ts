import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { documentKinds } from '../../src/documents/document-kind.js';
import { type PdfOptions } from '../../src/pdf/pdf-options.js';
import { PdfService } from '../../src/pdf/pdf.service.js';
import { tooSlow } from '../../src/pdf/sentences.js';
import { aPlan } from '../builders/plan.builder.js';
import { engines } from '../database/engines.js';
import { type Answer, Client } from '../support/client.js';
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
      const links = page.$(`a[href^="${home}/${kind}.pdf"]:not([href*='?'])`).toArray();
      const offered = links.map((link) => [page.$(link).attr('href'), page.$(link).attr('download') !== undefined]);
      expect(offered).toEqual([
        [`${home}/${kind}.pdf`, true],
        [`${home}/${kind}.pdf/preview`, false],
      ]);
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

  it('tell who asks to come again in a moment where one was not ready in time', async () => {
    const { options } = service.app.get<PdfService, { options: PdfOptions }>(PdfService);
    const { deadlineMs } = options;
    options.deadlineMs = 0;
    const late = await ask(`${home}/exercise.pdf`).finally(() => (options.deadlineMs = deadlineMs));
    expect([late.status, late.headers.get('retry-after')]).toEqual([503, expect.stringMatching(/^[1-9]\d*$/)]);
    expect(late.text).toContain(tooSlow.en);
    expect((await ask(`${home}/exercise.pdf`)).status).toBe(200);
  });

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

  describe('looked at', () => {
    const picturesOn = ({ $ }: Answer) =>
      $('main img')
        .toArray()
        .map((image) => ({ ...$(image).attr() }));
    const sourceOf = async (path: string) => picturesOn(await client.get(path))[0]?.src ?? '';

    it('show each page in its size, and say what stands there', async () => {
      const page = await client.get(`${home}/channels.pdf/preview`);
      const seen = picturesOn(page);
      const channels = aPlan().channels;
      expect(seen.map(({ alt }) => alt)).toEqual([
        `Page 1 of ${String(channels.length + 1)}: Channel sheets`,
        ...channels.map(({ name }, index) =>
          expect.stringContaining(`Page ${String(index + 2)} of ${String(channels.length + 1)}: ${name}`),
        ),
      ]);
      expect(seen.map(({ width, height }) => [width, height])).toEqual(seen.map(() => ['793', '1123']));
      expect(seen.slice(1).every(({ loading }) => loading === 'lazy')).toBe(true);
      expect(page.$(`a[href="${home}/channels.pdf"]`).length).toBe(2);
      expect(page.$('.page-list a').last().attr('href')).toBe(`#page-${String(channels.length + 1)}`);
    });

    it('are pictures that the browser asks for once', async () => {
      const first = await ask(await sourceOf(`${home}/cards.pdf/preview?person=ben`));
      expect(first.headers.get('content-type')).toBe('image/webp');
      expect(first.headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
      expect(picturesOn(await client.get(`${home}/cards.pdf/preview?person=ben`))).toHaveLength(1);
    });

    it('are painted again where nobody holds this edition any more, and are not kept then', async () => {
      const source = (await sourceOf(`${home}/matrix.pdf/preview`)).replace(/of=.*/, 'of=old');
      const { status, headers } = await ask(source);
      expect([status, headers.get('cache-control')]).toEqual([200, 'private, no-cache']);
    });

    it('are not there beyond the last page, of no document, and for nobody but the plan they belong to', async () => {
      const stranger = { ...aPlan().people[0], id: 'stranger', name: 'Somebody Else' };
      const other = await client.importPlan(JSON.stringify({ ...aPlan(), people: [...aPlan().people, stranger] }));
      const source = await sourceOf(`${other}/documents/cards.pdf/preview?person=stranger`);
      expect((await ask(source)).status).toBe(200);
      const paths = [
        source.replace('/1.webp', '/2.webp'),
        source.replace('/1.webp', '/0.webp'),
        source.replace('/1.webp', '/1.png'),
        source.replace('cards.pdf', 'poster.pdf'),
        source.replace(`${other}/documents`, home),
        source.replace(/plans\/[^/]+/, 'plans/00000000-0000-0000-0000-000000000000'),
        `${home}/poster.pdf/preview`,
        `${home}/cards.pdf/preview?person=nobody`,
      ];
      const statuses = await Promise.all(paths.map(async (path) => (await ask(path)).status));
      expect(statuses).toEqual(paths.map(() => 404));
    });
  });
});
