import { afterAll, describe, expect, it } from '@jest/globals';
import { type DocumentKind, documentKinds } from '../../src/documents/document-kind.js';
import { type Brand, type Logo } from '../../src/plans/brand/brand.js';
import { logoFrom } from '../../src/plans/brand/logo-file.js';
import { context, documents, example, printer } from '../documents/examples.js';
import { readPdf } from '../documents/printed.js';
import * as logos from '../support/logos.js';
import { type Examined, examine, failures } from './matterhorn.js';
import { misread, silenced } from './read-out.js';
import { offThePaper } from './tools.js';

const MOST_BYTES = 1_500_000;
const plan = example('molkerei');

afterAll(() => printer.close());

async function logo(file: Promise<Buffer>): Promise<Logo> {
  const content = await file;
  const read = await logoFrom({ content, isCut: false });
  if (!read.ok) throw new Error(read.reason);
  return read.logo;
}

async function print(kind: DocumentKind, brand?: Brand): Promise<{ html: string; pdf: Uint8Array; seen: Examined }> {
  const whole = { ...context(plan), readiness: null, ...(brand && { brand }) };
  const html = documents.html(plan, kind, whole);
  const result = await printer.print(html);
  if (!result.ok) throw new Error(result.message.en);
  return { html, pdf: result.pdf, seen: examine(result.pdf) };
}

const figures = ({ nodes }: Examined) => nodes.filter(({ role }) => role === 'Figure');

describe.each(documentKinds)('with colour and logo the document “%s”', (kind) => {
  it('has the same pages, and is accessible as before', async () => {
    const brand: Brand = { colour: '#b3122a', logo: await logo(logos.wide('#b3122a')) };
    const [plain, branded] = [await print(kind), await print(kind, brand)];
    expect(plain.html).not.toContain('#b3122a');
    expect(branded.html).toContain('--accent: #b3122a');
    expect(failures(branded.seen)).toEqual([]);
    expect(misread(branded.html, branded.seen)).toEqual([]);
    expect(silenced(branded.html, branded.seen)).toEqual([]);
    expect(offThePaper(branded.pdf)).toEqual([]);
    expect(readPdf(branded.pdf, []).sizes).toEqual(readPdf(plain.pdf, []).sizes);
    // The cards have no room to spare.
    expect(figures(branded.seen).length - figures(plain.seen).length).toBe(kind === 'cards' ? 0 : 1);
    expect(branded.pdf.length).toBeLessThan(MOST_BYTES);
  });
});

describe('the logo', () => {
  it.each([
    ['a photograph', () => logos.noise(4000, 2000, 3).jpeg().toBuffer()],
    ['a shimmering cloud', () => logos.noise(1200, 600, 4).png().toBuffer()],
  ])('may be %s, and the file stays small', async (_, file) => {
    const { pdf } = await print('full', { colour: '#1d4ed8', logo: await logo(file()) });
    expect(pdf.length).toBeLessThan(MOST_BYTES);
  });

  it('is read out as the name of the company', async () => {
    const { seen, html } = await print('matrix', { colour: null, logo: await logo(logos.wide()) });
    expect(html).toContain(`alt="${plan.company.name}"`);
    expect(figures(seen).map(({ dictionary }) => seen.file.text(dictionary['/Alt']))).toEqual([plan.company.name]);
  });
});
