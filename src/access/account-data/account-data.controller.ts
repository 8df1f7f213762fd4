import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Locale } from '../../domain/plan/plan.js';
import { translator } from '../../i18n/translate.js';
import { type Answer, Download, Page, Redirect } from '../../web/answer.js';
import { type Input } from '../../web/form/field.js';
import { Form } from '../../web/form/form.decorator.js';
import { CurrentLocale, CurrentSession, type Session } from '../../web/visitor.js';
import { accountForm, passwordRefusal } from '../account/account-page.js';
import { currentPassword } from '../account/fields.js';
import { holderOf } from '../account/holder.js';
import { type FormPage } from '../pages/form-page.js';
import { textOf } from '../pages/text-of.js';
import { PasswordCheck } from '../password/password-check.service.js';
import { Anybody, SignedIn } from '../permissions/needs.js';
import { Cookies } from '../session/cookies.js';
import { AccountData } from './account-data.service.js';

/** The data of the own account, to take along and to erase. */
@SignedIn()
@Controller('account')
export class AccountDataController {
  constructor(
    private readonly data: AccountData,
    private readonly passwords: PasswordCheck,
    private readonly cookies: Cookies,
  ) {}

  @Get('data')
  async take(@CurrentSession() { accountId }: Session): Promise<Answer> {
    const content = JSON.stringify(await this.data.read(accountId), null, 2);
    return new Download('krisenfest-account.json', 'application/json; charset=utf-8', content);
  }

  @Get('erase')
  ask(@CurrentLocale() locale: Locale, @CurrentSession() { email }: Session): Answer {
    return page(locale, email);
  }

  @Post('erase')
  async erase(
    @CurrentLocale() locale: Locale,
    @CurrentSession() session: Session,
    @Form() input: Input,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const { accountId, email } = session;
    const checked = await this.passwords.check(accountId, textOf(input.password, false));
    if (!checked.ok) {
      const { errors, status, retryAfter } = passwordRefusal(checked, locale);
      if (retryAfter !== null) void reply.header('retry-after', retryAfter);
      return page(locale, email, { errors, status });
    }
    const erased = await this.data.erase(holderOf(session, request));
    if (!erased.ok) {
      const { organisation } = erased;
      const role = translator(locale)('web.access.roles.administrator');
      return page(locale, email, { general: [translator(locale)('web.access.erase.last', { organisation, role })] });
    }
    this.cookies.clear(reply, 'session');
    this.cookies.clear(reply, 'device');
    return new Redirect('/account/erased');
  }

  @Anybody()
  @Get('erased')
  erased(@CurrentLocale() locale: Locale): Answer {
    const t = translator(locale);
    const view = { text: t('web.access.erase.done.text'), href: '/sign-in', label: t('web.access.signIn.title') };
    return new Page('pages/message', t('web.access.erase.done.title'), [], view);
  }
}

/** Password managers want to know whose password it is. */
function page(locale: Locale, username: string, more: Partial<FormPage> = {}): Page {
  const form = { locale, key: 'erase', fields: [currentPassword], action: '/account/erase', hidden: { username } };
  return accountForm({ ...form, ...more });
}
