import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { translator } from '../i18n/translate.js';
import { Page } from './answer.js';
import { NotFound } from './not-found.js';
import { PageRenderer } from './page-renderer.js';
import { localeOf } from './visitor.js';

const known = [400, 403, 404, 413, 415, 503];

/** Every error as a page: a sentence and a way on. What we did not expect is logged with the request's id. */
@Catch()
export class ErrorsFilter implements ExceptionFilter {
  private readonly logger = new Logger('Errors');

  constructor(private readonly pages: PageRenderer) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const status = statusOf(error);
    if (status >= 500)
      this.logger.error(`${request.id} ${request.method} ${request.url.split('?')[0] ?? ''}`, stackOf(error));
    const locale = request.visitor?.locale ?? localeOf(request.cookies?.language, request.headers['accept-language']);
    const t = translator(locale);
    const key = known.includes(status) ? String(status) : status < 500 ? '400' : '500';
    const text = t(`web.errors.${key}.text`, { id: request.id });
    const view = { text, href: '/plans', label: t('web.errors.home') };
    const html = this.pages.html(new Page('pages/message', t(`web.errors.${key}.title`), [], view, status), request);
    void reply.code(status).type('text/html; charset=utf-8').send(html);
  }
}

function statusOf(error: unknown): number {
  if (error instanceof NotFound) return 404;
  if (error instanceof HttpException) return error.getStatus();
  const { statusCode, message } = (error ?? {}) as { statusCode?: unknown; message?: unknown };
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500) return statusCode;
  return typeof message === 'string' && /timeout exceeded when trying to connect/.test(message) ? 503 : 500;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
