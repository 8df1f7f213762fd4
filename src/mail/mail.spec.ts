import { describe, expect, it } from '@jest/globals';
import { oneLine } from './one-line.js';
import { mostTries, nextTry } from './pauses.js';

describe('a mail that could not be sent', () => {
  it('is tried again after growing pauses, for about a day', () => {
    const now = new Date('2026-11-23T10:00:00Z');
    const pauses = Array.from({ length: mostTries }, (_, tries) => nextTry(tries + 1, now)).map((next) =>
      next ? (next.getTime() - now.getTime()) / 3_600_000 : null,
    );
    expect(pauses.at(-1)).toBeNull();
    const hours = pauses.filter((pause) => pause !== null);
    expect(hours).toEqual([...hours].sort((a, b) => a - b));
    const sum = hours.reduce((total, pause) => total + pause, 0);
    expect(sum).toBeGreaterThan(18);
    expect(sum).toBeLessThan(30);
  });
});

describe('a name in a mail', () => {
  it('stands on one line as it is', () => {
    expect(oneLine(' Bär & Söhne <GmbH>\r\nBcc: all@example.org\u2028\u2029\u0085\uFFFC\t! ')).toBe(
      'Bär & Söhne <GmbH> Bcc: all@example.org !',
    );
  });
});
