import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Colour, colourOf, contrast, parseColour, readableContrast, white } from './colour.js';
import { colourOfOklch, darkened, oklchOf } from './oklch.js';

const part = fc.integer({ min: 0, max: 255 });
const anyColour = fc.tuple(part, part, part).map(colourOf);

describe('a typed colour', () => {
  it.each([
    ['#0e3a47', '#0e3a47'],
    [' #0E3A47 ', '#0e3a47'],
    ['0e3a47', '#0e3a47'],
    ['#fC0', '#ffcc00'],
    ['#12', null],
    ['#12345', null],
    ['#1234567', null],
    ['#ggg', null],
    ['red', null],
    ['', null],
    ['rgb(1, 2, 3)', null],
    ['#0e3a47; }', null],
    ['＃ffcc00', null],
  ])('%j is %j', (typed, colour) => {
    expect(parseColour(typed)).toBe(colour);
  });
});

describe('contrast', () => {
  it.each<[Colour, Colour, number]>([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#ffff00', 8],
  ])('of %s and %s is %d, as WCAG reckons it', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
    expect(contrast(other, one)).toBeCloseTo(ratio, 2);
  });
});

describe('a colour for documents', () => {
  it('can always be read on white, and white on it', () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        expect(contrast(darkened(colour, readableContrast), white)).toBeGreaterThanOrEqual(readableContrast);
      }),
      { numRuns: 2000 },
    );
  });

  it('is left as it is where it can be read already', () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        if (contrast(colour, white) >= readableContrast) expect(darkened(colour, readableContrast)).toBe(colour);
      }),
    );
  });

  it('is no darker than it has to be, and keeps its hue', () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        fc.pre(contrast(colour, white) < readableContrast && oklchOf(colour).chroma > 0.03);
        const shade = darkened(colour, readableContrast);
        expect(contrast(shade, white)).toBeLessThan(readableContrast + 0.1);
        const [before, after] = [oklchOf(colour).hue, oklchOf(shade).hue];
        expect(Math.cos(before - after)).toBeGreaterThan(0.97);
      }),
      { numRuns: 2000 },
    );
  });

  it.each<[Colour, Colour]>([
    ['#ffffff', '#767676'],
    ['#000000', '#000000'],
    ['#808080', '#767676'],
    ['#0f766e', '#0f766e'],
  ])('%s becomes %s', (chosen, shown) => {
    expect(darkened(chosen, readableContrast)).toBe(shown);
  });

  it('comes back the same by the way over what people see', () => {
    fc.assert(fc.property(anyColour, (colour) => expect(colourOfOklch(oklchOf(colour))).toBe(colour)));
  });
});
