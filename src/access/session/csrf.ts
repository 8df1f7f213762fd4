import { createHmac, timingSafeEqual } from 'node:crypto';
import { type FastifyRequest } from 'fastify';
import { type Session } from '../../web/visitor.js';

/** What the forms of a session carry: follows from the secret in the cookie, which no page can read. */
export function csrfOf(secret: string): string {
  return createHmac('sha256', secret).update('form').digest('base64url');
}

/** Whether a request that changes something carries the token of its session, in the header of our scripts or the form. */
export function carriesToken(request: FastifyRequest, { csrf }: Session): boolean {
  const { _csrf } = (request.body ?? {}) as { _csrf?: unknown };
  return isToken(request.headers['x-csrf-token'] ?? _csrf, csrf);
}

export function isToken(given: unknown, csrf: string): boolean {
  if (typeof given !== 'string') return false;
  const [one, other] = [Buffer.from(given), Buffer.from(csrf)];
  return one.length === other.length && timingSafeEqual(one, other);
}
