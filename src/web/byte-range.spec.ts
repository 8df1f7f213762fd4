import { describe, expect, it } from '@jest/globals';
import { byteRange } from './byte-range.js';

describe('a Range header', () => {
  it.each([
    ['bytes=0-4', { from: 0, to: 4 }],
    ['bytes=95-', { from: 95, to: 99 }],
    ['bytes=95-200', { from: 95, to: 99 }],
    ['bytes=-10', { from: 90, to: 99 }],
    ['bytes=-1000', { from: 0, to: 99 }],
    ['bytes=100-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=5-4', null],
    ['bytes=-', null],
    ['bytes=0-1,5-6', null],
    ['lines=0-1', null],
    [undefined, null],
  ])('%s asks for %j of 100 bytes', (header, range) => {
    expect(byteRange(header, 100)).toEqual(range);
  });
});
