import { type FastifyRequest } from 'fastify';
import { type Session } from '../../web/visitor.js';
import { type Holder } from './account-trail.js';

/** The owner of the session, as somebody who changes the own account. */
export function holderOf({ accountId, name }: Session, { id: requestId }: FastifyRequest): Holder {
  return { accountId, name, requestId };
}
