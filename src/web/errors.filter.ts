import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Translate, translator } from '../i18n/translate.js';
import { Page } from './answer.js';
import {
  NotSignedIn,
  SecondFactorMissing,
  SecondFactorToSetUp,
  StaleForm,
} from '../access/permissions/not-signed-in.js';
import { homeOf } from './home.js';
import { NotFound } from './not-found.js';
import { PageRenderer } from './page-renderer.js';

const known = [400, 401, 403, 404, 413, 415, 503];

/** Every error as a page: a sentence and a way on. What we did not expect is logged with the request's id. */
@Catch()
export class ErrorsFilter implements ExceptionFilter {
  private readonly logger = new Logger('Errors');

  constructor(private readonly pages: PageRenderer) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const status = statusOf(error);
    const step = stepOf(error, request);
    if (step !== null) return void reply.code(303).header('location', step).send('');
    if (status >= 500) this.logger.error(`${request.id} ${request.method} ${routeOf(request)}`, stackOf(error));
    const { locale } = request;
    const t = translator(locale);
    const key = known.includes(status) ? String(status) : status < 500 ? '400' : '500';
    const text = t(`web.errors.${key}.text`, { id: request.id });
    const title = t(`web.errors.${key}.title`);
    const keeps = status === 401 || error instanceof StaleForm;
    const page = keeps
      ? keepingPage(error, request, t)
      : new Page('pages/message', title, [], { text, ...homeOf(request.session, t) }, status);
    const html = this.pages.html(page, request);
    void reply.code(status).type('text/html; charset=utf-8').send(html);
  }
}

/** The session has ended under a form, or another one has begun: it can be sent once more as it is. */
function keepingPage(error: unknown, { url, body }: FastifyRequest, t: Translate): Page {
  const isStale = error instanceof StaleForm;
  const key = isStale ? 'web.errors.stale' : 'web.errors.401';
  // Of a plan alone: forms of accounts hold passwords and codes, which are not sent back.
  const typed = url.startsWith('/plans') ? Object.entries((body ?? {}) as Record<string, unknown>) : [];
  const sent = typed.filter(([name]) => name !== '_csrf');
  const fields = sent.flatMap(([name, value]) => [value].flat().map((each) => ({ name, value: String(each) })));
  const view = { text: t(`${key}.text`), action: url, fields, again: t(`${key}.again`), isStale };
  return new Page('pages/access/ended', t(`${key}.title`), [], view, isStale ? 403 : 401);
}

/** What a reader has to do first; a form that was sent gets a page that keeps what was typed. */
function stepOf(error: unknown, { method, url }: FastifyRequest): string | null {
  const isReader = method === 'GET' || method === 'HEAD';
  const next = `?next=${encodeURIComponent(url)}`;
  if (!isReader) return null;
  if (error instanceof SecondFactorMissing) return `/sign-in/second-factor${next}`;
  if (error instanceof SecondFactorToSetUp) return `/account/protection${next}`;
  return error instanceof NotSignedIn ? `/sign-in${next}` : null;
}

/** Not the address: it may hold a secret or the name of a person. Of what it names, the plan alone. */
function routeOf({ routeOptions, params }: FastifyRequest): string {
  const { plan } = (params ?? {}) as { plan?: unknown };
  const route = routeOptions.url ?? 'no route';
  return typeof plan === 'string' && UUID.test(plan) ? route.replace(':plan', plan) : route;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function statusOf(error: unknown): number {
  if (error instanceof NotFound) return 404;
  if ([NotSignedIn, SecondFactorMissing, SecondFactorToSetUp].some((each) => error instanceof each)) return 401;
  if (error instanceof StaleForm) return 403;
  if (error instanceof HttpException) return error.getStatus();
  const { statusCode, message } = (error ?? {}) as { statusCode?: unknown; message?: unknown };
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500) return statusCode;
  return typeof message === 'string' && /timeout exceeded when trying to connect/.test(message) ? 503 : 500;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
