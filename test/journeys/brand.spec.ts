import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { translator } from '../../src/i18n/translate.js';
import { aPlan } from '../builders/plan.builder.js';
import { type Engine, engines } from '../database/engines.js';
import { axeFaults, colourRules, htmlFaults, widthFaults } from '../support/browser-audit.js';
import { inTabs, Replay } from '../support/browser-replay.js';
import { startBrowser, type TestBrowser } from '../support/browser.js';
import { Visitor } from '../support/browser-visitor.js';
import { type Answer, Client } from '../support/client.js';
import * as logos from '../support/logos.js';
import { type Service, startService } from '../support/service.js';

const t = translator('en');
const wrong = (reason: string) => t(`brand.wrong.${reason}`);

/** What is not taken, and why. */
const refused: [what: string, file: () => Promise<Buffer> | Buffer, reason: string][] = [
  ['nothing at all', () => Buffer.alloc(0), 'nothing'],
  ['an SVG', () => Buffer.from('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'), 'svg'],
  ['a GIF', () => Buffer.from('GIF89a\x01\x00\x01\x00', 'latin1'), 'kind'],
  ['a PDF that is called a PNG', () => Buffer.from('%PDF-1.7\n'), 'kind'],
  [
    'a WebP',
    async () =>
      sharp(await logos.wide())
        .webp()
        .toBuffer(),
    'kind',
  ],
  ['the first half of a PNG', async () => half(await logos.wide()), 'broken'],
  ['the first half of a JPEG', async () => half(await logos.onSheet()), 'broken'],
  ['only the head of a PNG', async () => (await logos.wide()).subarray(0, 30), 'broken'],
  ['a file of more than 5 MB', () => Buffer.concat([Buffer.from('\x89PNG', 'latin1'), Buffer.alloc(5.3e6)]), 'large'],
  ['a PNG that unpacks to 900 million pixels', () => logos.bomb(), 'pixels'],
  ['a picture a little wider than allowed', () => logos.bomb(8001), 'pixels'],
  ['a white sheet', () => blank({ r: 255, g: 255, b: 255, alpha: 1 }), 'blank'],
  ['something invisible', () => blank({ r: 10, g: 20, b: 30, alpha: 0 }), 'blank'],
];

function half(file: Buffer): Buffer {
  return file.subarray(0, file.length / 2);
}

function blank(background: sharp.RGBA): Promise<Buffer> {
  return sharp({ create: { width: 60, height: 40, channels: 4, background } })
    .png()
    .toBuffer();
}

/** What people do with the page. */
class Look {
  constructor(
    private readonly service: Service,
    readonly client: Client,
  ) {}

  static async open(engine: Engine): Promise<Look> {
    const service = await startService(engine);
    return new Look(service, new Client(service.address));
  }

  get complaints(): string[] {
    return this.service.complaints;
  }

  newPlan(): Promise<string> {
    return this.client.importPlan(JSON.stringify(aPlan()));
  }

  async choose(plan: string, colour: string, logo: Buffer | null = null): Promise<Answer> {
    const form = (await this.client.get(`${plan}/brand`)).form().fill({ colour });
    return this.client.upload(form, 'logo', logo && new File([new Uint8Array(logo)], 'logo.png'));
  }

  keptLogo(plan: string): Promise<{ data: Buffer; headers: Headers }> {
    return this.client.file(`${plan}/brand/logo`);
  }

  close(): Promise<void> {
    return this.service.stop();
  }
}

describe.each(engines)('the look of the documents, $name engine', (engine) => {
  let look: Look;
  beforeAll(async () => {
    look = await Look.open(engine);
  });
  afterAll(() => look.close());

  it('is kept and shown again', async () => {
    const plan = await look.newPlan();
    const saved = await look.client.follow(await look.choose(plan, ' #0B4F9E ', await logos.wide()));
    expect(saved.$('.notice').text()).toContain(t('web.done.saved'));
    expect(saved.form().value('colour')).toBe('#0b4f9e');
    const image = saved.$('.cover-sheet img');
    expect([image.attr('alt'), image.attr('width'), image.attr('height')]).toEqual(['Dairy', '993', '208']);
    expect(saved.text).not.toContain(t('brand.corrected.title'));
    const { data, headers } = await look.keptLogo(plan);
    expect(headers.get('content-type')).toBe('image/png');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(image.attr('src')).toContain(createHash('sha256').update(data).digest('hex').slice(0, 12));
  });

  it('loses its logo by the button, and keeps its colour', async () => {
    const plan = await look.newPlan();
    await look.choose(plan, '#123456', await logos.wide());
    const form = (await look.client.get(`${plan}/brand`)).form().tamper({ _remove: 'logo' });
    const page = await look.client.follow(await look.client.upload(form, 'logo', null));
    expect([page.form().value('colour'), page.$('main img').length]).toEqual(['#123456', 0]);
    expect((await look.client.get(`${plan}/brand/logo`)).status).toBe(404);
  });

  it('is not overwritten by who did not see it: both colours are shown', async () => {
    const plan = await look.newPlan();
    const old = (await look.client.get(`${plan}/brand`)).form().fill({ colour: '#111111' });
    await look.choose(plan, '#222222', await logos.wide());
    const answer = await look.client.upload(old, 'logo', null);
    expect([answer.status, answer.form().value('colour')]).toEqual([409, '#111111']);
    expect(answer.$('.theirs').text()).toContain('#222222');
    expect((await look.client.upload(answer.form(), 'logo', null)).status).toBe(303);
    expect((await look.client.get(`${plan}/brand`)).form().value('colour')).toBe('#111111');
  });

  it('belongs to one plan, is not in its file, and goes with it', async () => {
    const [plan, other] = [await look.newPlan(), await look.newPlan()];
    await look.choose(plan, '#123456', await logos.wide());
    expect((await look.client.get(`${other}/brand`)).form().value('colour')).toBe('');
    expect(await look.client.exported(plan)).toEqual(await look.client.exported(other));
    await look.client.submit((await look.client.get(`${plan}/remove`)).form());
    for (const path of ['brand', 'brand/logo']) expect((await look.client.get(`${plan}/${path}`)).status).toBe(404);
    const left = await look.choose(other, '#654321');
    expect(left.status).toBe(303);
  });
});

describe.each(engines.slice(0, 1))('colour and logo', (engine) => {
  let look: Look;
  beforeAll(async () => {
    look = await Look.open(engine);
  });
  afterAll(() => look.close());

  it('is chosen from the documents and from the company, and is nothing at first', async () => {
    const plan = await look.newPlan();
    for (const page of ['documents', 'company']) {
      expect((await look.client.get(`${plan}/${page}`)).links).toContain(`${plan}/brand`);
    }
    const page = await look.client.get(`${plan}/brand`);
    expect([page.form().value('colour'), page.$('main img').length]).toEqual(['', 0]);
    expect((await look.client.get(`${plan}/brand/logo`)).status).toBe(404);
    expect((await look.client.get('/plans/6f1c2b1e-0000-4000-8000-000000000000/brand')).status).toBe(404);
  });

  it('keeps of a picture nothing but the picture, in the same bytes each time', async () => {
    const [one, other] = [await look.newPlan(), await look.newPlan()];
    const file = await sharp(await logos.onSheet())
      .withExif({ IFD0: { Artist: 'Somebody', Copyright: 'Hidden words' } })
      .jpeg()
      .toBuffer();
    for (const plan of [one, other]) expect((await look.choose(plan, '', file)).status).toBe(303);
    const { data } = await look.keptLogo(one);
    expect((await look.keptLogo(other)).data).toEqual(data);
    const { exif, icc, xmp, width, height } = await sharp(data).metadata();
    expect([exif, icc, xmp]).toEqual([undefined, undefined, undefined]);
    expect(data.includes('Hidden')).toBe(false);
    // The sheet around it is gone.
    expect([width < 800, height < 200]).toEqual([true, true]);
  });

  it('takes a picture in printing inks, and one that lies on its side', async () => {
    const plan = await look.newPlan();
    await look.choose(plan, '', await logos.inks());
    const [left, right] = await ends((await look.keptLogo(plan)).data, 'left');
    expect([left?.indexOf(Math.max(...left)), right?.indexOf(Math.max(...right))]).toEqual([0, 2]);
    await look.choose(plan, '', await logos.turned());
    const upright = (await look.keptLogo(plan)).data;
    expect(await sharp(upright).metadata()).toMatchObject({ width: 100, height: 400 });
    const [top, bottom] = await ends(upright, 'top');
    expect([top?.indexOf(Math.max(...top)), bottom?.indexOf(Math.max(...bottom))]).toEqual([0, 2]);
  });

  it('puts a light logo on the colour, and says when one is too small', async () => {
    const plan = await look.newPlan();
    const light = await look.client.follow(await look.choose(plan, '#123456', await logos.light()));
    expect(light.text).toContain(t('brand.preview.light'));
    expect([light.$('.cover-sheet').length, light.$('.cover-top img').length]).toEqual([0, 1]);
    const tiny = await look.client.follow(await look.choose(plan, '#123456', await logos.tiny()));
    expect(tiny.text).toContain(t('brand.preview.small'));
  });

  describe('of a plan that has both', () => {
    let plan: string;
    let before: Buffer;
    beforeAll(async () => {
      plan = await look.newPlan();
      await look.choose(plan, '#123456', await logos.wide());
      before = (await look.keptLogo(plan)).data;
    });

    it.each(refused)('are not replaced by %s: it is said why, and what was typed stays', async (_, file, reason) => {
      const answer = await look.choose(plan, '#654321', await file());
      const said = expect.stringContaining(wrong(reason));
      expect([answer.status, answer.$('#f-logo-error').text()]).toEqual([422, said]);
      expect(answer.$('.problems a[href="#f-logo"]').text()).toEqual(said);
      expect(answer.form().value('colour')).toBe('#654321');
      expect((await look.keptLogo(plan)).data).toEqual(before);
      expect(look.complaints).toEqual([]);
    });
  });

  it.each(['red', '#12', '#1234567', '#ggg', 'url(#a)', '#123456;}'])(
    'does not take %s for a colour',
    async (typed) => {
      const plan = await look.newPlan();
      await look.choose(plan, '#123456');
      const answer = await look.choose(plan, typed);
      expect([answer.status, answer.$('#f-colour-error').text()]).toEqual([
        422,
        expect.stringContaining(wrong('colour')),
      ]);
      expect(answer.form().value('colour')).toBe(typed);
      expect((await look.client.get(`${plan}/brand`)).form().value('colour')).toBe('#123456');
    },
  );

  it('keeps a logo that came with a wrong colour', async () => {
    const plan = await look.newPlan();
    const answer = await look.choose(plan, 'blue', await logos.wide());
    expect([answer.status, answer.$('.cover-sheet img').length]).toEqual([422, 1]);
    const mended = await look.client.upload(answer.form().fill({ colour: '#00f' }), 'logo', null);
    const page = await look.client.follow(mended);
    expect([page.form().value('colour'), page.$('.cover-sheet img').length]).toEqual(['#0000ff', 1]);
  });

  it('says when a colour is printed darker, and shows both', async () => {
    const plan = await look.newPlan();
    const page = await look.client.follow(await look.choose(plan, '#ffd400'));
    const fills = page.$('.swatches rect').toArray();
    expect(fills.map((rect) => page.$(rect).attr('fill'))).toEqual(['#ffd400', '#8d7400']);
    expect(page.text).toContain(t('brand.corrected.contrast', { contrast: '1.4:1' }));
    expect(page.text).toContain(t('brand.corrected.contrast', { contrast: '4.5:1' }));
  });

  it('changes the documents at once, and back again to the same file', async () => {
    const plan = await look.newPlan();
    const tag = async () => (await look.client.get(`${plan}/documents/exercise.pdf`)).headers.get('etag');
    const plain = await tag();
    await look.choose(plan, '#b3122a');
    const red = await tag();
    await look.choose(plan, '#b3122a', await logos.wide());
    const withLogo = await tag();
    expect(new Set([plain, red, withLogo]).size).toBe(3);
    const form = (await look.client.get(`${plan}/brand`)).form().fill({ colour: '' }).tamper({ _remove: 'logo' });
    await look.client.upload(form, 'logo', null);
    expect(await tag()).toBe(plain);
  });

  it('wants a form of its own kind', async () => {
    const plan = await look.newPlan();
    const typed = await look.client.send('POST', `${plan}/brand`, new URLSearchParams({ colour: '#123456' }));
    expect(typed.status).toBe(415);
    const torn = await look.client.send('POST', `${plan}/brand`, '--x\r\nnothing', {
      'content-type': 'multipart/form-data; boundary=x',
    });
    expect(torn.status).toBe(400);
    expect(look.complaints).toEqual([]);
  });
});

/** Colours in the middle of both ends: red, green, blue. */
async function ends(picture: Buffer, first: 'left' | 'top'): Promise<number[][]> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (share: number) => {
    const x = Math.floor(info.width * (first === 'left' ? share : 0.5));
    const y = Math.floor(info.height * (first === 'left' ? 0.5 : share));
    const place = (y * info.width + x) * info.channels;
    return [...data.subarray(place, place + 3)];
  };
  return [at(0.2), at(0.8)];
}

describe('the page for the look of the documents', () => {
  let service: Service;
  let browser: TestBrowser;
  const folder = mkdtempSync(join(tmpdir(), 'logo-'));
  const file = join(folder, 'logo.png');

  beforeAll(async () => {
    const [engine] = engines;
    if (!engine) throw new Error('no database engine');
    [service, browser] = await Promise.all([startService(engine), startBrowser()]);
    writeFileSync(file, await logos.wide());
  });
  afterAll(async () => {
    await browser.stop();
    await service.stop();
    rmSync(folder, { recursive: true });
  });

  it.each([true, false])('is used in a browser (scripts on: %s)', async (javascript) => {
    const plan = await new Client(service.address).importPlan(JSON.stringify(aPlan()));
    const visitor = await Visitor.enter(await browser.enter(service.address), service.address, {
      javascript,
      language: 'en',
    });
    await visitor.open(`${plan}/documents`);
    await visitor.press(t('brand.link'));
    await visitor.type('Colour', '#0b4f9e');
    const input = await visitor.page.waitForSelector('input[type=file]');
    await (input as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(file);
    await visitor.press('Save');
    expect(await visitor.read('.notice')).toEqual([t('web.done.saved')]);
    const shown = await visitor.page.$eval('.cover-sheet img', (image) => image.naturalWidth);
    expect(shown).toBe(993);
    await visitor.press(t('brand.remove'));
    expect(await visitor.read('.cover-sheet')).toEqual([]);
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it.each(['de', 'en'])('can be used by everybody: %s', async (language) => {
    const client = new Client(service.address, language);
    const plan = await client.importPlan(JSON.stringify(aPlan({ locale: 'de' })));
    const form = async () => (await client.get(`${plan}/brand`)).form();
    const old = await form();
    const logo = new File([new Uint8Array(await logos.wide())], 'logo.png');
    const light = new File([new Uint8Array(await logos.light())], 'logo.png');
    const pages = [
      await client.follow(await client.upload((await form()).fill({ colour: '#ffd400' }), 'logo', logo)),
      await client.upload((await form()).fill({ colour: 'yellow' }), 'logo', new File(['GIF'], 'x.gif')),
      await client.upload(old.fill({ colour: '#ffffff' }), 'logo', null),
      await client.follow(await client.upload((await form()).fill({ colour: '#fff' }), 'logo', light)),
    ];
    expect(pages.map(({ status }) => status)).toEqual([200, 422, 409, 200]);
    expect(pages.flatMap((page) => htmlFaults(page.body))).toEqual([]);
    const context = await browser.enter(service.address);
    const tab = await Replay.open(context, service.address, { javascript: true });
    const faults: string[] = [];
    await inTabs([tab], pages, async ({ page: shown }, page) => {
      await tab.show(page);
      for (const [width, scheme] of [
        [320, 'light'],
        [1280, 'dark'],
      ] as const) {
        await tab.look({ width, scheme });
        faults.push(...(await axeFaults(shown, scheme === 'dark' ? colourRules : [])), ...(await widthFaults(shown)));
      }
    });
    expect([...faults, ...tab.complaints]).toEqual([]);
  });
});
