import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { Letters } from '../access/links/letters.service.js';
import { LinkStore } from '../access/links/link.store.js';
import { OrganisationStore } from '../access/organisation/organisation.store.js';
import { type Limit, Throttle } from '../access/throttle/throttle.service.js';
import { type Actor, AuditStore } from '../audit/audit.store.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { dateIn } from '../domain/calendar/date-in.js';
import { type Person } from '../domain/plan/plan.js';
import { MailSender } from '../mail/mail-sender.service.js';
import { CorrectionsStore } from '../plans/corrections/corrections.store.js';
import { PlanStore, type StoredPlan } from '../plans/store/plan.store.js';
import { type ContactState, contactStates } from './contact-state.js';

/** A plan, and how it stands with the contact data of its people. */
export interface Contacts {
  stored: StoredPlan;
  states: ContactState[];
}

/** So many were asked; 'wait': so many mails a day are enough. */
export type Asked = { asked: number } | 'wait' | 'nobody';

export interface Asking extends Actor {
  accountId: string;
}

const day = 24 * 3_600_000;
/** Mails a day for an organisation: enough for everybody in several plans, not for strangers' lists of addresses. */
const mostMails = 500;

/** Asks people in a plan to look at their own contact data, each by a link of their own. */
@Injectable()
export class ContactsService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly plans: PlanStore,
    private readonly corrections: CorrectionsStore,
    private readonly organisations: OrganisationStore,
    private readonly links: LinkStore,
    private readonly letters: Letters,
    private readonly sender: MailSender,
    private readonly throttle: Throttle,
    private readonly audit: AuditStore,
  ) {}

  /** Null where there is no such plan. */
  read(companyId: string, planId: string, now: Date): Promise<Contacts | null> {
    return this.database.inAccess((tx) => this.states(tx, companyId, planId, now, { forUpdate: false }));
  }

  /** One person of the plan, or (null) all who are due and not asked yet. */
  async ask(who: Asking, planId: string, key: string | null, origin: string, now: Date): Promise<Asked> {
    const asked = await this.database.inAccess(async (tx) => {
      // Two who ask all at the same moment ask them once.
      await this.organisations.lock(tx, who.companyId);
      // Nor is anybody asked who is erased at this moment, or at the address that they had.
      const contacts = await this.states(tx, who.companyId, planId, now, { forUpdate: true });
      const meant = (contacts?.states ?? []).filter(({ person, isToBeAsked }) =>
        key === null ? isToBeAsked : person.id === key && person.email !== undefined,
      );
      if (!contacts || (key !== null && meant.length === 0)) return 'nobody';
      if (!(await this.areAllowed(tx, who.companyId, meant.length, now))) return 'wait';
      for (const { person } of meant) await this.send(tx, who, contacts.stored, person, origin, now);
      return { asked: meant.length };
    });
    this.sender.wake();
    return asked;
  }

  private async states(
    tx: EntityManager,
    companyId: string,
    planId: string,
    now: Date,
    options: { forUpdate: boolean },
  ): Promise<Contacts | null> {
    const found = await this.database.within(tx, companyId, async () => {
      const stored = await this.plans.load(tx, planId, options);
      return stored && { stored, corrections: await this.corrections.list(tx, planId) };
    });
    if (!found) return null;
    const open = await this.links.openContacts(tx, companyId, planId, now);
    const asked = new Map(open.map(({ subject, createdAt }) => [subject ?? '', createdAt]));
    const { plan } = found.stored;
    const today = dateIn(plan.company.timeZone, now);
    return { stored: found.stored, states: contactStates(plan, asked, found.corrections, today) };
  }

  private async areAllowed(tx: EntityManager, companyId: string, count: number, now: Date): Promise<boolean> {
    const of = `contact links of ${companyId}`;
    if (count > mostMails) return false;
    const enough: Limit = { of, most: mostMails - Math.max(0, count - 1), withinMs: day };
    if ((await this.throttle.wait(tx, [enough], now)) !== null) return false;
    if (count > 0) await this.throttle.count(tx, Array<Limit>(count).fill(enough), now);
    return true;
  }

  /** A link that was sent to the person before opens nothing any more. */
  private async send(
    tx: EntityManager,
    who: Asking,
    { id: planId, plan }: StoredPlan,
    { id: key, email = '' }: Person,
    origin: string,
    now: Date,
  ): Promise<void> {
    const { companyId: id, accountId, name } = who;
    const organisation = await this.organisations.find(tx, id);
    if (!organisation) throw new Error('a member of no organisation');
    await this.links.removeContacts(tx, planId, key);
    const about = { planId, subject: key, email: email.toLowerCase(), locale: plan.locale };
    await this.letters.askContact(tx, { organisation, inviter: { id: accountId, name }, ...about }, origin, now);
    const what = { action: 'contact.asked', planId, place: `/people/${key}` };
    await this.database.within(tx, id, () => this.audit.append(tx, who, what, now));
  }
}
