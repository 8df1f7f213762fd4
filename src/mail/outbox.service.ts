import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { Vault } from '../access/vault/vault.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { MailSender } from './mail-sender.service.js';
import { type MailEntity } from './mail.entity.js';
import { MailStore, type WaitingMail } from './mail.store.js';
import { oneLine } from './one-line.js';
import { mostTries } from './pauses.js';
import { linkOf, seal, textWith } from './sealed-link.js';

export interface Letter {
  /** whose administrators see it in their outbox; null: nobody */
  organisationId: string | null;
  to: string;
  subject: string;
  /** plain text, with the address of the link in it where there is one */
  body: string;
  /** a link that opens something: kept sealed, and its mail not sent any more once it was used or has expired */
  link?: { address: string; hash: Buffer };
}

/** A mail as an administrator sees it. */
export interface OutgoingMail extends Pick<
  MailEntity,
  'id' | 'recipient' | 'subject' | 'createdAt' | 'sentAt' | 'fault'
> {
  /** the text; in the place of a link that opens nothing any more, or was sent, stands what the reader gives for it */
  text: (instead: string) => string;
  /** 'open': not sent yet, and its text has the link in it */
  link: 'none' | 'open' | 'sent' | 'ended';
  /** when it is tried again; null: no more, or it was sent */
  nextTryAt: Date | null;
}

const keptMs = 30 * 24 * 3_600_000;

/** Mails on their way. What is put in here is sent once the caller's transaction is committed and the sender woken. */
@Injectable()
export class Outbox {
  constructor(
    private readonly database: TenantDatabase,
    private readonly store: MailStore,
    private readonly vault: Vault,
    private readonly sender: MailSender,
  ) {}

  /** Within a transaction as the role for accounts. */
  async put(tx: EntityManager, letter: Letter, now: Date): Promise<void> {
    const { organisationId, to, subject, body, link } = letter;
    const id = randomUUID();
    await this.store.clear(tx, new Date(now.getTime() - keptMs));
    await this.store.insert(tx, {
      ...{ organisationId, recipient: to, subject: oneLine(subject), linkHash: link?.hash ?? null },
      ...(link ? seal(id, body, link.address, this.vault) : { id, body, sealedLink: null }),
      ...{ createdAt: now, nextTryAt: now, tries: 0, sentAt: null, fault: null },
    });
  }

  /** The newest mails of the organisation, with the links that can still be handed over by other ways. */
  async list(organisationId: string, now: Date): Promise<OutgoingMail[]> {
    const mails = await this.database.inAccess((tx) => this.store.list(tx, organisationId, now));
    return mails.map((mail) => this.outgoing(mail));
  }

  /** false: there is no such mail that failed. */
  async again(organisationId: string, id: string, now: Date): Promise<boolean> {
    const isDone = await this.database.inAccess((tx) => this.store.again(tx, organisationId, id, now));
    this.sender.wake();
    return isDone;
  }

  private outgoing(mail: WaitingMail): OutgoingMail {
    const { id, recipient, subject, createdAt, sentAt, fault, tries, nextTryAt } = mail;
    const link = mail.hasOpenLink ? linkOf(mail, this.vault) : null;
    const state = mail.linkHash === null ? 'none' : !mail.hasOpenLink ? 'ended' : link === null ? 'sent' : 'open';
    const isWaiting = sentAt === null && tries < mostTries && state !== 'ended';
    return {
      ...{ id, recipient, subject, createdAt, sentAt, fault, link: state },
      text: (instead) => textWith(link ?? instead, mail),
      nextTryAt: isWaiting ? nextTryAt : null,
    };
  }
}
