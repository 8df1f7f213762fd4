import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type OrganisationKind, type Role } from '../access/permissions/permissions.js';
import { type Locale } from '../domain/plan/plan.js';

/** Who is signed in at this browser. */
export interface Session {
  /** of the session, as its owner sees it in the list of sessions; not the secret in the cookie */
  id: string;
  accountId: string;
  email: string;
  name: string;
  /** what the session still lacks: nothing, or the second factor */
  stage: 'second-factor' | 'full';
  /** let in by the identity provider of the organisation: open for that one alone, and not for the account's own settings */
  isBound: boolean;
  /** a second factor was shown in it, or set up */
  isStrong: boolean;
  /** the organisation asks for a second factor, and the account has none yet: closed until it has */
  lacksFactor: boolean;
  /** what forms of this session carry */
  csrf: string;
  /** SHA-256 of the secret in the cookie */
  tokenHash: Buffer;
  /** the organisation in whose name the person works at the moment */
  organisation: { id: string; kind: OrganisationKind; name: string; role: Role } | null;
  /** how many organisations the account belongs to */
  organisations: number;
}

/** A member of an organisation at work, and the language of the pages. */
export interface Visitor {
  /** the organisation whose tables are open: a company's, or an agency's own */
  companyId: string;
  kind: OrganisationKind;
  role: Role;
  accountId: string;
  name: string;
  locale: Locale;
  requestId: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    locale: Locale;
    session: Session | null;
    visitor: Visitor | null;
  }
}

export const CurrentVisitor = createParamDecorator((_: unknown, context: ExecutionContext): Visitor => {
  const { visitor } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!visitor) throw new Error('a route that needs a member');
  return visitor;
});

export const CurrentSession = createParamDecorator((_: unknown, context: ExecutionContext): Session => {
  const { session } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!session) throw new Error('a route that needs an account');
  return session;
});

export const CurrentLocale = createParamDecorator(
  (_: unknown, context: ExecutionContext): Locale => context.switchToHttp().getRequest<FastifyRequest>().locale,
);

/** The language that a browser asks for first among ours: its cookie, else Accept-Language, else German. */
export function localeOf(cookie: string | undefined, accepted: string | undefined): Locale {
  if (cookie === 'de' || cookie === 'en') return cookie;
  const wanted = (accepted ?? '').split(',').map((each) => each.trim().slice(0, 2).toLowerCase());
  const first = wanted.find((each) => each === 'de' || each === 'en');
  return first === 'en' ? 'en' : 'de';
}
