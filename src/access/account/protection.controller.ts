import { Controller, Get, Query, Req } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { Config } from '../../config/config.js';
import { type Locale } from '../../domain/plan/plan.js';
import { translator } from '../../i18n/translate.js';
import { type Answer, Page, Redirect } from '../../web/answer.js';
import { CurrentLocale, CurrentSession, type Session } from '../../web/visitor.js';
import { SignedIn } from '../permissions/needs.js';
import { relyingParty } from '../secondfactor/passkeys/relying-party.js';
import { ownOr } from '../signin/next.js';

interface ProtectionView {
  text: string;
  ways: { title: string; hint: string; href: string; button: string }[];
}

/** Where somebody is led whose organisation asks for a second factor, and who has none yet. */
@SignedIn()
@Controller('account/protection')
export class ProtectionController {
  constructor(private readonly config: Config) {}

  @Get()
  show(
    @CurrentLocale() locale: Locale,
    @CurrentSession() { lacksFactor, organisation }: Session,
    @Query('next') next: unknown,
    @Req() request: FastifyRequest,
  ): Answer {
    if (!lacksFactor) return new Redirect(ownOr(next));
    const t = translator(locale);
    const way = (of: string, href: string, button: string) => ({
      ...{ title: t(`web.access.account.${of}`), hint: t(`web.access.account.${of}Hint`) },
      ...{ href, button: t(`web.access.account.${button}`) },
    });
    const app = way('app', '/account/authenticator', 'appOn');
    const passkey = way('passkeys', '/account/passkeys/add', 'passkeyAdd');
    const view: ProtectionView = {
      text: t('web.access.protection.text', { organisation: organisation?.name ?? '' }),
      ways: relyingParty(request, this.config.url) ? [app, passkey] : [app],
    };
    return new Page('pages/access/protection', t('web.access.protection.title'), [], view);
  }
}
