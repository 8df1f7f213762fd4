import { Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { translator } from '../../i18n/translate.js';
import { type Locale } from '../../domain/plan/plan.js';
import { type Answer, Redirect } from '../../web/answer.js';
import { Form } from '../../web/form/form.decorator.js';
import { type Input } from '../../web/form/field.js';
import { CurrentLocale, CurrentSession, type Session } from '../../web/visitor.js';
import { textOf } from '../pages/text-of.js';
import { Anybody, SignedIn } from '../permissions/needs.js';
import { Providers } from '../provider/provider.service.js';
import { Cookies } from '../session/cookies.js';
import { Sessions } from '../session/session.service.js';
import { Setup } from '../setup/setup.service.js';
import { Entrance } from './entrance.service.js';
import { ownOr } from './next.js';
import { signInPage } from './signin-page.js';
import { SignIn } from './signin.service.js';

/** Signing in with a password, and signing out. */
@Controller()
export class SignInController {
  constructor(
    private readonly signIn: SignIn,
    private readonly entrance: Entrance,
    private readonly sessions: Sessions,
    private readonly setup: Setup,
    private readonly providers: Providers,
    private readonly cookies: Cookies,
  ) {}

  @Anybody()
  @Get('sign-in')
  async show(
    @CurrentLocale() locale: Locale,
    @Query('next') next: unknown,
    @Req() { session }: FastifyRequest,
  ): Promise<Answer> {
    if (await this.setup.isNeeded()) return new Redirect('/setup');
    if (session?.stage === 'full') return new Redirect(ownOr(next));
    return signInPage({ locale, next: ownOr(next), offers: await this.providers.offers() });
  }

  @Anybody()
  @Post('sign-in')
  async enter(
    @CurrentLocale() locale: Locale,
    @Form() input: Input,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const next = ownOr(input.next);
    const done = await this.signIn.try(textOf(input.email), textOf(input.password, false), request);
    if (done.ok) {
      this.entrance.show(reply, done.entry);
      return new Redirect(done.isComplete ? next : `/sign-in/second-factor?next=${encodeURIComponent(next)}`);
    }
    const t = translator(locale);
    const page = { locale, next, input, offers: await this.providers.offers() };
    if (done.reason === 'wrong') return signInPage({ ...page, general: [t('web.access.signIn.wrong')], status: 422 });
    void reply.header('retry-after', String(done.seconds));
    const minutes = Math.ceil(done.seconds / 60);
    return signInPage({ ...page, general: [t('web.access.signIn.wait', { count: minutes })], status: 429 });
  }

  @SignedIn('second-factor')
  @Post('sign-out')
  async leave(@CurrentSession() session: Session, @Res({ passthrough: true }) reply: FastifyReply): Promise<Answer> {
    await this.sessions.end(session.tokenHash);
    this.cookies.clear(reply, 'session');
    // Documents that the browser has kept to spare a download.
    void reply.header('clear-site-data', '"cache"');
    return new Redirect('/sign-in');
  }
}
