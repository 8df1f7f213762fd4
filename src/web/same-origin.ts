import { type FastifyRequest } from 'fastify';

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** A name that only this machine has: another one points to a page that tries to reach us through the browser. */
export function isOwnHost(request: FastifyRequest): boolean {
  return loopback.test(request.headers.host ?? '');
}

/** Whether a request that changes something comes from our own pages (Fetch Metadata, else Origin) or from no browser. */
export function isFromOwnPages(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin, host } = request.headers;
  return origin === undefined || origin === `http://${host ?? ''}`;
}
