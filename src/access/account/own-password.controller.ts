import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Locale } from '../../domain/plan/plan.js';
import { type Answer, Redirect } from '../../web/answer.js';
import { type Field, type Input } from '../../web/form/field.js';
import { Form } from '../../web/form/form.decorator.js';
import { CurrentLocale, CurrentSession, type Session } from '../../web/visitor.js';
import { textOf } from '../pages/text-of.js';
import { passwordError } from '../password/password-error.js';
import { PasswordCheck } from '../password/password-check.service.js';
import { SignedIn } from '../permissions/needs.js';
import { Entrance } from '../signin/entrance.service.js';
import { accountForm, passwordRefusal } from './account-page.js';
import { currentPassword } from './fields.js';
import { holderOf } from './holder.js';
import { OwnAccount } from './own-account.service.js';

const fields: Field[] = [
  currentPassword,
  { kind: 'password', at: 'chosen', text: 'access.chosenPassword', required: true, autocomplete: 'new-password' },
];

/** Another password: all other browsers are signed out. */
@SignedIn()
@Controller('account/password')
export class OwnPasswordController {
  constructor(
    private readonly account: OwnAccount,
    private readonly passwords: PasswordCheck,
    private readonly entrance: Entrance,
  ) {}

  @Get()
  show(@CurrentLocale() locale: Locale, @CurrentSession() { email }: Session): Answer {
    return page(locale, email);
  }

  @Post()
  async change(
    @CurrentLocale() locale: Locale,
    @CurrentSession() session: Session,
    @Form() input: Input,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const { accountId, name, email } = session;
    const chosen = textOf(input.chosen, false);
    const { organisations } = await this.account.read(accountId);
    const fault = passwordError(chosen, [name, email, ...organisations.map((each) => each.name)], locale);
    if (fault !== null) return page(locale, email, new Map([['chosen', fault]]));
    const checked = await this.passwords.check(accountId, textOf(input.password, false));
    if (!checked.ok) {
      const { errors, status, retryAfter } = passwordRefusal(checked, locale);
      if (retryAfter !== null) void reply.header('retry-after', retryAfter);
      return page(locale, email, errors, status);
    }
    this.entrance.show(reply, await this.account.changePassword(holderOf(session, request), chosen, request));
    return new Redirect('/account?done=saved');
  }
}

/** Password managers want to know whose password it is. */
function page(locale: Locale, username: string, errors = new Map<string, string>(), status?: number): Answer {
  const form = { locale, key: 'ownPassword', fields, errors, action: '/account/password', hidden: { username } };
  return accountForm({ ...form, ...(status !== undefined && { status }) });
}
