import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { documentKinds } from '../../src/documents/document-kind.js';
import { DocumentsService } from '../../src/documents/documents.service.js';
import { PdfService } from '../../src/pdf/pdf.service.js';
import { templatesFolder } from '../../src/rendering/folders.js';
import { Renderer } from '../../src/rendering/renderer.js';
import { context, longNamed } from '../documents/examples.js';
import { documentOf, pagewise, wrongIn } from './numbered.js';
import { bookmarks, checkSound, textOfPages } from './tools.js';

let log: string[] = [];
const printer = new PdfService({ deadlineMs: 120_000, log: (line) => log.push(line) });
afterAll(() => printer.close());

async function print(html: string): Promise<Uint8Array> {
  log = [];
  const result = await printer.print(html);
  if (!result.ok) throw new Error(`${result.message.en}\n${log.join('\n')}`);
  return result.pdf;
}

/** How often it was printed. */
const prints = () => (log.some((line) => line.includes('is printed twice')) ? 2 : 1);

const words = [
  'Alarm',
  'Überblick',
  'Gergő',
  'Kanäle',
  'Trần',
  'Type',
  'VATER',
  'Schweregrade',
  '5.2',
  'ffi',
  'AVA',
  'Київ',
  'Ελλάδα',
];
const part = fc.record({
  title: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((some) => some.join(' ')),
  lines: fc.integer({ min: 0, max: 60 }),
  onNewPage: fc.boolean(),
});

const documents = new DocumentsService(new Renderer(templatesFolder), printer);

describe('the documents of a plan with very long names', () => {
  const plan = longNamed();
  it.each(documentKinds)('have room for their heads: “%s” takes one print', async (kind) => {
    await print(documents.html(plan, kind, context(plan)));
    expect(prints()).toBe(1);
  });

  it('have it also where a version has ended, which takes more words', async () => {
    const version = { number: 12, standing: 'withdrawn', publishedOn: null, endedOn: null } as const;
    const facts = { ...context(plan), version: { ...version, approvals: [], history: [] } };
    await print(documents.html(plan, 'exercise', facts));
    expect(prints()).toBe(1);
  });
});

describe('what a document says of its pages', () => {
  it('is true in its contents, its references and its heads, whatever it is made of, after one print', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 25 }), async (parts) => {
        const pdf = await print(documentOf(parts));
        checkSound(pdf);
        expect(wrongIn(textOfPages(pdf), parts)).toEqual([]);
        expect(prints()).toBe(1);
      }),
      { numRuns: 15 },
    );
  });

  it('is true where numbers get another digit', async () => {
    const parts = pagewise(105);
    expect(wrongIn(textOfPages(await print(documentOf(parts))), parts)).toEqual([]);
    expect(prints()).toBe(1);
  });

  it('is true where a number has no room, after two', async () => {
    const parts = pagewise(1_001).map((one) => ({ ...one, lines: 0 }));
    expect(wrongIn(textOfPages(await print(documentOf(parts))), parts)).toEqual([]);
    expect(prints()).toBe(2);
  });

  it('has the same bytes whatever was printed before, and by another browser', async () => {
    const html = documentOf(pagewise(12));
    const first = await print(html);
    await print(documentOf(pagewise(12), 'h2 { break-before: auto }'));
    await print(documentOf(pagewise(3), 'p .page { display: inline }'));
    const other = new PdfService({ deadlineMs: 120_000, log: () => undefined });
    const fresh = await other.print(html);
    await other.close();
    expect(fresh).toMatchObject({ ok: true });
    for (const again of [await print(html), fresh.ok ? fresh.pdf : first]) expect(Buffer.compare(again, first)).toBe(0);
  });

  it.each([
    ['numbers amid a text', 'p .page { display: inline }'],
    ['numbers in the middle of their places', 'nav .page { text-align: center }'],
    ['digits that are not all as wide', 'html { font-variant-numeric: proportional-nums }'],
    ['heads of another kind on some pages', '@page :left { @top-center { font-size: 10pt } }'],
    ['a text in a colour that is used to find blanks', 'h2 { color: #010000 }'],
  ])('is true also with %s, after two', async (_, style) => {
    const parts = pagewise(12);
    expect(wrongIn(textOfPages(await print(documentOf(parts, style))), parts)).toEqual([]);
    expect(prints()).toBe(2);
  });

  it('is true also in its bookmarks', async () => {
    const heading = '<h3>Bis Seite <span class="page" data-toc="t4"></span></h3>';
    expect(bookmarks(await print(`${documentOf(pagewise(5))}${heading}`))).toContain('Bis Seite 6');
    expect(prints()).toBe(2);
  });

  it('stands side by side at the heads of its pages, in several lines where there is no room in one', async () => {
    const company = 'Gesellschaft '.repeat(3);
    const parts = pagewise(3).map((one) => ({ ...one, title: `${one.title}, ${'ausführlich '.repeat(4).trim()}` }));
    const pdf = await print(documentOf(parts, `@page { @top-left { content: "${company}" } }`));
    const [, ...pages] = textOfPages(pdf).map((page) => page.split('Teil')[0] ?? '');
    pages.forEach((head, n) => {
      for (const word of ['Gesellschaft', `Thema ${n},`, 'ausführlich'])
        expect(head.split(word)).toHaveLength(1 + (`${company}${parts[n]?.title}`.split(word).length - 1));
    });
    expect(prints()).toBe(2);
  });
});
