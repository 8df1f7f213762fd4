import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { Needs } from '../access/permissions/needs.js';
import { textOf } from '../access/pages/text-of.js';
import { Config } from '../config/config.js';
import { translator } from '../i18n/translate.js';
import { MailSender } from '../mail/mail-sender.service.js';
import { planHref } from '../plans/links.js';
import { type Answer, Redirect } from '../web/answer.js';
import { Form } from '../web/form/form.decorator.js';
import { type Input } from '../web/form/field.js';
import { NotFound } from '../web/not-found.js';
import { ownOrigin } from '../web/own-origin.js';
import { CurrentVisitor, type Visitor } from '../web/visitor.js';
import { contactsPage, type ContactsPage } from './contacts-page.js';
import { ContactsService } from './contacts.service.js';
import { correctionPage, type Refusal, sealName } from './correction-page.js';
import { Corrections } from './corrections.service.js';

/** The contact data of a plan's people: who is asked, and what they answer. */
@Needs('plan.read', 'plan.edit')
@Controller('plans/:plan/contacts')
export class ContactsController {
  constructor(
    private readonly contacts: ContactsService,
    private readonly corrections: Corrections,
    private readonly sender: MailSender,
    private readonly config: Config,
  ) {}

  @Get()
  show(@CurrentVisitor() visitor: Visitor, @Param('plan') planId: string): Promise<Answer> {
    return this.list(visitor, planId, {});
  }

  /** `person`: that one; without it all who are due. */
  @Post('ask')
  async ask(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Form() input: Input,
    @Req() request: FastifyRequest,
  ): Promise<Answer> {
    const key = textOf(input.person) || null;
    const origin = ownOrigin(request, this.config.url);
    const asked = await this.contacts.ask(visitor, planId, key, origin, new Date());
    if (asked === 'nobody') throw new NotFound();
    if (asked !== 'wait') return new Redirect(`${planHref(planId, 'contacts')}?done=asked&count=${asked.asked}`);
    const refused = translator(visitor.locale)('contacts.list.wait');
    return this.list(visitor, planId, { refused, status: 429 });
  }

  @Get(':correction')
  correction(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Param('correction') id: string,
  ): Promise<Answer> {
    return this.page(visitor, planId, id);
  }

  @Post(':correction/take')
  async take(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Param('correction') id: string,
    @Form() input: Input,
  ): Promise<Answer> {
    const t = translator(visitor.locale);
    const places = [...new Set([input.take ?? []].flat())];
    const chosen = places.map((at) => ({ at, seal: textOf(input[sealName(at)]) }));
    if (chosen.length === 0)
      return this.page(visitor, planId, id, { sentences: [t('contacts.correction.none')], status: 422 });
    const taken = await this.corrections.take(visitor, planId, id, chosen, new Date());
    const here = planHref(planId, 'contacts', ...(taken.ok && !taken.isDone ? [id] : []));
    if (taken.ok) return new Redirect(`${here}?done=saved`);
    if (taken.reason === 'refused')
      return this.page(visitor, planId, id, {
        sentences: taken.findings.map(({ message }) => message[visitor.locale]),
        status: 422,
      });
    return this.page(visitor, planId, id, { sentences: [t('contacts.correction.changed')], status: 409 });
  }

  @Post(':correction/dismiss')
  async dismiss(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Param('correction') id: string,
  ): Promise<Answer> {
    if (!(await this.corrections.dismiss(visitor, planId, id, new Date()))) throw new NotFound();
    return new Redirect(`${planHref(planId, 'contacts')}?done=dismissed`);
  }

  private async list(visitor: Visitor, planId: string, more: Partial<ContactsPage>): Promise<Answer> {
    const contacts = await this.contacts.read(visitor.companyId, planId, new Date());
    if (!contacts) throw new NotFound();
    return contactsPage({ visitor, contacts, handing: this.sender.handing, ...more });
  }

  private async page(visitor: Visitor, planId: string, id: string, refusal?: Refusal): Promise<Answer> {
    const open = await this.corrections.find(visitor.companyId, planId, id);
    if (!open) throw new NotFound();
    return correctionPage(open, visitor, refusal);
  }
}
