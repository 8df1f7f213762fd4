import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { documentKinds } from '../../src/documents/document-kind.js';
import { type Plan } from '../../src/domain/plan/plan.js';
import { aPlan } from '../builders/plan.builder.js';
import { engines } from '../database/engines.js';
import { Client } from '../support/client.js';
import * as logos from '../support/logos.js';
import { type Service, startService } from '../support/service.js';
import { attempts, packed, rewritten } from './attempts.js';
import { CountingServer } from './counting-server.js';
import { squeezed } from './read-out.js';
import { onFile, runForBytes, textOfPages } from './tools.js';

const [engine] = engines;
if (!engine) throw new Error('no engine');

const SECRET = 'StrengGeheimesKennwort';
const LONGEST = 190;
const folder = mkdtempSync(join(tmpdir(), 'outward-'));
const secretFile = join(folder, 'g');
const server = new CountingServer();
let service: Service;
let client: Client;
let packs: string[];

beforeAll(async () => {
  writeFileSync(secretFile, SECRET);
  await server.start();
  packs = packed(attempts(server.port, secretFile), LONGEST);
  service = await startService(engine);
  client = new Client(service.address);
});
afterAll(async () => {
  await service.stop();
  await server.stop();
  rmSync(folder, { recursive: true });
});

async function documentsOf(plan: string, kinds: readonly string[] = documentKinds): Promise<Uint8Array[]> {
  const asked = kinds.map(async (kind) => {
    const { status, data } = await client.file(`${plan}/documents/${kind}.pdf`);
    if (status !== 200) throw new Error(`${status} ${kind}`);
    return new Uint8Array(data);
  });
  return Promise.all(asked);
}

const textOf = (pdfs: readonly Uint8Array[]) => squeezed(pdfs.flatMap(textOfPages).join(''));

/** What a document does or leads to, as it stands in the file: actions and addresses, all but the pages' own content. */
function actionsOf(pdf: Uint8Array): string[] {
  const text = onFile(pdf, (file) => runForBytes('qpdf', ['--qdf', '--object-streams=disable', file, '-'])).toString(
    'latin1',
  );
  const kinds = [...text.matchAll(/\/S \/(URI|JavaScript|Launch|SubmitForm|GoToR|GoToE|ImportData|Rendition)\b/g)];
  const addresses = [...text.matchAll(/\/URI \((?!tel:|mailto:)([^)]*)/g)];
  return [
    ...kinds.map(([, kind = '']) => kind).filter((kind) => kind !== 'URI'),
    ...addresses.map(([, to = '']) => to),
  ];
}

describe('whoever types ways out of a document into a plan', () => {
  /** Counted up over the rounds, so that each place has each way once. */
  function hostile(round: number): { plan: Plan; places: string[] } {
    const places: string[] = [];
    const plan = rewritten(aPlan(), (place) => {
      places.push(place);
      return `§${places.length}§${packs[(places.length + round) % packs.length] ?? ''}`;
    });
    return { plan, places };
  }

  it('has them printed as the words that they are, from every field that is printed, and reaches nothing', async () => {
    const printed = new Set<string>();
    for (let round = 0; round < packs.length; round += 1) {
      const { plan, places } = hostile(round);
      const pdfs = await documentsOf(await client.importPlan(JSON.stringify(plan)));
      const text = textOf(pdfs);
      for (const pack of packs) expect(text).toContain(squeezed(pack));
      expect(text).not.toContain(squeezed(SECRET));
      expect(pdfs.flatMap(actionsOf)).toEqual([]);
      places.filter((_, index) => text.includes(`§${index + 1}§`)).forEach((place) => printed.add(place));
    }
    expect(server.knocks).toBe(0);
    expect(hostile(0).places.filter((place) => !printed.has(place))).toEqual([]);
  });

  it('has no more from the forms', async () => {
    const plan = await client.importPlan(JSON.stringify(aPlan()));
    for (let first = 0; first < packs.length; first += 3) {
      const [one = '', two = '', three = ''] = packs.slice(first);
      const filled = [
        await client.fillIn(`${plan}/company`, { title: one || 'Plan', 'company.name': two || 'Company' }),
        await client.fillIn(`${plan}/people/ana`, { name: one || 'Ana', jobTitle: two || 'Head' }),
        await client.fillIn(`${plan}/channels/x`, { name: two || 'X', address: three || 'x' }),
      ];
      expect(filled.map(({ status }) => status)).toEqual([303, 303, 303]);
      const pdfs = await documentsOf(plan, ['full']);
      for (const pack of [one, two, three]) expect(textOf(pdfs)).toContain(squeezed(pack));
      expect(textOf(pdfs)).not.toContain(squeezed(SECRET));
      expect(pdfs.flatMap(actionsOf)).toEqual([]);
    }
    expect(server.knocks).toBe(0);
  });
});

describe('a logo', () => {
  async function upload(plan: string, colour: string, logo: Buffer | null): Promise<number> {
    const form = (await client.get(`${plan}/brand`)).form().tamper({ colour });
    const name = `"><img src=http://127.0.0.1:${server.port}/name>.png`;
    return (await client.upload(form, 'logo', logo && new File([new Uint8Array(logo)], name))).status;
  }

  it('that is a drawing with addresses in it, or a colour that is one, is refused', async () => {
    const plan = await client.importPlan(JSON.stringify(aPlan({ title: 'Drawn' })));
    const url = `http://127.0.0.1:${server.port}`;
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg"><image href="${url}/s.png"/><script href="${url}/s.js"/></svg>`;
    expect(await upload(plan, '', Buffer.from(drawing))).toBe(422);
    expect(await upload(plan, '', Buffer.from(`<?xml version="1.0"?><!DOCTYPE svg SYSTEM "${url}/d">${drawing}`))).toBe(
      422,
    );
    expect(await upload(plan, `url(${url}/c)`, null)).toBe(422);
    expect(await upload(plan, `#123456;background:url(${url}/d)`, null)).toBe(422);
    const before = await client.importPlan(JSON.stringify(aPlan({ title: 'Drawn' })));
    expect(await documentsOf(plan, ['matrix'])).toEqual(await documentsOf(before, ['matrix']));
    expect(server.knocks).toBe(0);
  });

  it('with addresses beside its picture leaves them behind', async () => {
    const url = `http://127.0.0.1:${server.port}/metadata`;
    const exif = { IFD0: { Artist: url, Copyright: `<img src=${url}>`, DocumentName: `file://${secretFile}` } };
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="${url}"/></rdf:RDF></x:xmpmeta>`;
    for (const type of ['png', 'jpeg'] as const) {
      const logo = await sharp(await logos.onSheet())
        .withExif(exif)
        .withXmp(xmp)
        .toFormat(type)
        .toBuffer();
      expect(logo.toString('latin1')).toContain(url);
      const plan = await client.importPlan(JSON.stringify(aPlan({ title: `With a ${type}` })));
      expect(await upload(plan, '#0b4f9e', logo)).toBe(303);
      const [pdf = new Uint8Array()] = await documentsOf(plan, ['matrix']);
      const whole = onFile(pdf, (file) =>
        runForBytes('qpdf', ['--qdf', '--object-streams=disable', '--decode-level=all', file, '-']),
      );
      expect(whole.toString('latin1')).toContain('/Subtype /Image');
      for (const hidden of [url, secretFile, SECRET]) expect(whole.includes(hidden)).toBe(false);
    }
    expect(server.knocks).toBe(0);
  });
});

it('each knock would have been counted', async () => {
  const doors = ['127.0.0.1', '[::1]', 'localhost'].map((host) => fetch(`http://${host}:${server.port}/`));
  expect((await Promise.all(doors)).map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(server.knocks).toBe(3);
});
