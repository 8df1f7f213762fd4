import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type LinkEntity } from '../access/links/link.entity.js';
import { LinkStore } from '../access/links/link.store.js';
import { type LinkState, stateOf } from '../access/links/link-state.js';
import { OrganisationStore } from '../access/organisation/organisation.store.js';
import { hashOf } from '../access/session/secret.js';
import { type Actor, AuditStore } from '../audit/audit.store.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { dateIn } from '../domain/calendar/date-in.js';
import { type Plan } from '../domain/plan/plan.js';
import { CorrectionsStore } from '../plans/corrections/corrections.store.js';
import { PlanEditing } from '../plans/editing/plan-editing.service.js';
import { PlanStore } from '../plans/store/plan.store.js';
import { confirmed, differences, type OwnData, ownData, seal, type Wanted } from './own-data.js';

export interface OpenContact {
  state: 'open';
  organisation: string;
  plan: Plan;
  data: OwnData;
}

export type FoundContact = OpenContact | { state: Exclude<LinkState, 'open'> };

/** 'changed': not what the person has seen. */
export type Answered = 'done' | 'changed' | Exclude<LinkState, 'open'>;

/** What somebody has seen when they answered, and which request it was. */
export interface Seen {
  seal: string;
  requestId: string;
}

interface Opened extends OpenContact {
  link: LinkEntity & { organisationId: string; planId: string; subject: string };
}

/** The link to one's own contact data. Looking changes nothing; it takes one answer, and of two at once one. */
@Injectable()
export class ContactLinks {
  constructor(
    private readonly database: TenantDatabase,
    private readonly links: LinkStore,
    private readonly organisations: OrganisationStore,
    private readonly plans: PlanStore,
    private readonly editing: PlanEditing,
    private readonly corrections: CorrectionsStore,
    private readonly audit: AuditStore,
  ) {}

  look(token: string): Promise<FoundContact> {
    return this.database.inAccess((tx) => this.open(tx, token, new Date(), { forUpdate: false }));
  }

  /** All is right as it stands. */
  confirm(token: string, seen: Seen, now: Date): Promise<Answered> {
    return this.answer(token, seen, now, (tx, opened, who) => this.write(tx, opened, who, now));
  }

  /** Something should be different: it waits for somebody of the company. Nothing different is a confirmation. */
  correct(token: string, seen: Seen, wanted: Wanted, message: string | null, now: Date): Promise<Answered> {
    return this.answer(token, seen, now, async (tx, opened, who) => {
      const changes = differences(opened.data, wanted);
      if (changes.length === 0 && message === null) return this.write(tx, opened, who, now);
      const { planId, subject: personKey } = opened.link;
      await this.corrections.insert(tx, planId, { id: randomUUID(), personKey, changes, message, madeAt: now });
      const sides = (side: 'before' | 'wanted') => Object.fromEntries(changes.map((each) => [each.at, each[side]]));
      const after = { ...sides('wanted'), ...(message === null ? {} : { message }) };
      const what = {
        action: 'contact.corrected',
        planId,
        place: `/people/${personKey}`,
        before: sides('before'),
        after,
      };
      await this.audit.append(tx, who, what, now);
    });
  }

  /** The plan is kept from others first, then the link is used up: nobody answers what was not shown. */
  private answer(
    token: string,
    seen: Seen,
    now: Date,
    work: (tx: EntityManager, opened: Opened, who: Actor) => Promise<void>,
  ): Promise<Answered> {
    return this.database.inAccess(async (tx) => {
      const opened = await this.open(tx, token, now, { forUpdate: true });
      if (opened.state !== 'open') return opened.state;
      if (seal(opened.data) !== seen.seal) return 'changed';
      if (!(await this.links.use(tx, 'contact', hashOf(token), now))) return 'used';
      const { organisationId: companyId } = opened.link;
      const who = { companyId, accountId: null, name: opened.data.person.name, requestId: seen.requestId };
      await this.database.within(tx, companyId, () => work(tx, opened, who));
      return 'done';
    });
  }

  private async write(tx: EntityManager, { link, plan }: Opened, who: Actor, now: Date): Promise<void> {
    const today = dateIn(plan.company.timeZone, now);
    const edit = (before: Plan) => confirmed(before, link.subject, today, today);
    const change = await this.editing.changeWithin(tx, who, link.planId, [], edit);
    if (!change?.ok) throw new Error(`contact data could not be confirmed: ${change ? change.reason : 'no plan'}`);
  }

  /** A link that went to another address than the plan has now opens nothing: it may have reached somebody else. */
  private async open(
    tx: EntityManager,
    token: string,
    now: Date,
    options: { forUpdate: boolean },
  ): Promise<Opened | Exclude<FoundContact, OpenContact>> {
    const link = await this.links.find(tx, 'contact', hashOf(token));
    const state = stateOf(link, now);
    if (state !== 'open') return { state };
    if (!link || !isWhole(link)) return { state: 'unknown' };
    const organisation = await this.organisations.find(tx, link.organisationId);
    const stored = await this.database.within(tx, link.organisationId, () => this.plans.load(tx, link.planId, options));
    const data = stored && ownData(stored.plan, link.subject);
    if (!organisation || !data || data.person.email?.toLowerCase() !== link.email) return { state: 'unknown' };
    return { state: 'open', organisation: organisation.name, plan: stored.plan, data, link };
  }
}

function isWhole(link: LinkEntity): link is Opened['link'] {
  return link.organisationId !== null && link.planId !== null && link.subject !== null;
}
