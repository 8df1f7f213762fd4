import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { context, documents, example, printer } from '../documents/examples.js';
import { changesBetween, otherSheetOf, type Sheet, sheetOf, storedSheet, unlike } from './pictures.js';

afterAll(() => printer.close());

const plan = example('credit-union');
const html = documents.html(plan, 'channels', context(plan));

async function print(style = ''): Promise<Uint8Array> {
  const result = await printer.print(html.replace('</head>', `<style>${style}</style></head>`));
  if (!result.ok) throw new Error(result.message.en);
  return result.pdf;
}

/** Of the third channel's sheet, which is the fourth page. */
const third = (part: string) => `:nth-child(3 of .channel-sheet) ${part}`;

describe('the pictures of a document', () => {
  let pdf: Uint8Array;
  let sheet: Sheet;
  beforeAll(async () => {
    pdf = await print();
    sheet = sheetOf(pdf);
  });

  it('are the same where another program paints the pages, and smooths letters in its own way', () => {
    expect(changesBetween(otherSheetOf(pdf), sheet)).toEqual([]);
  });

  it('are the same where everything stands a hair further down and to the right', async () => {
    const moved = await print('main { position: relative; top: 0.1mm; left: 0.1mm }');
    expect(changesBetween(sheetOf(moved), sheet)).toEqual([]);
  });

  it.each([
    ['its largest table is blank', `${third('.times')} { visibility: hidden }`],
    ['its heading is missing', `${third('h2')} { visibility: hidden }`],
    ['its heading stands 2 mm lower', `${third('h2')} { position: relative; top: 2mm }`],
    ['a small heading stands 1 mm lower', `${third('h3:first-of-type')} { position: relative; top: 1mm }`],
    ['two lines of text are missing', `${third('.custody')} { visibility: hidden }`],
  ])('tell of a page that %s', async (_, style) => {
    expect(changesBetween(sheetOf(await print(style)), sheet)).toEqual([expect.stringMatching(/^Page 4 differs in /)]);
  });

  it.each([
    ['a page that is missing', `${third('')} { display: none }`],
    ['a page too many', `${third('.times')} { break-after: page }`],
    ['pages of another size', '@page { size: A5 }'],
  ])('tell of %s', async (_, style) => {
    expect(changesBetween(sheetOf(await print(style)), sheet)).not.toEqual([]);
  });

  it('are stored', async () => {
    expect(await unlike(sheet, 'credit-union-channels')).toEqual([]);
    expect(await storedSheet('credit-union-poster')).toBeNull();
    expect(await unlike(sheet, 'credit-union-cards')).not.toEqual([]);
  });
});
