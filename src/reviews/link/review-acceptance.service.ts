import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type EntityManager } from 'typeorm';
import { AccountStore } from '../../access/account/account.store.js';
import { type LinkEntity } from '../../access/links/link.entity.js';
import { type LinkState, stateOf } from '../../access/links/link-state.js';
import { LinkStore } from '../../access/links/link.store.js';
import { OrganisationStore, type OwnOrganisation } from '../../access/organisation/organisation.store.js';
import { hashPassword } from '../../access/password/password.js';
import { may } from '../../access/permissions/permissions.js';
import { hashOf } from '../../access/session/secret.js';
import { Entrance, type Entry } from '../../access/signin/entrance.service.js';
import { AuditStore } from '../../audit/audit.store.js';
import { errorCode } from '../../database/error-code.js';
import { TenantDatabase } from '../../database/tenant-database.js';
import { type Locale } from '../../domain/plan/plan.js';
import { type ReviewCourse } from '../store/course-from.js';
import { ReviewStore } from '../store/review.store.js';

/** A link to a review, as somebody sees it who has not accepted it yet. */
export interface Asked {
  email: string;
  hasAccount: boolean;
  course: ReviewCourse;
}

export type Found = { state: 'open'; asked: Asked } | { state: Exclude<LinkState, 'open'> };

/** Whose review it is to be: one of the person's agencies, or a new one of this name. */
export type Taker = { organisationId: string } | { newAgency: string };

export interface NewReviewer {
  name: string;
  password: string;
  locale: Locale;
}

interface Person {
  id: string;
  name: string;
}

/** `entry` is null for whom an identity provider has let in: that session goes on as it is. */
export type Accepted = { reviewId: string; entry: Entry | null };

const UNIQUE_VIOLATION = '23505';

/** Accepting a review by its link. To look at it changes nothing; of two who accept at once one gets it. */
@Injectable()
export class ReviewAcceptance {
  constructor(
    private readonly database: TenantDatabase,
    private readonly links: LinkStore,
    private readonly accounts: AccountStore,
    private readonly organisations: OrganisationStore,
    private readonly reviews: ReviewStore,
    private readonly audit: AuditStore,
    private readonly entrance: Entrance,
  ) {}

  look(token: string): Promise<Found> {
    return this.database.inAccess(async (tx): Promise<Found> => {
      const link = await this.links.find(tx, 'review', hashOf(token));
      const state = stateOf(link, new Date());
      if (!link || state !== 'open') return { state: state === 'open' ? 'unknown' : state };
      const course = await this.reviewOf(tx, link);
      if (!course) return { state: 'unknown' };
      const hasAccount = (await this.accounts.findByEmail(tx, link.email)) !== null;
      return { state, asked: { email: link.email, hasAccount, course } };
    });
  }

  /** Agencies in whose name the account may answer. */
  agencies(accountId: string): Promise<OwnOrganisation[]> {
    return this.database.inAccess((tx) => this.agenciesOf(tx, accountId));
  }

  /** For who is signed in. Null: somebody was faster, or the review was withdrawn. */
  accept(token: string, person: Person, taker: Taker, request: FastifyRequest): Promise<Accepted | null> {
    return this.database.inAccess((tx) => this.take(tx, token, () => Promise.resolve(person), taker, request));
  }

  /** For who has no account yet. Null: somebody was faster. */
  async acceptNew(
    token: string,
    { name, password, locale }: NewReviewer,
    newAgency: string,
    request: FastifyRequest,
  ): Promise<Accepted | null> {
    const passwordHash = await hashPassword(password);
    const person = async (tx: EntityManager, email: string, createdAt: Date) => {
      const id = randomUUID();
      const blank = { totpSecret: null, totpLastStep: null };
      await this.accounts.insert(tx, { id, email, name, locale, passwordHash, ...blank, createdAt });
      return { id, name };
    };
    try {
      return await this.database.inAccess((tx) => this.take(tx, token, person, { newAgency }, request));
    } catch (error) {
      // Meanwhile there is an account with this address.
      if (errorCode(error) === UNIQUE_VIOLATION) return null;
      throw error;
    }
  }

  private async take(
    tx: EntityManager,
    token: string,
    person: (tx: EntityManager, email: string, now: Date) => Promise<Person>,
    taker: Taker,
    request: FastifyRequest,
  ): Promise<Accepted | null> {
    const now = new Date();
    const tokenHash = hashOf(token);
    const link = await this.links.find(tx, 'review', tokenHash);
    if (!link?.subject) return null;
    // Whoever sends it once more at this moment has the review, then its link.
    await this.reviews.lock(tx, link.subject);
    if (!(await this.links.use(tx, 'review', tokenHash, now))) return null;
    const { id: accountId, name } = await person(tx, link.email, now);
    // Whoever changes its password at this moment has the account, then its links.
    await this.accounts.lock(tx, accountId);
    const who = { accountId, name, requestId: request.id };
    const agency = await this.agencyFor(tx, who, taker, now);
    if (!agency || !(await this.give(tx, link, agency, { ...who, email: link.email }, now))) return null;
    const reviewId = link.subject;
    if (request.session?.isBound) return { reviewId, entry: null };
    const isStrong = request.session?.accountId === accountId && request.session.isStrong;
    const entering = { accountId, stage: 'full', organisationId: agency.id, isStrong } as const;
    const entry = await this.entrance.enter(tx, entering, request, now);
    return { reviewId, entry };
  }

  /** Null: the person may not answer in its name. */
  private async agencyFor(
    tx: EntityManager,
    who: { accountId: string; name: string; requestId: string },
    taker: Taker,
    createdAt: Date,
  ): Promise<{ id: string; name: string } | null> {
    if ('organisationId' in taker)
      return (await this.agenciesOf(tx, who.accountId)).find(({ id }) => id === taker.organisationId) ?? null;
    const [id, kind, name] = [randomUUID(), 'agency' as const, taker.newAgency];
    // Whoever administers the new organisation gets no link that was asked for before.
    await this.links.removePasswords(tx, who.accountId);
    await this.organisations.insert(tx, { id, kind, name, asksSecondFactor: false, createdAt });
    const membership = { organisationId: id, accountId: who.accountId, kind, role: 'administrator' as const };
    await this.organisations.join(tx, { ...membership, createdAt });
    await this.database.within(tx, id, () =>
      this.audit.append(tx, { ...who, companyId: id }, { action: 'organisation.set-up', after: { name } }, createdAt),
    );
    return { id, name };
  }

  /** False: it was withdrawn, or an organisation has it. */
  private give(
    tx: EntityManager,
    { organisationId: companyId, subject, planId }: LinkEntity,
    agency: { id: string; name: string },
    { email, ...who }: { accountId: string; name: string; requestId: string; email: string },
    now: Date,
  ): Promise<boolean> {
    if (companyId === null || planId === null) return Promise.resolve(false);
    return this.database.within(tx, companyId, async () => {
      if (!(await this.reviews.accept(tx, subject ?? '', agency.id))) return false;
      const after = { agency: agency.name, name: who.name, email };
      await this.audit.append(tx, { ...who, companyId }, { action: 'review.accepted', planId, after }, now);
      return true;
    });
  }

  private async agenciesOf(tx: EntityManager, accountId: string): Promise<OwnOrganisation[]> {
    const own = await this.organisations.of(tx, accountId);
    return own.filter(({ kind, role }) => kind === 'agency' && may(kind, role, 'review.answer'));
  }

  private async reviewOf(tx: EntityManager, { organisationId, subject }: LinkEntity): Promise<ReviewCourse | null> {
    if (organisationId === null || subject === null) return null;
    return this.database.within(tx, organisationId, () => this.reviews.find(tx, subject));
  }
}
