import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Locale } from '../../domain/plan/plan.js';
import { translator } from '../../i18n/translate.js';
import { type Answer, Redirect } from '../../web/answer.js';
import { type Field, type Input } from '../../web/form/field.js';
import { Form } from '../../web/form/form.decorator.js';
import { CurrentLocale, CurrentSession, type Session } from '../../web/visitor.js';
import { ceremonySeconds } from '../ceremony/ceremony.store.js';
import { textOf } from '../pages/text-of.js';
import { PasswordCheck } from '../password/password-check.service.js';
import { SignedIn } from '../permissions/needs.js';
import { Authenticator } from '../secondfactor/authenticator.service.js';
import { totpAddress } from '../secondfactor/totp.js';
import { Cookies } from '../session/cookies.js';
import { accountForm, passwordRefusal } from './account-page.js';
import { currentPassword } from './fields.js';
import { holderOf } from './holder.js';
import { qrCode } from './qr-code.js';

const fields: Field[] = [
  { kind: 'code', at: 'code', text: 'access.appCode', required: true, autocomplete: 'one-time-code' },
  currentPassword,
];

/** Turning the authenticator app on (by a code of it) and off. */
@SignedIn()
@Controller('account/authenticator')
export class AuthenticatorController {
  constructor(
    private readonly authenticator: Authenticator,
    private readonly passwords: PasswordCheck,
    private readonly cookies: Cookies,
  ) {}

  @Get()
  show(@CurrentLocale() locale: Locale, @CurrentSession() session: Session): Answer {
    return onPage(locale, session, this.authenticator.propose(session.accountId));
  }

  @Post()
  async turnOn(
    @CurrentLocale() locale: Locale,
    @CurrentSession() session: Session,
    @Form() input: Input,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const sealed = textOf(input.secret);
    const secret = this.authenticator.proposed(session.accountId, sealed);
    const wrongCode = new Map([['code', translator(locale)('web.access.wrongAppCode')]]);
    if (secret === null) return onPage(locale, session, this.authenticator.propose(session.accountId), wrongCode);
    const proposal = { secret, sealed };
    const checked = await this.passwords.check(session.accountId, textOf(input.password, false));
    if (!checked.ok) {
      const { errors, status, retryAfter } = passwordRefusal(checked, locale);
      if (retryAfter !== null) void reply.header('retry-after', retryAfter);
      return onPage(locale, session, proposal, errors, status);
    }
    const who = { ...holderOf(session, request), tokenHash: session.tokenHash };
    const done = await this.authenticator.turnOn(who, secret, textOf(input.code));
    if (!done.ok) return done.reason === 'on' ? new Redirect('/account') : onPage(locale, session, proposal, wrongCode);
    this.cookies.set(reply, 'ceremony', done.ceremony, ceremonySeconds);
    return new Redirect('/account/recovery-codes/new');
  }

  @Get('off')
  askOff(@CurrentLocale() locale: Locale): Answer {
    return offPage(locale);
  }

  @Post('off')
  async turnOff(
    @CurrentLocale() locale: Locale,
    @CurrentSession() session: Session,
    @Form() input: Input,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const checked = await this.passwords.check(session.accountId, textOf(input.password, false));
    if (!checked.ok) {
      const { errors, status, retryAfter } = passwordRefusal(checked, locale);
      if (retryAfter !== null) void reply.header('retry-after', retryAfter);
      return offPage(locale, errors, status);
    }
    await this.authenticator.turnOff(holderOf(session, request));
    return new Redirect('/account?done=saved');
  }
}

function onPage(
  locale: Locale,
  { email }: Session,
  { secret, sealed }: { secret: string; sealed: string },
  errors = new Map<string, string>(),
  status?: number,
): Answer {
  const address = totpAddress(secret, email);
  const more = { qr: qrCode(address), address, groups: secret.replace(/(.{4})(?!$)/g, '$1 ') };
  return accountForm({
    ...{ locale, key: 'authenticatorOn', fields, errors, action: '/account/authenticator', hidden: { secret: sealed } },
    ...{ template: 'pages/access/account-authenticator', more },
    ...(status !== undefined && { status }),
  });
}

function offPage(locale: Locale, errors = new Map<string, string>(), status?: number): Answer {
  const form = { locale, key: 'authenticatorOff', fields: [currentPassword], errors };
  return accountForm({ ...form, action: '/account/authenticator/off', ...(status !== undefined && { status }) });
}
