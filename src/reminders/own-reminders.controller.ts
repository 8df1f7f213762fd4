import { Controller, Get, Post } from '@nestjs/common';
import { textOf } from '../access/pages/text-of.js';
import { SignedIn } from '../access/permissions/needs.js';
import { type Locale } from '../domain/plan/plan.js';
import { translator } from '../i18n/translate.js';
import { MailSender } from '../mail/mail-sender.service.js';
import { type Answer, Page, Redirect } from '../web/answer.js';
import { Form } from '../web/form/form.decorator.js';
import { type Input } from '../web/form/field.js';
import { NotFound } from '../web/not-found.js';
import { CurrentLocale, CurrentSession, type Session } from '../web/visitor.js';
import { remindersHref } from './letter.js';
import { OwnRemindersService } from './own-reminders.service.js';
import { type OwnReminders } from './reminder.store.js';

interface RemindersView {
  action: string;
  /** whether mails are sent at all */
  hasServer: boolean;
  organisations: OwnReminders[];
}

/** Turns mails with reminders on and off; whoever a provider has let in, for its organisation alone. */
@SignedIn('provider')
@Controller('account/reminders')
export class OwnRemindersController {
  constructor(
    private readonly reminders: OwnRemindersService,
    private readonly sender: MailSender,
  ) {}

  @Get()
  async show(@CurrentLocale() locale: Locale, @CurrentSession() session: Session): Promise<Answer> {
    const t = translator(locale);
    const all = await this.reminders.read(session.accountId);
    const view: RemindersView = {
      action: remindersHref,
      hasServer: this.sender.hasServer,
      organisations: all.filter(({ id }) => isOpen(session, id)),
    };
    const trail = [{ label: t('web.access.account.title'), href: '/account' }];
    return new Page('pages/reminders/own', t('reminders.title'), trail, view);
  }

  @Post()
  async turn(@CurrentSession() session: Session, @Form() input: Input): Promise<Answer> {
    const [organisation, wanted] = [textOf(input.organisation), textOf(input.reminders)];
    const isKnown = isOpen(session, organisation) && ['on', 'off'].includes(wanted);
    if (!isKnown || !(await this.reminders.turn(session.accountId, organisation, wanted === 'on')))
      throw new NotFound();
    return new Redirect(`${remindersHref}?done=saved`);
  }
}

function isOpen({ isBound, organisation }: Session, id: string): boolean {
  return !isBound || organisation?.id === id;
}
