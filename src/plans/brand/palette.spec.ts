import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { colourOf, contrast, parseColour, readableContrast, white } from './colour.js';
import { paletteOf } from './palette.js';

const part = fc.integer({ min: 0, max: 255 });
const grey = part.map((value) => colourOf([value, value, value]));
const anyColour = fc.oneof(fc.tuple(part, part, part).map(colourOf), grey);

describe('the colours of a document', () => {
  it('can be read wherever they are text, or text stands on them', () => {
    fc.assert(
      fc.property(anyColour, (chosen) => {
        const { accent, deep, link, tint, cover, coverSoft, coverKind } = paletteOf(chosen);
        for (const text of [accent, deep, link]) {
          expect(contrast(text, white)).toBeGreaterThanOrEqual(readableContrast);
        }
        for (const text of [deep, link]) expect(contrast(text, tint)).toBeGreaterThanOrEqual(readableContrast);
        for (const text of [white, coverSoft, coverKind]) {
          expect(contrast(text, cover)).toBeGreaterThanOrEqual(readableContrast);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('let lines and dots be seen', () => {
    fc.assert(
      fc.property(anyColour, (chosen) => {
        const { rule, dot, coverRule, cover } = paletteOf(chosen);
        expect(contrast(rule, white)).toBeGreaterThanOrEqual(1.3);
        for (const mark of [dot, coverRule]) expect(contrast(mark, cover)).toBeGreaterThanOrEqual(1.3);
      }),
    );
  });

  it('are all colours that a style sheet takes', () => {
    fc.assert(
      fc.property(anyColour, (chosen) => {
        for (const colour of Object.values(paletteOf(chosen))) expect(parseColour(String(colour))).toBe(colour);
      }),
    );
  });

  it('cover with what was chosen where it is dark enough, and else let it shine on something dark', () => {
    expect(paletteOf('#b3122a')).toMatchObject({ cover: '#b3122a', dot: '#ffffff', rule: '#b3122a' });
    const yellow = paletteOf('#ffd400');
    expect(yellow).toMatchObject({ dot: '#ffd400', coverKind: '#ffd400', rule: '#ffd400' });
    expect(contrast(yellow.cover, white)).toBeGreaterThan(9);
  });
});
