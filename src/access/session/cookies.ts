import { type CookieSerializeOptions } from '@fastify/cookie';
import { Injectable } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Config } from '../../config/config.js';

export type CookieName = 'session' | 'device' | 'ceremony' | 'invitation' | 'review';

/**
 * Cookies that only this host gets and no script reads. Over https their names begin with `__Host-`; on this machine
 * alone, over http, not every browser would keep such a one.
 */
@Injectable()
export class Cookies {
  private readonly isSecure: boolean;

  constructor({ url }: Config) {
    this.isSecure = url?.startsWith('https:') ?? false;
  }

  get(request: FastifyRequest, name: CookieName): string | undefined {
    return request.cookies[this.full(name)];
  }

  /** Until the browser is closed where no time is given. */
  set(reply: FastifyReply, name: CookieName, value: string, maxAge?: number): void {
    void reply.setCookie(this.full(name), value, { ...this.options(), ...(maxAge !== undefined && { maxAge }) });
  }

  clear(reply: FastifyReply, name: CookieName): void {
    void reply.clearCookie(this.full(name), this.options());
  }

  private full(name: CookieName): string {
    return this.isSecure ? `__Host-${name}` : name;
  }

  private options(): CookieSerializeOptions {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.isSecure };
  }
}
