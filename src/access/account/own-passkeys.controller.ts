import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { type PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/server';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Config } from '../../config/config.js';
import { type Locale } from '../../domain/plan/plan.js';
import { translator } from '../../i18n/translate.js';
import { type Answer, Redirect } from '../../web/answer.js';
import { type Field, type Input } from '../../web/form/field.js';
import { Form } from '../../web/form/form.decorator.js';
import { NotFound } from '../../web/not-found.js';
import { CurrentLocale, CurrentSession, type Session } from '../../web/visitor.js';
import { ceremonySeconds } from '../ceremony/ceremony.store.js';
import { textOf } from '../pages/text-of.js';
import { PasswordCheck } from '../password/password-check.service.js';
import { SignedIn } from '../permissions/needs.js';
import { newCredentialOf } from '../secondfactor/passkeys/credential.js';
import { Passkeys } from '../secondfactor/passkeys/passkeys.service.js';
import { relyingParty } from '../secondfactor/passkeys/relying-party.js';
import { Cookies } from '../session/cookies.js';
import { accountForm, passwordRefusal } from './account-page.js';
import { currentPassword } from './fields.js';
import { holderOf } from './holder.js';

/** What the script of the page is told: what to ask the browser, where to go on, or what is wrong. */
type Told = { options: PublicKeyCredentialCreationOptionsJSON } | { to: string } | { error: string };

const longestName = 60;
const fields: Field[] = [{ kind: 'line', at: 'name', text: 'access.passkeyName', required: true }, currentPassword];

/** Adding a passkey, which only a script can, and removing one. */
@SignedIn()
@Controller('account/passkeys')
export class OwnPasskeysController {
  constructor(
    private readonly passkeys: Passkeys,
    private readonly passwords: PasswordCheck,
    private readonly cookies: Cookies,
    private readonly config: Config,
  ) {}

  @Get('add')
  show(@CurrentLocale() locale: Locale, @Req() request: FastifyRequest): Answer {
    if (!relyingParty(request, this.config.url)) return new Redirect('/account');
    const action = '/account/passkeys/options';
    return accountForm({ locale, key: 'passkeyAdd', fields, action, template: 'pages/access/account-passkey' });
  }

  @Post('options')
  @HttpCode(200)
  async begin(
    @CurrentLocale() locale: Locale,
    @CurrentSession() session: Session,
    @Form() input: Input,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Told> {
    const party = relyingParty(request, this.config.url);
    if (!party) return refuse(reply, locale, 'passkey');
    const name = textOf(input.name);
    if (name === '' || name.length > longestName || name.includes('\0')) return refuse(reply, locale, 'passkeyName');
    const checked = await this.passwords.check(session.accountId, textOf(input.password, false));
    if (!checked.ok) {
      const { errors, status, retryAfter } = passwordRefusal(checked, locale);
      void reply.code(status);
      if (retryAfter !== null) void reply.header('retry-after', retryAfter);
      return { error: errors.get('password') ?? '' };
    }
    const who = { ...holderOf(session, request), email: session.email };
    const { options, ceremony } = await this.passkeys.beginRegistration(who, party, name);
    this.cookies.set(reply, 'ceremony', ceremony, ceremonySeconds);
    return { options };
  }

  @Post()
  @HttpCode(200)
  async add(
    @CurrentLocale() locale: Locale,
    @CurrentSession() session: Session,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Told> {
    const credential = newCredentialOf(body);
    const ceremony = this.cookies.get(request, 'ceremony');
    const who = { ...holderOf(session, request), tokenHash: session.tokenHash };
    this.cookies.clear(reply, 'ceremony');
    const party = relyingParty(request, this.config.url);
    const isDone = party && credential && (await this.passkeys.register(who, party, ceremony, credential));
    return isDone ? { to: '/account?done=saved#passkeys' } : refuse(reply, locale, 'passkey');
  }

  @Post('remove')
  async remove(
    @CurrentSession() session: Session,
    @Form() input: Input,
    @Req() request: FastifyRequest,
  ): Promise<Answer> {
    if (!(await this.passkeys.remove(holderOf(session, request), textOf(input.passkey)))) throw new NotFound();
    return new Redirect('/account?done=passkeyRemoved#passkeys');
  }
}

function refuse(reply: FastifyReply, locale: Locale, what: 'passkey' | 'passkeyName'): Told {
  void reply.code(422);
  return { error: translator(locale)(`web.access.invalid.${what}`) };
}
