import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { type PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Config } from '../../config/config.js';
import { type Locale } from '../../domain/plan/plan.js';
import { translator } from '../../i18n/translate.js';
import { CurrentLocale } from '../../web/visitor.js';
import { ceremonySeconds } from '../ceremony/ceremony.store.js';
import { Anybody } from '../permissions/needs.js';
import { credentialOf } from '../secondfactor/passkeys/credential.js';
import { Passkeys } from '../secondfactor/passkeys/passkeys.service.js';
import { relyingParty } from '../secondfactor/passkeys/relying-party.js';
import { Cookies } from '../session/cookies.js';
import { Entrance } from './entrance.service.js';
import { logEntry } from './signin-log.js';

/** Signing in with a passkey; the script of the page asks and sends. Where it goes on, the page knows. */
@Anybody()
@Controller('sign-in/passkey')
export class PasskeySignInController {
  constructor(
    private readonly passkeys: Passkeys,
    private readonly entrance: Entrance,
    private readonly cookies: Cookies,
    private readonly config: Config,
  ) {}

  @Post('options')
  @HttpCode(200)
  async begin(
    @CurrentLocale() locale: Locale,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ options: PublicKeyCredentialRequestOptionsJSON } | { error: string }> {
    const party = relyingParty(request, this.config.url);
    if (!party) return refuse(reply, locale);
    const { options, ceremony } = await this.passkeys.beginSignIn(party);
    this.cookies.set(reply, 'ceremony', ceremony, ceremonySeconds);
    return { options };
  }

  @Post()
  @HttpCode(200)
  async enter(
    @CurrentLocale() locale: Locale,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ ok: true } | { error: string }> {
    const credential = credentialOf(body);
    const ceremony = this.cookies.get(request, 'ceremony');
    this.cookies.clear(reply, 'ceremony');
    const party = relyingParty(request, this.config.url);
    const entry = party && credential && (await this.passkeys.signIn(party, ceremony, credential, request));
    if (!entry) {
      logEntry(request, null, 'passkey refused');
      return refuse(reply, locale);
    }
    this.entrance.show(reply, entry);
    return { ok: true };
  }
}

function refuse(reply: FastifyReply, locale: Locale): { error: string } {
  void reply.code(422);
  return { error: translator(locale)('web.access.passkey.refused') };
}
