import { describe, expect, it } from '@jest/globals';
import { spokenDuration } from './spoken.js';
import { translator } from './translate.js';

const t = translator('de');

describe('a duration', () => {
  it.each([
    [90, '90 min'],
    [160, '2 h 40 min'],
    [2880, '48 h'],
    [4320, '72 h'],
    [5760, '4 Tage'],
    [5800, '96 h 40 min'],
  ])('of %d minutes is said as laws say it', (minutes, text) => {
    expect(spokenDuration(minutes, t).replaceAll('\u00a0', ' ')).toBe(text);
  });

  it('is said in the right case behind “binnen”', () => {
    expect(spokenDuration(5760, t, 'daysWithin')).toBe('4\u00a0Tagen');
    expect(spokenDuration(4320, t, 'daysWithin')).toBe('72\u00a0h');
  });
});
