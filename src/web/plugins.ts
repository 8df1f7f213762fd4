import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { ForbiddenException } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { isFromOwnPages, isOwnHost } from './same-origin.js';
import { localeOf } from './visitor.js';

const directives = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  scriptSrc: ["'self'"],
  fontSrc: ["'self'"],
  imgSrc: ["'self'"],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

/** What stands before every route: headers, cookies, uploads, and who asks. Accounts do not exist yet: all is one company's. */
export async function addPlugins(app: NestFastifyApplication, companyId: string): Promise<void> {
  const own = { useDefaults: false, directives };
  await app.register(helmet, { contentSecurityPolicy: own, hsts: false, referrerPolicy: { policy: 'same-origin' } });
  await app.register(cookie);
  await app.register(multipart, { throwFileSizeLimit: false });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.decorateRequest('visitor', null);
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('cache-control', 'no-store');
    request.visitor = { companyId, locale: localeOf(request.cookies.language, request.headers['accept-language']) };
    const reads = request.method === 'GET' || request.method === 'HEAD';
    done(isOwnHost(request) && (reads || isFromOwnPages(request)) ? undefined : new ForbiddenException());
  });
}
