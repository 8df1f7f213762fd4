import { describe, expect, it } from '@jest/globals';
import { type Logo } from '../../plans/brand/brand.js';
import { logoView } from './logo.view.js';

const logo = (width: number, height: number): Logo => ({
  content: Buffer.from('picture'),
  type: 'image/png',
  width,
  height,
  isLight: false,
  digest: '',
});
const room = { width: 96, height: 34 };

describe('a logo in a room of 96 by 34 mm', () => {
  it.each([
    ['wide', 1200, 240, [96, 19]],
    ['tall', 240, 600, [13, 34]],
    ['square', 600, 600, [34, 34]],
    ['tiny', 32, 32, [8, 8]],
    ['a line', 1200, 4, [96, 0]],
  ])('is as large as is good for it: %s', (_, width, height, millimetres) => {
    const view = logoView(logo(width, height), 'Dairy', room);
    const sides = [view?.width, view?.height].map((side) => Math.round(((side ?? 0) / 96) * 25.4));
    expect(sides).toEqual(millimetres);
    expect(Math.min(view?.width ?? 0, view?.height ?? 0)).toBeGreaterThanOrEqual(1);
  });

  it('lies in the document itself, and says whose it is', () => {
    expect(logoView(logo(10, 10), 'Dairy & Sons', room)).toMatchObject({
      src: `data:image/png;base64,${Buffer.from('picture').toString('base64')}`,
      alt: 'Dairy & Sons',
    });
    expect(logoView(null, 'Dairy', room)).toBeNull();
  });
});
