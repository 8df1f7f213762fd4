import { Controller, Get, Param, Post } from '@nestjs/common';
import { translator } from '../../i18n/translate.js';
import { type Answer, Page, Redirect } from '../../web/answer.js';
import { Form } from '../../web/form/form.decorator.js';
import { type Input } from '../../web/form/field.js';
import { NotFound } from '../../web/not-found.js';
import { CurrentVisitor, type Visitor } from '../../web/visitor.js';
import { textOf } from '../pages/text-of.js';
import { Needs } from '../permissions/needs.js';
import { rolesOf } from '../permissions/permissions.js';
import { Administration } from './administration.service.js';
import { accountTrail, administrationHref, administrationPage } from './administration-page.js';
import { type Changed, Members } from './members.service.js';

/** Changes a member's role, or removes the member. */
@Needs('organisation.manage')
@Controller('administration/members/:account')
export class MembersController {
  constructor(
    private readonly administration: Administration,
    private readonly members: Members,
  ) {}

  @Post('role')
  async changeRole(
    @CurrentVisitor() visitor: Visitor,
    @Param('account') accountId: string,
    @Form() input: Input,
  ): Promise<Answer> {
    const role = rolesOf(visitor.kind).find((each) => each === textOf(input.role));
    if (role === undefined) {
      if (!(await this.members.find(visitor.companyId, accountId))) throw new NotFound();
      return this.refused(visitor, 'web.administration.invite.role');
    }
    return this.after(visitor, await this.members.changeRole(visitor, accountId, role), 'saved');
  }

  @Get('remove')
  async ask(@CurrentVisitor() visitor: Visitor, @Param('account') accountId: string): Promise<Answer> {
    const { organisation, members } = await this.administration.read(visitor);
    const member = members.find((each) => each.accountId === accountId);
    if (!member) throw new NotFound();
    const t = translator(visitor.locale);
    const { name, email } = member;
    const view = {
      text: t('web.administration.removal.text', { name, email, organisation }),
      action: `${administrationHref}/members/${accountId}/remove`,
      back: administrationHref,
    };
    const trail = [...accountTrail(t), { label: t('web.administration.title'), href: administrationHref }];
    return new Page('pages/access/members-remove', t('web.administration.removal.title', { name }), trail, view);
  }

  @Post('remove')
  async remove(@CurrentVisitor() visitor: Visitor, @Param('account') accountId: string): Promise<Answer> {
    return this.after(visitor, await this.members.remove(visitor, accountId), 'memberRemoved');
  }

  private async after(visitor: Visitor, changed: Changed, done: string): Promise<Answer> {
    if (changed === 'nobody') throw new NotFound();
    if (changed === 'last') return this.refused(visitor, 'web.administration.last');
    return new Redirect(`${administrationHref}?done=${done}`);
  }

  private async refused(visitor: Visitor, text: string): Promise<Answer> {
    const t = translator(visitor.locale);
    const general = [t(text, { role: t('web.access.roles.administrator') })];
    return administrationPage({ ...(await this.administration.read(visitor)), general, status: 422 });
  }
}
