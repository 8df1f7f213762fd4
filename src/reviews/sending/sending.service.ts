import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Actor, AuditStore } from '../../audit/audit.store.js';
import { OrganisationStore } from '../../access/organisation/organisation.store.js';
import { type Limit, Throttle } from '../../access/throttle/throttle.service.js';
import { TenantDatabase } from '../../database/tenant-database.js';
import { type Id, type LocalDate } from '../../domain/plan/plan.js';
import { MailSender } from '../../mail/mail-sender.service.js';
import { type ReviewEntity } from '../review.entity.js';
import { lastRound, type ReviewCourse } from '../store/course-from.js';
import { ReviewStore } from '../store/review.store.js';
import { ReviewLetters } from './review-letters.service.js';
import { type Sendable, SendableStore } from './sendable.store.js';

export interface Sending {
  version: number;
  /** an address, or an organisation that has accepted another review of this company; null: whoever has this one */
  to: { email: string } | { agencyId: string } | null;
  message: string;
  dueOn: LocalDate | null;
}

/** `nothing`: there is no such version, or the agency is not in it; `same`: the agency has exactly this already. */
export type Sent = 'sent' | 'nothing' | 'same' | 'wait' | 'nobody';

export interface Sender extends Actor {
  accountId: string;
}

const day = 24 * 3_600_000;

/** Gives an agency what it is to see of a version: the first time by a link, afterwards straight to its people. */
@Injectable()
export class ReviewSending {
  constructor(
    private readonly database: TenantDatabase,
    private readonly store: ReviewStore,
    private readonly sendable: SendableStore,
    private readonly letters: ReviewLetters,
    private readonly organisations: OrganisationStore,
    private readonly sender: MailSender,
    private readonly throttle: Throttle,
    private readonly audit: AuditStore,
  ) {}

  async send(who: Sender, planId: string, agencyKey: Id, sending: Sending, origin: string): Promise<Sent> {
    const sent = await this.database.inAccess(async (tx): Promise<Sent> => {
      const now = new Date();
      const limit: Limit = { of: `reviews of ${who.companyId}`, most: 200, withinMs: day };
      if ((await this.throttle.wait(tx, [limit], now)) !== null) return 'wait';
      const agencyId = sending.to && 'agencyId' in sending.to ? sending.to.agencyId : null;
      if (agencyId !== null && (await this.organisations.find(tx, agencyId))?.kind !== 'agency') return 'nobody';
      const put = await this.database.within(tx, who.companyId, () =>
        this.put(tx, who, planId, agencyKey, sending, now),
      );
      if (typeof put === 'string') return put;
      await this.throttle.count(tx, [limit], now);
      await this.letters.tell(tx, who, put, sending.dueOn, origin, now);
      return 'sent';
    });
    this.sender.wake();
    return sent;
  }

  /** Organisations that have accepted reviews of other plans of this company, and none of this one: by id. */
  async known(companyId: string, planId: string): Promise<ReadonlyMap<string, string>> {
    return this.database.inAccess(async (tx) => {
      const reviews = await this.database.within(tx, companyId, () => this.store.accepted(tx));
      const here = new Set(reviews.filter((each) => each.planId === planId).map(({ agencyId }) => agencyId));
      const known = new Map<string, string>();
      for (const { agencyId } of reviews) {
        const found =
          agencyId === null || here.has(agencyId) || known.has(agencyId)
            ? null
            : await this.organisations.find(tx, agencyId);
        if (found) known.set(found.id, found.name);
      }
      return known;
    });
  }

  /** The agency sees it no more, and its link opens nothing. False where there is none. */
  async end(who: Actor, planId: string, agencyKey: Id): Promise<boolean> {
    return this.database.inAccess(async (tx) => {
      const course = await this.database.within(tx, who.companyId, async () => {
        const found = await this.store.holdOfAgency(tx, planId, agencyKey);
        if (!found) return null;
        const now = new Date();
        await this.store.update(tx, found.review, { endedAt: now });
        const after = { agency: found.review.agencyName };
        await this.audit.append(tx, who, { action: 'review.ended', planId, after }, now);
        return found;
      });
      if (course) await this.letters.takeBack(tx, course.review);
      return course !== null;
    });
  }

  private async put(
    tx: EntityManager,
    who: Sender,
    planId: string,
    agencyKey: Id,
    sending: Sending,
    now: Date,
  ): Promise<ReviewEntity | Exclude<Sent, 'sent'>> {
    const course = await this.store.holdOfAgency(tx, planId, agencyKey);
    const shown = await this.sendable.find(tx, planId, agencyKey, sending.version);
    if (!shown) return 'nothing';
    if (!course) return this.begin(tx, who, planId, agencyKey, shown, sending, now);
    return this.goOn(tx, who, course, shown, sending, now);
  }

  private async begin(
    tx: EntityManager,
    who: Sender,
    planId: string,
    agencyKey: Id,
    shown: Sendable,
    sending: Sending,
    now: Date,
  ): Promise<ReviewEntity | 'nobody'> {
    const { to } = sending;
    if (to === null || !(await this.isKnown(tx, to))) return 'nobody';
    const review: ReviewEntity = {
      ...{ companyId: who.companyId, reviewId: randomUUID(), planId, agencyKey, ...shown.names },
      ...('email' in to ? { agencyId: null, recipient: to.email } : { agencyId: to.agencyId, recipient: null }),
      ...{ createdAt: now, endedAt: null },
    };
    await this.store.insert(tx, review);
    await this.addRound(tx, who, review, 1, shown, sending, now);
    return review;
  }

  /** A next round; where nobody has accepted it yet, also the same once more, to another address perhaps. */
  private async goOn(
    tx: EntityManager,
    who: Sender,
    course: ReviewCourse,
    shown: Sendable,
    sending: Sending,
    now: Date,
  ): Promise<ReviewEntity | 'same' | 'nobody'> {
    const { review } = course;
    const isSame = lastRound(course).hash === shown.hash.toString('hex');
    if (isSame && review.agencyId !== null) return 'same';
    const changed = { ...shown.names, ...(review.agencyId === null && (await this.addressee(tx, sending))) };
    await this.store.update(tx, review, changed);
    const next = { ...review, ...changed };
    if (next.agencyId === null && next.recipient === null) return 'nobody';
    if (!isSame) await this.addRound(tx, who, next, lastRound(course).number + 1, shown, sending, now);
    return next;
  }

  private async addressee(tx: EntityManager, { to }: Sending): Promise<Partial<ReviewEntity>> {
    if (to === null || !(await this.isKnown(tx, to))) return {};
    return 'email' in to ? { recipient: to.email } : { agencyId: to.agencyId, recipient: null };
  }

  private async isKnown(tx: EntityManager, to: NonNullable<Sending['to']>): Promise<boolean> {
    return 'email' in to || (await this.store.accepted(tx)).some(({ agencyId }) => agencyId === to.agencyId);
  }

  private async addRound(
    tx: EntityManager,
    who: Sender,
    review: ReviewEntity,
    number: number,
    { content, hash }: Sendable,
    { version, message, dueOn }: Sending,
    now: Date,
  ): Promise<void> {
    const { companyId, reviewId, planId, agencyName } = review;
    const sent = { sentAt: now, sentBy: who.name, accountId: who.accountId };
    await this.store.insertRound(tx, { companyId, reviewId, number, version, content, hash, message, dueOn, ...sent });
    const after = { agency: agencyName, version, recipient: review.recipient };
    await this.audit.append(tx, who, { action: 'review.sent', planId, after }, now);
  }
}
