import { describe, expect, it } from '@jest/globals';
import { clientOf } from './client.js';

describe('whose tries are counted together', () => {
  it('is an IPv4 address, however it is written', () => {
    expect(clientOf('203.0.113.7')).toBe('203.0.113.7');
    expect(clientOf('::ffff:203.0.113.7')).toBe('203.0.113.7');
  });

  it('is the network of an IPv6 address, of which one household has all', () => {
    const network = '2001:db8:0:1::/64';
    for (const ip of ['2001:db8::1:0:0:0:1', '2001:DB8:0:1::', '2001:0db8:0000:0001:ffff:ffff:ffff:ffff'])
      expect(clientOf(ip)).toBe(network);
    expect(clientOf('2001:db8:0:2::1')).not.toBe(network);
    expect([clientOf('::1'), clientOf('fe80::1%eth0')]).toEqual(['0:0:0:0::/64', 'fe80:0:0:0::/64']);
  });
});
