import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { destinations } from './destinations.js';
import { PdfFile } from './pdf-file.js';
import { PdfDictionary, PdfName, PdfObjectReader, PdfReference, PdfSyntaxError, PdfText } from './pdf-object.js';
import { withSameBytes } from './same-bytes.js';

/** Printed by two Chromiums: eleven chapters, each on a page of its own behind the contents. */
const FILES = ['chromium-143.pdf', 'chromium-156.pdf'];

function file(name: string): Buffer {
  return readFileSync(new URL(`../../../test/pdf/files/${name}`, import.meta.url));
}

describe.each(FILES)('%s', (name) => {
  const bytes = file(name);

  it('has its pages in order, from a tree of several levels', () => {
    const pages = new PdfFile(bytes).pages();
    expect(pages).toHaveLength(12);
    expect(pages.every(({ page }) => page.entries.has('MediaBox'))).toBe(true);
  });

  it('tells the page of each chapter by its id, whatever letters the id has', () => {
    const found = destinations(new PdfFile(bytes));
    for (let n = 1; n <= 10; n += 1) expect(found.get(`k${n}`)).toBe(n + 1);
    expect(found.get('Überblick (1)')).toBe(12);
  });

  it('keeps its length and its destinations when its dates and ids are made the same', () => {
    const same = withSameBytes(bytes);
    expect(same).toHaveLength(bytes.length);
    expect(Buffer.from(same).toString('latin1')).toContain("/CreationDate (D:20000101000000+00'00')");
    expect(Buffer.from(same).toString('latin1')).toContain('(node00000001)');
    expect(destinations(new PdfFile(same))).toEqual(destinations(new PdfFile(bytes)));
    expect(withSameBytes(same)).toEqual(same);
  });

  it('has another object in place of one, and all others as before', () => {
    const before = new PdfFile(bytes);
    const [, second, third] = before.pages();
    if (!second || !third) throw new Error('There are no pages.');
    const changes = [second, third].map(({ object }) => {
      const text = before.object(object).replace('/Type /Page', `/Note (${'Ä'.repeat(object)})\n/Type /Page`);
      return [object, [Buffer.from(text, 'latin1')]] as const;
    });
    const after = new PdfFile(before.changed(new Map(changes)));
    const notes = after.pages().map(({ page }) => page.entries.get('Note'));
    expect(notes.filter((note) => note !== undefined)).toEqual(
      [second, third].map(({ object }) => new PdfText('Ä'.repeat(object))),
    );
    expect(destinations(after)).toEqual(destinations(before));
    expect(after.pages().map(({ page }) => after.stream(contentsOf(page)))).toEqual(
      before.pages().map(({ page }) => before.stream(contentsOf(page))),
    );
    expect(before.changed(new Map())).toEqual(bytes);
  });

  it('is refused when its end is missing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 8 }), (length) => {
        expect(() => new PdfFile(bytes.subarray(0, length))).toThrow(PdfSyntaxError);
      }),
      { numRuns: 50 },
    );
  });

  it('is read or refused, but never worse, when a byte of it is wrong', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 0, max: 255 }), (at, value) => {
        const damaged = Buffer.from(bytes);
        damaged[at] = value;
        expect(() => readOrRefuse(damaged)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });
});

function contentsOf({ entries }: PdfDictionary): PdfReference {
  const contents = entries.get('Contents');
  if (!(contents instanceof PdfReference)) throw new Error('A page has no contents.');
  return contents;
}

function readOrRefuse(bytes: Buffer): void {
  try {
    destinations(new PdfFile(bytes));
  } catch (error) {
    if (!(error instanceof PdfSyntaxError)) throw error;
  }
}

describe('a value in a file', () => {
  it('is read with all that is in it', () => {
    const text = '<</A [1 -2.5 .5 true null] /B#20C 12 0 R /D (a (b) c) /E <41 42> % note\n /F <</G /H>>>>';
    const value = new PdfObjectReader(text, 0).value();
    expect(value).toEqual(
      new PdfDictionary(
        new Map<string, PdfDictionary | PdfReference | PdfText | (number | boolean | null)[]>([
          ['A', [1, -2.5, 0.5, true, null]],
          ['B C', new PdfReference(12)],
          ['D', new PdfText('a (b) c')],
          ['E', new PdfText('AB')],
          ['F', new PdfDictionary(new Map([['G', new PdfName('H')]]))],
        ]),
      ),
    );
  });

  it.each(['', '<<', '[1', '(a', '<</A', '>>', '<<1 2>>'])('is refused when it is broken: %s', (text) => {
    expect(() => new PdfObjectReader(text, 0).value()).toThrow(PdfSyntaxError);
  });
});
