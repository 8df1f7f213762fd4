import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type Locale } from '../domain/plan/plan.js';

/** Who asks: the company in whose name, and the language of the pages. */
export interface Visitor {
  companyId: string;
  locale: Locale;
}

declare module 'fastify' {
  interface FastifyRequest {
    visitor: Visitor | null;
  }
}

export const CurrentVisitor = createParamDecorator((_: unknown, context: ExecutionContext): Visitor => {
  const { visitor } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!visitor) throw new Error('a route without visitor');
  return visitor;
});

/** The language that a browser asks for first among ours: its cookie, else Accept-Language, else German. */
export function localeOf(cookie: string | undefined, accepted: string | undefined): Locale {
  if (cookie === 'de' || cookie === 'en') return cookie;
  const wanted = (accepted ?? '').split(',').map((each) => each.trim().slice(0, 2).toLowerCase());
  const first = wanted.find((each) => each === 'de' || each === 'en');
  return first === 'en' ? 'en' : 'de';
}
