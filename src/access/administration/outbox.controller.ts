import { Controller, Get, Param, Post } from '@nestjs/common';
import { MailSender } from '../../mail/mail-sender.service.js';
import { Outbox } from '../../mail/outbox.service.js';
import { type Answer, Redirect } from '../../web/answer.js';
import { NotFound } from '../../web/not-found.js';
import { CurrentVisitor, type Visitor } from '../../web/visitor.js';
import { Needs } from '../permissions/needs.js';
import { administrationHref } from './administration-page.js';
import { outboxPage } from './outbox-page.js';

/** Mails of the organisation. */
@Needs('organisation.manage')
@Controller('administration/outbox')
export class OutboxController {
  constructor(
    private readonly outbox: Outbox,
    private readonly sender: MailSender,
  ) {}

  @Get()
  async show(@CurrentVisitor() { companyId, locale }: Visitor): Promise<Answer> {
    const now = new Date();
    return outboxPage(await this.outbox.list(companyId, now), this.sender.handing, locale, now);
  }

  @Post(':id/again')
  async again(@CurrentVisitor() { companyId }: Visitor, @Param('id') id: string): Promise<Answer> {
    if (!(await this.outbox.again(companyId, id, new Date()))) throw new NotFound();
    return new Redirect(`${administrationHref}/outbox#mail-${id}`);
  }
}
