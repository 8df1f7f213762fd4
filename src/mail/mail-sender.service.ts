import { setTimeout as pause } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Vault } from '../access/vault/vault.js';
import { Config } from '../config/config.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { type Handing } from './handing.js';
import { type MailEntity } from './mail.entity.js';
import { MailStore } from './mail.store.js';
import { claimMs, mostTries, nextTry } from './pauses.js';
import { linkOf, textWith } from './sealed-link.js';
import { type Deliver, type Delivered, deliverTo } from './transport.js';

/** So often somebody looks whether a mail has waited long enough, or another process has left one behind. */
const lookMs = 30_000;
/** So long the service waits at its end for a mail that is just being sent. */
const lastMs = 5_000;

const trouble = 'its link was sealed with another key: restore secret.key, or set KRISENFEST_SECRET as before';
const lostKey: Delivered = { ok: false, fault: 'EKEY', trouble, isFinal: true };

/** Sends what waits in the outbox, one after the other. Without a mail server everything stays there. */
@Injectable()
export class MailSender implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Mail');
  private readonly deliver: Deliver | null;
  private running: Promise<void> | null = null;
  private isWoken = false;
  private hasEnded = false;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly database: TenantDatabase,
    private readonly store: MailStore,
    private readonly vault: Vault,
    private readonly config: Config,
  ) {
    this.deliver = config.smtpUrl === undefined ? null : deliverTo(config.smtpUrl);
  }

  /** Whether mails are sent at all. */
  get hasServer(): boolean {
    return this.deliver !== null;
  }

  get handing(): Handing {
    return { hasServer: this.hasServer, isLocal: this.config.isLocal };
  }

  onApplicationBootstrap(): void {
    if (!this.hasServer) return;
    this.timer = setInterval(() => this.wake(), lookMs).unref();
    this.wake();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.hasEnded = true;
    if (this.timer) clearInterval(this.timer);
    await Promise.race([this.idle(), pause(lastMs, undefined, { ref: false })]);
  }

  /** There may be something to send: to be called after the commit of whoever has put it into the outbox. */
  wake(): void {
    const { deliver } = this;
    if (!deliver || this.hasEnded) return;
    this.isWoken = true;
    this.running ??= this.sendAll(deliver);
  }

  /** Once nothing is being sent. */
  async idle(): Promise<void> {
    await this.running;
  }

  private async sendAll(deliver: Deliver): Promise<void> {
    try {
      while (this.isWoken && !this.hasEnded) {
        this.isWoken = false;
        while (!this.hasEnded && (await this.sendNext(deliver))) continue;
      }
    } catch (error) {
      this.logger.error('The outbox cannot be read', error instanceof Error ? error.stack : String(error));
    } finally {
      this.running = null;
    }
  }

  /** Not within one transaction: a mail server may take its time, and must not keep a connection of ours. */
  private async sendNext(deliver: Deliver): Promise<boolean> {
    const now = new Date();
    const claimedUntil = new Date(now.getTime() + claimMs);
    const mail = await this.database.inAccess((tx) => this.store.claim(tx, now, claimedUntil, mostTries));
    if (!mail) return false;
    await this.record(mail, await this.try(mail, deliver), new Date());
    return true;
  }

  private try(mail: MailEntity, deliver: Deliver): Promise<Delivered> {
    const { id, recipient: to, subject } = mail;
    const link = linkOf(mail, this.vault);
    if (mail.linkHash !== null && link === null) return Promise.resolve(lostKey);
    return deliver({ id, from: this.config.mailFrom, to, subject, text: textWith(link ?? '', mail) });
  }

  private record({ id, tries }: MailEntity, delivered: Delivered, now: Date): Promise<void> {
    if (delivered.ok) return this.database.inAccess((tx) => this.store.sent(tx, id, now));
    const { fault, isFinal, trouble } = delivered;
    const next = isFinal ? null : nextTry(tries, now);
    const reason = trouble ?? 'the mail server refused it, see the outbox';
    this.logger.warn(`Mail ${id} was not sent: ${reason} (try ${tries}, ${next ? 'to be tried again' : 'given up'})`);
    const values = { fault, tries: next ? tries : mostTries, nextTryAt: next ?? now };
    return this.database.inAccess((tx) => this.store.failed(tx, id, values));
  }
}
