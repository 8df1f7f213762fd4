import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Config } from '../../config/config.js';
import { type Locale } from '../../domain/plan/plan.js';
import { translator } from '../../i18n/translate.js';
import { type Answer, Page, Redirect } from '../../web/answer.js';
import { NotFound } from '../../web/not-found.js';
import { ownOrigin } from '../../web/own-origin.js';
import { isOwnPath } from '../../web/own-path.js';
import { CurrentLocale } from '../../web/visitor.js';
import { ceremonySeconds } from '../ceremony/ceremony.store.js';
import { Anybody } from '../permissions/needs.js';
import { Cookies } from '../session/cookies.js';
import { Entrance } from '../signin/entrance.service.js';
import { logEntry } from '../signin/signin-log.js';
import { ProviderSignIn } from './provider-signin.service.js';

type Failure = 'expired' | 'refused' | 'uninvited' | 'away';

/** The way to the organisation's own provider and back. */
@Anybody()
@Controller('sign-in')
export class ProviderSignInController {
  constructor(
    private readonly signIn: ProviderSignIn,
    private readonly entrance: Entrance,
    private readonly cookies: Cookies,
    private readonly config: Config,
  ) {}

  @Get('with/:organisation')
  async leave(
    @CurrentLocale() locale: Locale,
    @Param('organisation') organisation: string,
    @Query('next') next: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const origin = ownOrigin(request, this.config.url);
    const away = { failed: true } as const;
    const way = await this.signIn.leave(organisation, origin, isOwnPath(next) ? next : '/').catch(() => away);
    if (way === null) throw new NotFound();
    if ('failed' in way) return failurePage('away', locale, 502);
    this.cookies.set(reply, 'ceremony', way.secret, ceremonySeconds);
    return new Redirect(way.to.href);
  }

  @Get('callback')
  async comeBack(
    @CurrentLocale() locale: Locale,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const back = new URL(request.url, ownOrigin(request, this.config.url));
    const done = await this.signIn.comeBack(this.cookies.get(request, 'ceremony'), back, request);
    this.cookies.clear(reply, 'ceremony');
    if (!done.ok) {
      logEntry(request, null, `identity provider: ${done.reason}`);
      return failurePage(done.reason, locale, done.reason === 'expired' ? 400 : 403);
    }
    this.entrance.show(reply, done.entry);
    return new Redirect(done.next);
  }
}

function failurePage(reason: Failure, locale: Locale, status: number): Page {
  const t = translator(locale);
  const view = { text: t(`web.access.provider.${reason}`), href: '/sign-in', label: t('web.access.provider.back') };
  return new Page('pages/message', t('web.access.provider.failed'), [], view, status);
}
