import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { translator } from '../../i18n/translate.js';
import { MailSender } from '../../mail/mail-sender.service.js';
import { oneLine } from '../../mail/one-line.js';
import { Outbox } from '../../mail/outbox.service.js';
import { Renderer } from '../../rendering/renderer.js';
import { OrganisationStore } from '../organisation/organisation.store.js';
import { PasskeyStore } from '../secondfactor/passkeys/passkey.store.js';
import { type AccountEntity } from './account.entity.js';
import { AccountStore } from './account.store.js';

/** What happens to the ways into an account: its owner has to know, for it may have been somebody else. */
const told = new Set([
  'account.password-changed',
  'account.password-set-by-link',
  'account.authenticator-on',
  'account.authenticator-off',
  'account.recovery-codes-made',
  'account.passkey-added',
  'account.passkey-removed',
]);

/** Tells people by mail when a way into their account has changed. */
@Injectable()
export class Notices {
  constructor(
    private readonly accounts: AccountStore,
    private readonly organisations: OrganisationStore,
    private readonly passkeys: PasskeyStore,
    private readonly outbox: Outbox,
    private readonly sender: MailSender,
    private readonly renderer: Renderer,
  ) {}

  /** In the transaction that makes the change, once it is made; the mail leaves when the sender looks next. */
  async tell(tx: EntityManager, accountId: string, action: string, now: Date): Promise<void> {
    const account = told.has(action) ? await this.accounts.find(tx, accountId) : null;
    if (!account) return;
    const { email: to, locale, name } = account;
    const what = translator(locale)(`web.audit.actions.${action}`);
    const when = `${now.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
    const ways = await this.waysInto(tx, account);
    const body = this.renderer.render('emails/account', { locale, name: oneLine(name), what, when, ways });
    const organisationId = await this.keeper(tx, accountId);
    await this.outbox.put(tx, { organisationId, to, subject: `Krisenfest: ${what}`, body }, now);
  }

  /** Without a mail server those who administer the only organisation hand it over, as they do with links. */
  private async keeper(tx: EntityManager, accountId: string): Promise<string | null> {
    if (this.sender.hasServer) return null;
    const [first, ...others] = await this.organisations.of(tx, accountId);
    return first && others.length === 0 ? first.id : null;
  }

  /** Numbers alone: whoever has added a passkey has chosen its name, too. */
  private async waysInto(tx: EntityManager, account: AccountEntity): Promise<string> {
    const t = translator(account.locale);
    const count = (await this.passkeys.of(tx, account.id)).length;
    const ways = [
      account.passwordHash === null ? [] : [t('mail.account.password')],
      account.totpSecret === null ? [] : [t('mail.account.app')],
      count === 0 ? [] : [t('mail.account.passkeys', { count })],
    ];
    return ways.flat().join(', ');
  }
}
