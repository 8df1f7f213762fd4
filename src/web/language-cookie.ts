import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Locale } from '../domain/plan/plan.js';

const year = 31_536_000;

/** What the browser has kept; over https by the name that only this host can set. `url`: of the service. */
export function keptLanguage({ cookies }: FastifyRequest, url: string | undefined): string | undefined {
  return cookies[nameAt(url)];
}

export function keepLanguage(reply: FastifyReply, language: Locale, url: string | undefined): void {
  const secure = isHttps(url);
  void reply.setCookie(nameAt(url), language, { path: '/', maxAge: year, sameSite: 'lax', httpOnly: true, secure });
}

function nameAt(url: string | undefined): string {
  return isHttps(url) ? '__Host-language' : 'language';
}

function isHttps(url: string | undefined): boolean {
  return url?.startsWith('https:') ?? false;
}
