import { Controller, Get, Header, Param, Post, Req, Res } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Locale } from '../../domain/plan/plan.js';
import { translator } from '../../i18n/translate.js';
import { type Answer, Redirect } from '../../web/answer.js';
import { Form } from '../../web/form/form.decorator.js';
import { type Input } from '../../web/form/field.js';
import { CurrentLocale } from '../../web/visitor.js';
import { textOf } from '../pages/text-of.js';
import { passwordError } from '../password/password-error.js';
import { Anybody } from '../permissions/needs.js';
import { StaleForm } from '../permissions/not-signed-in.js';
import { Cookies } from '../session/cookies.js';
import { carriesToken } from '../session/csrf.js';
import { type Entry, Entrance } from '../signin/entrance.service.js';
import { Acceptance } from './acceptance.service.js';
import { NewMemberDto } from './invitation.dto.js';
import { endPage } from './end-page.js';
import { invitationPage, standingOf } from './invitation-page.js';
import { type InvitationRow } from './link.store.js';
import { secretLink } from './secret-link.js';

const cookieSeconds = 3600;

/** The link of an invitation. Looking at it uses nothing up; a cookie keeps it while its owner signs in. */
@Anybody()
@Controller('invitation')
export class InvitationController {
  constructor(
    private readonly acceptance: Acceptance,
    private readonly entrance: Entrance,
    private readonly cookies: Cookies,
  ) {}

  @Header(...secretLink)
  @Get()
  resume(@CurrentLocale() locale: Locale, @Req() request: FastifyRequest): Promise<Answer> {
    return this.show(locale, this.cookies.get(request, 'invitation') ?? '', request);
  }

  @Header(...secretLink)
  @Get(':token')
  async show(
    @CurrentLocale() locale: Locale,
    @Param('token') token: string,
    @Req() { session }: FastifyRequest,
  ): Promise<Answer> {
    const found = await this.acceptance.look(token);
    if (found.state !== 'open') return endPage('invitation', found.state, locale);
    return invitationPage({ locale, invitation: found.invitation, session, action: `/invitation/${token}` });
  }

  @Header(...secretLink)
  @Post(':token')
  async accept(
    @CurrentLocale() locale: Locale,
    @Param('token') token: string,
    @Form() input: Input,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const found = await this.acceptance.look(token);
    if (found.state !== 'open') return endPage('invitation', found.state, locale);
    const { invitation } = found;
    const { session } = request;
    const page = { locale, invitation, session, action: `/invitation/${token}` };
    switch (standingOf(invitation, session)) {
      case 'bound':
      case 'other':
        return invitationPage({ ...page, status: 409 });
      case 'known':
        this.cookies.set(reply, 'invitation', token, cookieSeconds);
        return new Redirect('/sign-in?next=%2Finvitation');
      case 'here': {
        if (!session || !carriesToken(request, session)) throw new StaleForm();
        const { accountId: id, name } = session;
        return this.enter(await this.acceptance.accept(token, { id, name }, request), token, page, reply);
      }
      case 'new': {
        const wanted = plainToInstance(NewMemberDto, read(input));
        const errors = errorsOf(wanted, invitation, locale);
        if (errors.size > 0) return invitationPage({ ...page, input, errors, status: 422 });
        return this.enter(await this.acceptance.acceptNew(token, { ...wanted, locale }, request), token, page, reply);
      }
    }
  }

  private async enter(
    entry: Entry | null,
    token: string,
    page: Parameters<typeof invitationPage>[0],
    reply: FastifyReply,
  ): Promise<Answer> {
    if (entry) {
      this.entrance.show(reply, entry);
      this.cookies.clear(reply, 'invitation');
      return new Redirect('/');
    }
    const found = await this.acceptance.look(token);
    if (found.state !== 'open') return endPage('invitation', found.state, page.locale);
    return invitationPage({ ...page, invitation: found.invitation, status: 409 });
  }
}

function read(input: Input): Record<string, string> {
  return { name: textOf(input.name), password: textOf(input.password, false) };
}

function errorsOf(wanted: NewMemberDto, { organisation, email }: InvitationRow, locale: Locale): Map<string, string> {
  const t = translator(locale);
  const errors = new Map(validateSync(wanted).map(({ property }) => [property, t(`web.access.invalid.${property}`)]));
  const password = passwordError(wanted.password, [organisation, wanted.name, email], locale);
  if (password !== null) errors.set('password', password);
  return errors;
}
