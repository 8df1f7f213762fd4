import { type CanActivate, type ExecutionContext, ForbiddenException, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type FastifyRequest } from 'fastify';
import { AuditService } from '../../audit/audit.service.js';
import { type Session, type Visitor } from '../../web/visitor.js';
import { carriesToken } from '../session/csrf.js';
import { NEED, type Need, UPLOAD } from './needs.js';
import { NotSignedIn, SecondFactorMissing, SecondFactorToSetUp, StaleForm } from './not-signed-in.js';
import { type Action, may } from './permissions.js';

/** Stands before every route. What is denied to somebody who is signed in is written into the audit trail. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly audit: AuditService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const need = this.reflector.getAllAndOverride<Need | undefined>(NEED, [context.getHandler(), context.getClass()]);
    if (need?.who !== 'anybody') {
      const session = signedIn(request.session, need);
      const { visitor } = request;
      if (need?.who === 'member' && session.lacksFactor) throw new SecondFactorToSetUp();
      if (!need || (need.who === 'member' && !(visitor && may(visitor.kind, visitor.role, actionOf(need, request))))) {
        if (visitor) await this.denied(visitor, request);
        throw new ForbiddenException();
      }
      if (session.isBound && need.who === 'account' && need.stage === 'full') {
        if (visitor) await this.denied(visitor, request);
        throw new ForbiddenException();
      }
      const isUpload = this.reflector.get<true | undefined>(UPLOAD, context.getHandler()) && isMultipart(request);
      if (!isReading(request) && !isUpload && !carriesToken(request, session)) throw new StaleForm();
    }
    return true;
  }

  private denied(visitor: Visitor, { method, url, params, routeOptions }: FastifyRequest): Promise<void> {
    const { plan } = params as { plan?: string };
    const route = `${method} ${routeOptions.url ?? ''}`;
    const place = `${method} ${(url.split('?')[0] ?? '').slice(0, 300)}`;
    return this.audit.denied(visitor, {
      planId: plan !== undefined && UUID.test(plan) ? plan : null,
      place,
      route,
      role: visitor.role,
    });
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function signedIn(session: Session | null, need: Need | undefined): Session {
  if (!session) throw new NotSignedIn();
  const isEarly = need?.who === 'account' && need.stage === 'second-factor';
  if (session.stage === 'second-factor' && !isEarly) throw new SecondFactorMissing();
  return session;
}

function actionOf(need: Need & { who: 'member' }, request: FastifyRequest): Action {
  return isReading(request) ? need.read : need.change;
}

function isMultipart({ headers }: FastifyRequest): boolean {
  return headers['content-type']?.toLowerCase().startsWith('multipart/form-data') ?? false;
}

function isReading({ method }: FastifyRequest): boolean {
  return method === 'GET' || method === 'HEAD';
}
