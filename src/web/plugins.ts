import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { ForbiddenException } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyRequest } from 'fastify';
import { type Config } from '../config/config.js';
import { isFromOwnPages, isOwnHost } from './same-origin.js';
import { keptLanguage } from './language-cookie.js';
import { localeOf } from './visitor.js';

const directives = {
  defaultSrc: ["'none'"],
  objectSrc: ["'none'"],
  styleSrc: ["'self'"],
  scriptSrc: ["'self'"],
  fontSrc: ["'self'"],
  imgSrc: ["'self'"],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

/** What stands before every route: headers, cookies, uploads, and who asks. */
export async function addPlugins(
  app: NestFastifyApplication,
  { url }: Config,
  identify: (request: FastifyRequest) => Promise<void>,
): Promise<void> {
  const own = { useDefaults: false, directives };
  const hsts = url?.startsWith('https:') ? { maxAge: 31_536_000 } : false;
  await app.register(helmet, { contentSecurityPolicy: own, hsts, referrerPolicy: { policy: 'same-origin' } });
  await app.register(cookie);
  await app.register(multipart, { throwFileSizeLimit: false });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.decorateRequest('locale', 'de');
  fastify.decorateRequest('session', null);
  fastify.decorateRequest('visitor', null);
  fastify.addHook('onRequest', async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    request.locale = localeOf(keptLanguage(request, url), request.headers['accept-language']);
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (!isOwnHost(request, url) || !(reads || isFromOwnPages(request, url))) throw new ForbiddenException();
    await identify(request);
  });
}
