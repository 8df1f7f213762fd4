import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { destinations } from './destinations.js';
import { Dictionary } from './dictionary.js';
import { itemsOf, valueEnd } from './notation.js';
import { openPdf } from './open-pdf.js';
import { packed } from './packed.js';
import { PdfSyntaxError } from './pdf-syntax-error.js';
import { type PdfObjects } from './pdf-objects.js';
import { Stream } from './stored-object.js';
import { nameIn, saidBy, textValue } from './text-values.js';

const ID = '00ff';

function file(name: string): Buffer {
  return readFileSync(new URL(`../../../test/pdf/files/${name}`, import.meta.url));
}

/** Each object with its number; of a stream its content as well. */
function everyObject(objects: PdfObjects): [number, string][] {
  const numbers = Array.from({ length: objects.size - 1 }, (_, index) => index + 1);
  return numbers.flatMap((number): [number, string][] => {
    const object = objects.object(number);
    if (object === null) return [];
    const content = object instanceof Stream ? object.content().toString('latin1') : '';
    return [[number, (object instanceof Stream ? object.dictionary : object).toString() + content]];
  });
}

describe.each(['chromium-143.pdf', 'chromium-156.pdf'])('%s', (name) => {
  const bytes = file(name);

  it('has the same objects and pages after it was packed, and is smaller', () => {
    const before = openPdf(bytes);
    const small = packed(openPdf(bytes), ID);
    const after = openPdf(small);
    expect(before.pages()).toHaveLength(12);
    expect(after.pages()).toEqual(before.pages());
    const all = everyObject(before);
    expect(everyObject(after).slice(0, all.length)).toEqual(all);
    expect(small.length).toBeLessThan(bytes.length);
    expect(packed(openPdf(bytes), ID)).toEqual(small);
    expect(packed(openPdf(small), ID).length).toBeGreaterThan(0);
  });

  it('holds what was added and changed, and not what was removed', () => {
    const objects = openPdf(bytes);
    const [first = 0, second = 0] = objects.pages();
    const added = objects.add(new Stream(Dictionary.of({ Type: '/Metadata' }), Buffer.from('ä')));
    objects.dictionaryOf(first).set('Tabs', '/S');
    objects.delete(second);
    const after = openPdf(packed(objects, ID));
    const stream = after.object(added);
    expect(stream instanceof Stream && stream.content().toString()).toBe('ä');
    expect(after.dictionaryOf(first).get('Tabs')).toBe('/S');
    expect(after.object(second)).toBeNull();
  });

  it.each([
    ['as it was printed', bytes],
    ['packed', Buffer.from(packed(openPdf(bytes), ID))],
  ])('is read or refused, but never worse, %s, when a byte of it is wrong', (_, whole) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 1 }), fc.integer({ min: 0, max: 255 }), (at, value) => {
        const damaged = Buffer.from(whole);
        damaged[at] = value;
        expect(() => readOrRefuse(damaged)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });
});

function readOrRefuse(bytes: Buffer): void {
  try {
    const file = openPdf(bytes);
    everyObject(file);
    destinations(file);
  } catch (error) {
    if (!(error instanceof PdfSyntaxError)) throw error;
  }
}

describe('a value as it is written', () => {
  it.each([
    ['(a (b\\) c)) /Next', '(a (b\\) c))'],
    ['<</A [1 (>>]) <41>] /B <</C 1>>>>>>', '<</A [1 (>>]) <41>] /B <</C 1>>>>'],
    ['12 0 R/Next', '12 0 R'],
    ['12 0 Rest', '12'],
    ['-.5]', '-.5'],
    ['/A#20b/Next', '/A#20b'],
  ])('ends where it ends: %s', (text, value) => {
    expect(text.slice(0, valueEnd(text, 0))).toBe(value);
  });

  it('is a list of values', () => {
    expect(itemsOf('[ 1 2 0 R<</A 1>>/B(c d)null]')).toEqual(['1', '2 0 R', '<</A 1>>', '/B', '(c d)', 'null']);
  });

  it('is a dictionary of values, and written as such', () => {
    const { dictionary, end } = Dictionary.at('<</A 1\n/B [2 3]/C/D>> stream', 0);
    expect(dictionary.entries()).toEqual([
      ['A', '1'],
      ['B', '[2 3]'],
      ['C', '/D'],
    ]);
    expect(end).toBe(21);
    expect(Dictionary.at(dictionary.toString(), 0).dictionary).toEqual(dictionary);
  });

  it.each(['<<', '<</A', '<</A>>', '<</A [1>>', '<</A (b>>', '<</A <41', '<<1 2>>'])('is refused: %s', (text) => {
    expect(() => Dictionary.at(text, 0)).toThrow(PdfSyntaxError);
  });

  it('says any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (said) => expect(saidBy(textValue(said))).toBe(said)));
    expect(saidBy('(a\\(b\\)\\\\ \\344\\n)')).toBe('a(b)\\ ä\n');
    expect(saidBy('<41 42>')).toBe('AB');
    expect(['<</A 1>>', '12', '/A', undefined].map(saidBy)).toEqual([undefined, undefined, undefined, undefined]);
    expect(['/A#20b', '(a)', undefined].map(nameIn)).toEqual(['A b', undefined, undefined]);
  });
});
