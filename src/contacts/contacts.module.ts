import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { MailModule } from '../mail/mail.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { ContactController } from './contact.controller.js';
import { ContactLinks } from './contact-links.service.js';
import { ContactsController } from './contacts.controller.js';
import { ContactsService } from './contacts.service.js';
import { Corrections } from './corrections.service.js';

@Module({
  imports: [AccessModule, MailModule, PlansModule],
  controllers: [ContactController, ContactsController],
  providers: [ContactLinks, ContactsService, Corrections],
})
export class ContactsModule {}
