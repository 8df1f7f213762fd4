import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { destinations } from './destinations.js';
import { openPdf } from './open-pdf.js';
import { packed } from './packed.js';
import { type PdfObjects } from './pdf-objects.js';
import { PdfSyntaxError } from './pdf-syntax-error.js';
import { withSameBytes } from './same-bytes.js';
import { Stream } from './stored-object.js';

/** Printed by two Chromiums: eleven chapters, each on a page of its own behind the contents. */
const FILES = ['chromium-143.pdf', 'chromium-156.pdf'];

function file(name: string): Buffer {
  return readFileSync(new URL(`../../../test/pdf/files/${name}`, import.meta.url));
}

describe.each(FILES)('%s', (name) => {
  const bytes = file(name);

  it('has its pages in order, from a tree of several levels', () => {
    const file = openPdf(bytes);
    expect(file.pages()).toHaveLength(12);
    expect(file.pages().every((page) => file.dictionaryOf(page).has('MediaBox'))).toBe(true);
  });

  it('tells the page of each chapter by its id, whatever letters the id has', () => {
    const found = destinations(openPdf(bytes));
    for (let n = 1; n <= 10; n += 1) expect(found.get(`k${n}`)).toBe(n + 1);
    expect(found.get('Überblick (1)')).toBe(12);
  });

  it('keeps its length and its destinations when its dates and ids are made the same', () => {
    const same = withSameBytes(bytes);
    expect(same).toHaveLength(bytes.length);
    expect(Buffer.from(same).toString('latin1')).toContain("/CreationDate (D:20000101000000+00'00')");
    expect(Buffer.from(same).toString('latin1')).toContain('(node00000001)');
    expect(destinations(openPdf(same))).toEqual(destinations(openPdf(bytes)));
    expect(withSameBytes(same)).toEqual(same);
  });

  it('keeps what somebody called like an id', () => {
    const text = Buffer.from(bytes).toString('latin1').replace('/Lang (', '/Title (node7)/Alt (node00000300)/Lang (');
    expect(Buffer.from(withSameBytes(Buffer.from(text, 'latin1'))).toString('latin1')).toContain(
      '/Title (node7)/Alt (node00000300)/Lang (',
    );
  });

  it('says the same when its objects are packed', () => {
    const before = openPdf(bytes);
    const after = openPdf(packed(openPdf(bytes), '00'));
    expect(destinations(after)).toEqual(destinations(before));
    expect(after.pages().map((page) => contentsOf(after, page))).toEqual(
      before.pages().map((page) => contentsOf(before, page)),
    );
  });

  it('is refused where it only adds to an earlier table', () => {
    const text = Buffer.from(bytes).toString('latin1').replace('trailer\n<<', 'trailer\n<</Prev 9');
    expect(() => openPdf(Buffer.from(text, 'latin1'))).toThrow(PdfSyntaxError);
  });

  it('is refused when its end is missing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 8 }), (length) => {
        expect(() => openPdf(bytes.subarray(0, length))).toThrow(PdfSyntaxError);
      }),
      { numRuns: 50 },
    );
  });
});

function contentsOf(file: PdfObjects, page: number): Buffer {
  const contents = file.resolved(file.dictionaryOf(page).get('Contents'));
  if (!(contents instanceof Stream)) throw new Error('A page has no contents.');
  return contents.content();
}
