import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { AccountStore } from '../../access/account/account.store.js';
import { Letters } from '../../access/links/letters.service.js';
import { LinkStore } from '../../access/links/link.store.js';
import { OrganisationStore } from '../../access/organisation/organisation.store.js';
import { may } from '../../access/permissions/permissions.js';
import { type LocalDate } from '../../domain/plan/plan.js';
import { spokenDate } from '../../i18n/spoken.js';
import { translator } from '../../i18n/translate.js';
import { oneLine } from '../../mail/one-line.js';
import { Outbox } from '../../mail/outbox.service.js';
import { Renderer } from '../../rendering/renderer.js';
import { type ReviewEntity } from '../review.entity.js';

interface Asking {
  accountId: string;
  name: string;
}

/** Tells an agency by mail that there is something to review. Works in a transaction as the role for accounts. */
@Injectable()
export class ReviewLetters {
  constructor(
    private readonly letters: Letters,
    private readonly links: LinkStore,
    private readonly organisations: OrganisationStore,
    private readonly accounts: AccountStore,
    private readonly outbox: Outbox,
    private readonly renderer: Renderer,
  ) {}

  async tell(
    tx: EntityManager,
    who: Asking,
    review: ReviewEntity,
    dueOn: LocalDate | null,
    origin: string,
    now: Date,
  ): Promise<void> {
    await this.takeBack(tx, review);
    if (review.agencyId !== null) return this.tellMembers(tx, review, review.agencyId, dueOn, origin, now);
    const { companyId, planId, reviewId, recipient, locale, companyName, planTitle, agencyName } = review;
    if (recipient === null) throw new Error('a review that nobody gets');
    const names = { company: companyName, plan: planTitle, agency: agencyName };
    const link = { email: recipient, organisationId: companyId, planId, subject: reviewId, madeBy: who.accountId };
    await this.letters.review(tx, { link, inviter: who.name, names, locale }, origin, now);
  }

  /** A link that was sent and not used opens nothing any more. */
  takeBack(tx: EntityManager, { companyId, reviewId }: ReviewEntity): Promise<void> {
    return this.links.removeReviews(tx, companyId, reviewId);
  }

  /** To everybody there who may answer, each in their own language. */
  private async tellMembers(
    tx: EntityManager,
    { reviewId, companyName, planTitle }: ReviewEntity,
    agencyId: string,
    dueOn: LocalDate | null,
    origin: string,
    now: Date,
  ): Promise<void> {
    for (const { accountId, role } of await this.organisations.members(tx, agencyId)) {
      const account = may('agency', role, 'review.answer') ? await this.accounts.find(tx, accountId) : null;
      if (!account) continue;
      const { locale, email: to } = account;
      const names = { company: oneLine(companyName), plan: oneLine(planTitle) };
      const t = translator(locale);
      const due = dueOn === null ? null : spokenDate(dueOn, t);
      const view = { locale, ...names, due, address: `${origin}/reviews/${reviewId}` };
      const subject = t('mail.reviewSent.subject', names);
      const body = this.renderer.render('emails/review-sent', view);
      await this.outbox.put(tx, { organisationId: agencyId, to, subject, body }, now);
    }
  }
}
