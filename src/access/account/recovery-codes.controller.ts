import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Locale } from '../../domain/plan/plan.js';
import { translator } from '../../i18n/translate.js';
import { type Answer, Page, Redirect } from '../../web/answer.js';
import { type Input } from '../../web/form/field.js';
import { Form } from '../../web/form/form.decorator.js';
import { CurrentLocale, CurrentSession, type Session } from '../../web/visitor.js';
import { ceremonySeconds } from '../ceremony/ceremony.store.js';
import { textOf } from '../pages/text-of.js';
import { PasswordCheck } from '../password/password-check.service.js';
import { SignedIn } from '../permissions/needs.js';
import { Authenticator } from '../secondfactor/authenticator.service.js';
import { Cookies } from '../session/cookies.js';
import { accountForm, passwordRefusal } from './account-page.js';
import { currentPassword } from './fields.js';
import { holderOf } from './holder.js';

/** Recovery codes: shown after they were made, until they are put away; never again. */
@SignedIn()
@Controller('account/recovery-codes')
export class RecoveryCodesController {
  constructor(
    private readonly authenticator: Authenticator,
    private readonly passwords: PasswordCheck,
    private readonly cookies: Cookies,
  ) {}

  @Get()
  ask(@CurrentLocale() locale: Locale): Answer {
    return askPage(locale);
  }

  @Post()
  async make(
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
      return askPage(locale, errors, status);
    }
    const ceremony = await this.authenticator.renewCodes(holderOf(session, request));
    if (ceremony === null) return new Redirect('/account');
    this.cookies.set(reply, 'ceremony', ceremony, ceremonySeconds);
    return new Redirect('/account/recovery-codes/new');
  }

  @Get('new')
  async show(
    @CurrentLocale() locale: Locale,
    @CurrentSession() session: Session,
    @Req() request: FastifyRequest,
  ): Promise<Answer> {
    const codes = await this.shown(session, request);
    if (!codes) return new Redirect('/account');
    const t = translator(locale);
    const trail = [{ label: t('web.access.account.title'), href: '/account' }];
    return new Page('pages/access/account-recovery-codes', t('web.access.recoveryCodes.new'), trail, { codes });
  }

  /** Stored nowhere on the way: other files may be, these codes not. */
  @Get('new.txt')
  async keep(
    @CurrentLocale() locale: Locale,
    @CurrentSession() session: Session,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Redirect | string> {
    const codes = await this.shown(session, request);
    if (!codes) return new Redirect('/account');
    const t = translator(locale);
    const head = t('web.access.recoveryCodes.file', { email: session.email });
    const name = t('web.access.recoveryCodes.fileName');
    void reply.type('text/plain; charset=utf-8').header('content-disposition', `attachment; filename="${name}"`);
    return [head, '', ...codes, ''].join('\r\n');
  }

  @Post('new')
  async putAway(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Answer> {
    await this.authenticator.putAway(this.cookies.get(request, 'ceremony'));
    this.cookies.clear(reply, 'ceremony');
    return new Redirect('/account');
  }

  private shown({ accountId }: Session, request: FastifyRequest): Promise<string[] | null> {
    return this.authenticator.shownCodes(accountId, this.cookies.get(request, 'ceremony'));
  }
}

function askPage(locale: Locale, errors = new Map<string, string>(), status?: number): Answer {
  const form = { locale, key: 'recoveryCodes', fields: [currentPassword], errors };
  return accountForm({ ...form, action: '/account/recovery-codes', ...(status !== undefined && { status }) });
}
