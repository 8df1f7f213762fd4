import { Module } from '@nestjs/common';
import { VaultModule } from '../access/vault/vault.module.js';
import { MailSender } from './mail-sender.service.js';
import { MailStore } from './mail.store.js';
import { Outbox } from './outbox.service.js';

@Module({
  imports: [VaultModule],
  providers: [MailStore, MailSender, Outbox],
  exports: [MailSender, Outbox],
})
export class MailModule {}
