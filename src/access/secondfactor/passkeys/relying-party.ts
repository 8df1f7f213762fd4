import { isIP } from 'node:net';
import { type FastifyRequest } from 'fastify';

/** For which name passkeys are made, and at which address browsers are when they use them. */
export interface RelyingParty {
  id: string;
  origin: string;
}

/** Null where the service is reached by a number: passkeys belong to names. */
export function relyingParty({ headers }: FastifyRequest, url: string | undefined): RelyingParty | null {
  const origin = url ?? `http://${headers.host ?? 'localhost'}`;
  const { hostname } = new URL(origin);
  return isIP(hostname.replace(/^\[|\]$/g, '')) === 0 ? { id: hostname, origin } : null;
}
