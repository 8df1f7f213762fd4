import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Config } from '../../config/config.js';
import { type Locale } from '../../domain/plan/plan.js';
import { type Translate, translator } from '../../i18n/translate.js';
import { type Answer, Page, Redirect } from '../../web/answer.js';
import { type Input } from '../../web/form/field.js';
import { Form } from '../../web/form/form.decorator.js';
import { homeOf } from '../../web/home.js';
import { NotFound } from '../../web/not-found.js';
import { CurrentLocale, CurrentSession, type Session } from '../../web/visitor.js';
import { textOf } from '../pages/text-of.js';
import { SignedIn } from '../permissions/needs.js';
import { relyingParty } from '../secondfactor/passkeys/relying-party.js';
import { Cookies } from '../session/cookies.js';
import { Sessions } from '../session/session.service.js';
import { accountView } from './account.view.js';
import { OwnAccount } from './own-account.service.js';

/** The page of the own account: what it is, how it is protected, where it is signed in. */
@SignedIn()
@Controller('account')
export class AccountController {
  constructor(
    private readonly account: OwnAccount,
    private readonly sessions: Sessions,
    private readonly cookies: Cookies,
    private readonly config: Config,
  ) {}

  @SignedIn('provider')
  @Get()
  async show(
    @CurrentLocale() locale: Locale,
    @CurrentSession() session: Session,
    @Req() request: FastifyRequest,
  ): Promise<Answer> {
    const t = translator(locale);
    const { accountId, id: sessionId, organisation } = session;
    if (session.isBound) return boundPage(session, t);
    const mayAddPasskey = relyingParty(request, this.config.url) !== null;
    const here = { sessionId, organisationId: organisation?.id ?? null, mayAddPasskey, now: new Date() };
    const view = accountView(await this.account.read(accountId), here, t);
    return new Page('pages/access/account', t('web.access.account.title'), [], view);
  }

  @Post('organisation')
  async switch(
    @CurrentSession() { accountId, tokenHash }: Session,
    @Form() input: Input,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const secret = await this.account.switchTo(accountId, tokenHash, textOf(input.organisation));
    if (secret === null) throw new NotFound();
    this.cookies.set(reply, 'session', secret);
    return new Redirect('/');
  }

  @Post('sessions/end')
  async end(
    @CurrentSession() { accountId, id }: Session,
    @Form() input: Input,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const ended = textOf(input.session);
    if (!(await this.sessions.endOf(accountId, ended))) throw new NotFound();
    if (ended !== id) return new Redirect('/account?done=ended#sessions');
    this.cookies.clear(reply, 'session');
    return new Redirect('/sign-in');
  }

  @Post('sessions/end-others')
  async endOthers(@CurrentSession() { accountId, tokenHash }: Session): Promise<Answer> {
    await this.sessions.endOthers(accountId, tokenHash);
    return new Redirect('/account?done=ended#sessions');
  }
}

/** Somebody whom the provider of an organisation has let in: the rest of the account is not the organisation's. */
function boundPage(session: Session, t: Translate): Page {
  const { name, email, organisation } = session;
  const text = t('web.access.account.bound', { name, email, organisation: organisation?.name ?? '' });
  return new Page('pages/message', t('web.access.account.title'), [], { text, ...homeOf(session, t) });
}
