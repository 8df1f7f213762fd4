import { describe, expect, it } from '@jest/globals';
import { jurisdictionName } from './places.js';
import { translator } from './translate.js';

describe('where a law holds', () => {
  it.each([
    ['AT', 'Österreich', 'Austria'],
    ['AT-5', 'Land Salzburg (Österreich)', 'Salzburg (Austria)'],
    ['UK', 'Vereinigtes Königreich', 'United Kingdom'],
    ['EU', 'EU', 'EU'],
    ['EU und EWR', 'EU und EWR', 'EU und EWR'],
    ['QQ-99', 'QQ', 'QQ'],
  ])('is said in words: %s', (place, german, english) => {
    expect(jurisdictionName(place, translator('de'))).toBe(german);
    expect(jurisdictionName(place, translator('en'))).toBe(english);
  });
});
