import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Actor, AuditStore, type Happening } from '../../audit/audit.store.js';
import { TenantDatabase } from '../../database/tenant-database.js';
import { type Locale } from '../../domain/plan/plan.js';
import { MailSender } from '../../mail/mail-sender.service.js';
import { Letters } from '../links/letters.service.js';
import { type LinkEntity } from '../links/link.entity.js';
import { LinkStore } from '../links/link.store.js';
import { OrganisationStore } from '../organisation/organisation.store.js';
import { type Role } from '../permissions/permissions.js';
import { type Limit, Throttle } from '../throttle/throttle.service.js';

/** 'member': the address belongs to one already; 'wait': so many mails a day are enough. */
export type Invited = 'done' | 'member' | 'wait' | 'nobody';

/** Who invites, and the language of the mail. */
export interface Inviter extends Actor {
  accountId: string;
  locale: Locale;
}

const day = 24 * 3_600_000;

/** Invitations into an organisation: one for each address. */
@Injectable()
export class Invitations {
  constructor(
    private readonly database: TenantDatabase,
    private readonly organisations: OrganisationStore,
    private readonly links: LinkStore,
    private readonly letters: Letters,
    private readonly sender: MailSender,
    private readonly throttle: Throttle,
    private readonly audit: AuditStore,
  ) {}

  /** Those that nobody has accepted, the newest first; expired ones too. */
  list(organisationId: string): Promise<LinkEntity[]> {
    return this.database.inAccess((tx) => this.links.unused(tx, organisationId));
  }

  /** An earlier invitation of the same address is taken back. */
  async invite(who: Inviter, email: string, role: Role, origin: string): Promise<Invited> {
    return this.mailed((tx) => this.send(tx, who, { email: email.toLowerCase(), role }, 'member.invited', origin));
  }

  /** A new link, valid from now on; the one before it opens nothing any more. */
  async again(who: Inviter, id: string, origin: string): Promise<Invited> {
    return this.mailed(async (tx) => {
      const link = await this.links.findUnused(tx, who.companyId, id);
      if (!link?.role) return 'nobody';
      return this.send(tx, who, { email: link.email, role: link.role }, 'member.invited-again', origin);
    });
  }

  async withdraw(who: Inviter, id: string): Promise<Invited> {
    return this.database.inAccess(async (tx) => {
      const link = await this.links.findUnused(tx, who.companyId, id);
      if (!link) return 'nobody';
      await this.links.remove(tx, link.tokenHash);
      const { email, role } = link;
      await this.append(tx, who, { action: 'member.invitation-withdrawn', before: { email, role } }, new Date());
      return 'done';
    });
  }

  private async mailed(work: (tx: EntityManager) => Promise<Invited>): Promise<Invited> {
    const invited = await this.database.inAccess(work);
    this.sender.wake();
    return invited;
  }

  private async send(
    tx: EntityManager,
    who: Inviter,
    { email, role }: { email: string; role: Role },
    action: string,
    origin: string,
  ): Promise<Invited> {
    const now = new Date();
    const { companyId: id, accountId, name, locale } = who;
    const limit: Limit = { of: `invitations of ${id}`, most: 100, withinMs: day };
    await this.organisations.lock(tx, id);
    const organisation = await this.organisations.find(tx, id);
    const members = await this.organisations.members(tx, id);
    if (!organisation) return 'nobody';
    if (members.some((member) => member.email === email)) return 'member';
    if ((await this.throttle.wait(tx, [limit], now)) !== null) return 'wait';
    await this.throttle.count(tx, [limit], now);
    await this.links.removeInvitations(tx, id, email);
    const inviter = { id: accountId, name };
    await this.letters.invite(tx, { organisation, inviter, email, role, locale }, origin, now);
    await this.append(tx, who, { action, after: { email, role } }, now);
    return 'done';
  }

  private append(tx: EntityManager, who: Inviter, what: Happening, now: Date): Promise<void> {
    return this.database.within(tx, who.companyId, () => this.audit.append(tx, who, what, now));
  }
}
