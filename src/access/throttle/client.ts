import { isIPv6 } from 'node:net';

/**
 * Whose tries are counted together: an IPv4 address, of an IPv6 address its network of 64 bits. Whoever has one such
 * address has all of its network.
 */
export function clientOf(ip: string): string {
  const [address = ''] = ip.split('%');
  if (!isIPv6(address) || address.includes('.')) return address.replace(/^::ffff:/i, '');
  const [head = '', tail] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  const groups = [...before, ...Array<string>(zeros).fill('0'), ...after];
  return `${groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
