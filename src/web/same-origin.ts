import { type FastifyRequest } from 'fastify';

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/**
 * The name under which the service is reached; without one, names that only this machine has. Another one points to a
 * page that tries to reach us through the browser. Whether the service lives may always be asked on this machine.
 */
export function isOwnHost(request: FastifyRequest, url: string | undefined): boolean {
  const { host = '' } = request.headers;
  if (url === undefined || request.url === '/health') return loopback.test(host) || isHostOf(url, host);
  return isHostOf(url, host);
}

/** Whether a request that changes something comes from our own pages (Fetch Metadata, else Origin) or from no browser. */
export function isFromOwnPages(request: FastifyRequest, url: string | undefined): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin, host } = request.headers;
  return origin === undefined || origin === (url ?? `http://${host ?? ''}`);
}

function isHostOf(url: string | undefined, host: string): boolean {
  return url !== undefined && new URL(url).host === host;
}
