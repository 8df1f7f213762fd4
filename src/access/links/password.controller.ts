import { Controller, Get, Header, Param, Post, Req, Res } from '@nestjs/common';
import { isEmail } from 'class-validator';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Config } from '../../config/config.js';
import { type Locale } from '../../domain/plan/plan.js';
import { translator } from '../../i18n/translate.js';
import { MailSender } from '../../mail/mail-sender.service.js';
import { type Answer, Page, Redirect } from '../../web/answer.js';
import { Form } from '../../web/form/form.decorator.js';
import { type Field, type Input } from '../../web/form/field.js';
import { ownOrigin } from '../../web/own-origin.js';
import { CurrentLocale } from '../../web/visitor.js';
import { formPage } from '../pages/form-page.js';
import { textOf } from '../pages/text-of.js';
import { passwordError } from '../password/password-error.js';
import { Anybody } from '../permissions/needs.js';
import { Entrance } from '../signin/entrance.service.js';
import { Afterwards } from './afterwards.service.js';
import { endPage } from './end-page.js';
import { PasswordReset } from './password-reset.service.js';
import { secretLink } from './secret-link.js';

const address: Field[] = [
  { kind: 'email', at: 'email', text: 'access.email', required: true, autocomplete: 'username' },
];
const password: Field[] = [
  { kind: 'password', at: 'password', text: 'access.newPassword', required: true, autocomplete: 'new-password' },
];

/** A new password for whoever has forgotten theirs: ask for a link, then use it. */
@Anybody()
@Controller()
export class PasswordController {
  constructor(
    private readonly reset: PasswordReset,
    private readonly entrance: Entrance,
    private readonly afterwards: Afterwards,
    private readonly sender: MailSender,
    private readonly config: Config,
  ) {}

  @Get('forgotten')
  forgotten(@CurrentLocale() locale: Locale): Answer {
    return formPage({ locale, key: 'forgotten', fields: address, action: '/forgotten' });
  }

  /** The same answer for every address; what there is to do for one that we know is done afterwards. */
  @Post('forgotten')
  async ask(
    @CurrentLocale() locale: Locale,
    @Form() input: Input,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const t = translator(locale);
    const page = { locale, key: 'forgotten', fields: address, action: '/forgotten', input };
    const email = textOf(input.email);
    if (!isEmail(email) || email.includes('\0')) {
      const errors = new Map([['email', t('web.access.invalid.email')]]);
      return formPage({ ...page, errors, status: 422 });
    }
    const asked = await this.reset.ask(email, request);
    if ('seconds' in asked) {
      void reply.header('retry-after', String(asked.seconds));
      const count = Math.ceil(asked.seconds / 60);
      return formPage({ ...page, general: [t('web.access.forgotten.wait', { count })], status: 429 });
    }
    const from = { origin: ownOrigin(request, this.config.url), requestId: request.id };
    if (asked.isAllowed) this.afterwards.after(reply, () => this.reset.send(email, from));
    return new Redirect('/forgotten/sent');
  }

  @Get('forgotten/sent')
  sent(@CurrentLocale() locale: Locale): Answer {
    const t = translator(locale);
    const text = t(`web.access.forgotten.sent.${this.sender.hasServer ? 'text' : 'handed'}`);
    const view = { text, href: '/sign-in', label: t('web.access.signIn.title') };
    return new Page('pages/message', t('web.access.forgotten.sent.title'), [], view);
  }

  @Header(...secretLink)
  @Get('password/:token')
  async show(@CurrentLocale() locale: Locale, @Param('token') token: string): Promise<Answer> {
    const opened = await this.reset.look(token);
    if (opened.state !== 'open') return endPage('password', opened.state, locale);
    return passwordPage(locale, token, opened.account.email);
  }

  @Header(...secretLink)
  @Post('password/:token')
  async set(
    @CurrentLocale() locale: Locale,
    @Param('token') token: string,
    @Form() input: Input,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const opened = await this.reset.look(token);
    if (opened.state !== 'open') return endPage('password', opened.state, locale);
    const { email, name } = opened.account;
    const wanted = textOf(input.password, false);
    const fault = passwordError(wanted, [name, email], locale);
    if (fault !== null) return passwordPage(locale, token, email, fault);
    const done = await this.reset.set(token, wanted, request);
    if (!done) return endPage('password', 'used', locale);
    this.entrance.show(reply, done.entry);
    return new Redirect(done.isComplete ? '/' : '/sign-in/second-factor?next=%2F');
  }
}

function passwordPage(locale: Locale, token: string, email: string, fault?: string): Page {
  const action = `/password/${token}`;
  const errors = new Map(fault === undefined ? [] : [['password', fault]]);
  const status = fault === undefined ? 200 : 422;
  return formPage({ locale, key: 'newPassword', names: { email }, fields: password, action, errors, status });
}
