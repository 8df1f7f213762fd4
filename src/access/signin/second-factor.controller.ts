import { Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Locale } from '../../domain/plan/plan.js';
import { translator } from '../../i18n/translate.js';
import { type Answer, Redirect } from '../../web/answer.js';
import { type Field, type Input } from '../../web/form/field.js';
import { Form } from '../../web/form/form.decorator.js';
import { CurrentLocale, CurrentSession, type Session } from '../../web/visitor.js';
import { formPage } from '../pages/form-page.js';
import { textOf } from '../pages/text-of.js';
import { SignedIn } from '../permissions/needs.js';
import { SecondFactor, type Ways } from '../secondfactor/second-factor.service.js';
import { Entrance } from './entrance.service.js';
import { ownOr } from './next.js';

const path = '/sign-in/second-factor';

/** The second step of signing in, after the password. */
@SignedIn('second-factor')
@Controller('sign-in/second-factor')
export class SecondFactorController {
  constructor(
    private readonly secondFactor: SecondFactor,
    private readonly entrance: Entrance,
  ) {}

  @Get()
  async show(
    @CurrentLocale() locale: Locale,
    @CurrentSession() { accountId, stage }: Session,
    @Query('next') next: unknown,
    @Query('with') kind: unknown,
  ): Promise<Answer> {
    if (stage === 'full') return new Redirect(ownOr(next));
    const ways = await this.secondFactor.waysOf(accountId);
    return page({ locale, ways, next: ownOr(next), isRecovery: kind === 'recovery' });
  }

  @Post()
  async enter(
    @CurrentLocale() locale: Locale,
    @CurrentSession() session: Session,
    @Form() input: Input,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const next = ownOr(input.next);
    if (session.stage === 'full') return new Redirect(next);
    const shown = await this.secondFactor.show(session, textOf(input.code), request);
    if (shown.ok) {
      this.entrance.show(reply, shown.entry);
      return new Redirect(next);
    }
    const isRecovery = input.with === 'recovery';
    const ways = await this.secondFactor.waysOf(session.accountId);
    const t = translator(locale);
    if (shown.reason === 'wrong') {
      const error = t(isRecovery ? 'web.access.wrongRecoveryCode' : 'web.access.wrongCode');
      return page({ locale, ways, next, isRecovery, error, status: 422 });
    }
    void reply.header('retry-after', String(shown.seconds));
    const error = t('web.access.tooMany', { count: Math.ceil(shown.seconds / 60) });
    return page({ locale, ways, next, isRecovery, error, status: 429 });
  }
}

interface CodePage {
  locale: Locale;
  ways: Ways;
  next: string;
  /** asks for a recovery code instead of one of the app */
  isRecovery: boolean;
  error?: string;
  status?: number;
}

/** What was typed is not sent back: it is wrong, or used. */
function page({ locale, ways, next, isRecovery, error, status }: CodePage): Answer {
  const t = translator(locale);
  if (ways.hasPasskey && !ways.hasApp) return passkeyPage(locale, next);
  const fields: Field[] = isRecovery
    ? [{ kind: 'line', at: 'code', text: 'access.recoveryCode', required: true }]
    : [{ kind: 'code', at: 'code', text: 'access.appCode', required: true, autocomplete: 'one-time-code' }];
  const other = `${path}?next=${encodeURIComponent(next)}${isRecovery ? '' : '&with=recovery'}`;
  return formPage({
    ...{ locale, fields, action: path, key: isRecovery ? 'recovery' : 'secondFactor' },
    errors: new Map(error === undefined ? [] : [['code', error]]),
    hidden: { next, ...(isRecovery && { with: 'recovery' }) },
    links: [
      { href: other, label: t(isRecovery ? 'web.access.recovery.app' : 'web.access.secondFactor.recovery') },
      { href: '/sign-in', label: t('web.access.secondFactor.other') },
    ],
    ...(ways.hasPasskey && !isRecovery && { template: 'pages/access/second-factor', more: { next } }),
    ...(status !== undefined && { status }),
  });
}

/** Of an account without an app, in an organisation that asks for a second factor. */
function passkeyPage(locale: Locale, next: string): Answer {
  return formPage({
    ...{ locale, fields: [], action: path, key: 'passkeyOnly', template: 'pages/access/second-factor', more: { next } },
    links: [{ href: '/sign-in', label: translator(locale)('web.access.secondFactor.other') }],
  });
}
