import { describe, expect, it } from '@jest/globals';
import { ago } from './ago.js';
import { browserName } from './browser-name.js';

const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)';

describe('a browser', () => {
  it.each([
    ['Edge', 'Windows', `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/140.0 Safari/537.36 Edg/140.0`],
    ['Chrome', 'Android', `Mozilla/5.0 (Linux; Android 10; K) ${webkit} Chrome/140.0 Mobile Safari/537.36`],
    ['Firefox', 'Linux', 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'],
    ['Safari', 'iPhone', 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) Version/18.5 Mobile Safari/604.1'],
    ['Safari', 'macOS', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.5 Safari/605.1.15'],
    [null, null, 'curl/8.5.0'],
  ])('calls itself %s on %s', (browser, system, userAgent) => {
    expect(browserName(userAgent)).toEqual({ browser, system });
  });
});

describe('how long ago', () => {
  it('is said in words that are right in every time zone', () => {
    const now = new Date('2026-11-23T10:00:00Z');
    const at = (seconds: number) => new Date(now.getTime() - seconds * 1000);
    expect(ago(at(59), now, 'de')).toBeNull();
    expect([60, 7200, 90_000, 3 * 86_400].map((seconds) => ago(at(seconds), now, 'de'))).toEqual([
      ...['vor 1 Minute', 'vor 2 Stunden', 'gestern', 'vor 3 Tagen'],
    ]);
    expect(ago(at(90_000), now, 'en')).toBe('yesterday');
  });
});
