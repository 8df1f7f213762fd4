import { describe, expect, it } from '@jest/globals';
import { VersionWords } from './version-words.js';

describe('words about versions', () => {
  const beforeMidnight = new Date('2027-01-01T22:59:00Z');
  const after = new Date('2027-01-01T23:01:00Z');

  it('have the day on the clocks of the company, as all pages write it', () => {
    const words = new VersionWords('de', 'Europe/Vienna');
    expect(words.date('2027-01-02')).toBe('2. Januar 2027');
    expect([words.day(beforeMidnight), words.day(after)]).toEqual(['1. Januar 2027', '2. Januar 2027']);
    expect(words.moment(after)).toBe('2. Januar 2027, 00:01');
    expect(new VersionWords('en', 'America/New_York').moment(after)).toBe('1 January 2027, 18:01');
  });
});
