import { Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type Session, type Visitor } from '../../web/visitor.js';
import { Cookies } from './cookies.js';
import { csrfOf } from './csrf.js';
import { hashOf } from './secret.js';
import { Sessions } from './session.service.js';
import { type SessionRow } from './session.store.js';

/** Files of the pages and the question whether the service lives: the same for everybody. */
const withoutSession = /^\/(assets\/|health$)/;

/** Says of each request who asks. */
@Injectable()
export class SessionHook {
  constructor(
    private readonly sessions: Sessions,
    private readonly cookies: Cookies,
  ) {}

  async identify(request: FastifyRequest): Promise<void> {
    const secret = this.cookies.get(request, 'session');
    if (secret === undefined || withoutSession.test(request.url.split('?')[0] ?? '')) return;
    const row = await this.sessions.find(secret, new Date());
    request.session = row && sessionOf(row, secret);
    request.visitor = request.session && visitorOf(request.session, request);
  }
}

function sessionOf({ organisationId, kind, organisation, role, ...row }: SessionRow, secret: string): Session {
  const { id, accountId, email, name, stage, isBound, isStrong, lacksFactor, organisations } = row;
  const isMember = organisationId !== null && kind !== null && organisation !== null && role !== null;
  return {
    ...{ id, accountId, email, name, stage, isBound, isStrong, lacksFactor, organisations },
    ...{ csrf: csrfOf(secret), tokenHash: hashOf(secret) },
    organisation: isMember ? { id: organisationId, kind, name: organisation, role } : null,
  };
}

function visitorOf(session: Session, request: FastifyRequest): Visitor | null {
  const { accountId, name, stage, organisation, lacksFactor } = session;
  if (!organisation || stage !== 'full' || lacksFactor) return null;
  const { id: companyId, kind, role } = organisation;
  return { companyId, kind, role, accountId, name, locale: request.locale, requestId: request.id };
}
