import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { isEmail, length } from 'class-validator';
import { type FastifyRequest } from 'fastify';
import { Config } from '../../config/config.js';
import { type Translate, translator } from '../../i18n/translate.js';
import { MailSender } from '../../mail/mail-sender.service.js';
import { type Answer, Redirect } from '../../web/answer.js';
import { Form } from '../../web/form/form.decorator.js';
import { type Input } from '../../web/form/field.js';
import { NotFound } from '../../web/not-found.js';
import { ownOrigin } from '../../web/own-origin.js';
import { CurrentVisitor, type Visitor } from '../../web/visitor.js';
import { textOf } from '../pages/text-of.js';
import { Needs } from '../permissions/needs.js';
import { rolesOf } from '../permissions/permissions.js';
import { Administration } from './administration.service.js';
import { administrationHref, type AdministrationPage, administrationPage } from './administration-page.js';
import { type Invited, Invitations } from './invitations.service.js';
import { Members } from './members.service.js';

/** The page of an organisation: its name, its members, its invitations. */
@Needs('organisation.manage')
@Controller('administration')
export class AdministrationController {
  constructor(
    private readonly administration: Administration,
    private readonly members: Members,
    private readonly invitations: Invitations,
    private readonly config: Config,
    private readonly sender: MailSender,
  ) {}

  @Get()
  show(@CurrentVisitor() visitor: Visitor): Promise<Answer> {
    return this.page(visitor, {});
  }

  @Post('name')
  async rename(@CurrentVisitor() visitor: Visitor, @Form() input: Input): Promise<Answer> {
    const name = textOf(input.organisation);
    if (!length(name, 1, 200) || name.includes('\0')) {
      const errors = new Map([['organisation', translator(visitor.locale)('web.administration.organisation.wrong')]]);
      return this.page(visitor, { input: { organisation: name }, errors, status: 422 });
    }
    await this.members.rename(visitor, name);
    return new Redirect(`${administrationHref}?done=saved`);
  }

  @Post('second-factor')
  async askSecondFactor(@CurrentVisitor() visitor: Visitor, @Form() input: Input): Promise<Answer> {
    const asked = textOf(input.asked);
    if (asked === 'yes' || asked === 'no') await this.members.askSecondFactor(visitor, asked === 'yes');
    return new Redirect(`${administrationHref}?done=saved#second-factor`);
  }

  @Post('invitations')
  async invite(
    @CurrentVisitor() visitor: Visitor,
    @Form() input: Input,
    @Req() request: FastifyRequest,
  ): Promise<Answer> {
    const t = translator(visitor.locale);
    const [email, wanted] = [textOf(input.email), textOf(input.role)];
    const role = rolesOf(visitor.kind).find((each) => each === wanted);
    const typed = { input: { email, role: wanted }, status: 422 };
    const errors = errorsOf(email, role !== undefined, t);
    if (errors.size > 0 || role === undefined) return this.page(visitor, { ...typed, errors });
    const invited = await this.invitations.invite(visitor, email, role, ownOrigin(request, this.config.url));
    if (invited === 'member')
      return this.page(visitor, { ...typed, errors: new Map([['email', t('web.administration.invite.member')]]) });
    return this.afterInvitation(visitor, invited, typed);
  }

  @Post('invitations/:id/again')
  async again(
    @CurrentVisitor() visitor: Visitor,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
  ): Promise<Answer> {
    const invited = await this.invitations.again(visitor, id, ownOrigin(request, this.config.url));
    if (invited === 'member') return new Redirect(administrationHref);
    return this.afterInvitation(visitor, invited, {});
  }

  @Post('invitations/:id/withdraw')
  async withdraw(@CurrentVisitor() visitor: Visitor, @Param('id') id: string): Promise<Answer> {
    if ((await this.invitations.withdraw(visitor, id)) === 'nobody') throw new NotFound();
    return new Redirect(`${administrationHref}?done=invitationRemoved#invitations`);
  }

  private afterInvitation(
    visitor: Visitor,
    invited: Exclude<Invited, 'member'>,
    typed: Partial<AdministrationPage>,
  ): Promise<Answer> | Answer {
    if (invited === 'nobody') throw new NotFound();
    if (invited === 'wait') {
      const general = [translator(visitor.locale)('web.administration.invite.wait')];
      return this.page(visitor, { ...typed, general, status: 429 });
    }
    if (this.sender.hasServer) return new Redirect(`${administrationHref}?done=invited#invitations`);
    return new Redirect(`${administrationHref}/outbox`);
  }

  private async page(visitor: Visitor, more: Partial<AdministrationPage>): Promise<Answer> {
    return administrationPage({ ...(await this.administration.read(visitor)), ...more });
  }
}

function errorsOf(email: string, hasRole: boolean, t: Translate): Map<string, string> {
  const errors = new Map<string, string>();
  if (!isEmail(email) || email.length > 254) errors.set('email', t('web.administration.invite.address'));
  if (!hasRole) errors.set('role', t('web.administration.invite.role'));
  return errors;
}
