import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../../database/tenant-database.js';
import { dateIn } from '../../domain/calendar/date-in.js';
import { dayOf } from '../../domain/calendar/day.js';
import { type LocalDate } from '../../domain/plan/plan.js';
import { isAgencysTurn, progressOf } from '../../domain/review/stage.js';
import { spokenDate } from '../../i18n/spoken.js';
import { PlanStore } from '../../plans/store/plan.store.js';
import { type DueSource, type DueThing, type Reminded } from '../../reminders/due.js';
import { agencyHref, reviewHref } from '../links.js';
import { lastRound, type ReviewCourse } from '../store/course-from.js';
import { ReviewStore } from '../store/review.store.js';

const soonDays = 7;

/** Reviews in which an agency is to act, for its reviewers; those that are late or objected to, for the company. */
@Injectable()
export class ReviewsDue implements DueSource {
  constructor(
    private readonly database: TenantDatabase,
    private readonly plans: PlanStore,
    private readonly reviews: ReviewStore,
  ) {}

  async of({ id, kind }: Reminded, now: Date): Promise<DueThing[]> {
    const courses = await (kind === 'agency' ? this.ofAgency(id) : this.ofCompany(id));
    const due = kind === 'agency' ? agencysDue : companysDue;
    return courses.flatMap((course) => due(course, dateIn(course.review.timeZone, now)) ?? []);
  }

  private ofAgency(agencyId: string): Promise<ReviewCourse[]> {
    return this.database.inAgency(agencyId, (tx) => this.reviews.ofAgency(tx));
  }

  private ofCompany(companyId: string): Promise<ReviewCourse[]> {
    return this.database.inTenant(companyId, async (tx) => {
      const courses: ReviewCourse[] = [];
      for (const { id } of await this.plans.list(tx)) courses.push(...(await this.reviews.ofPlan(tx, id)));
      return courses;
    });
  }
}

function agencysDue(course: ReviewCourse, today: LocalDate): DueThing | null {
  const { review } = course;
  const { number, view, dueOn } = lastRound(course);
  const { stage } = progressOf(course);
  if (view === null || !isAgencysTurn(stage)) return null;
  const urgency = urgencyOf(dueOn, today);
  return {
    // Something new once more as its day comes near, and when it is over.
    keys: [`review ${review.reviewId} ${number} ${stage} ${urgency}`],
    ...{ needs: 'review.answer', notFor: [], about: `${review.companyName}: ${review.planTitle}` },
    text: (t) => t(`reminders.due.review.${urgency}`, { date: dueOn === null ? '' : spokenDate(dueOn, t) }),
    href: reviewHref(review.reviewId),
  };
}

function companysDue(course: ReviewCourse, today: LocalDate): DueThing | null {
  const { reviewId, agencyKey, agencyName, planId, planTitle } = course.review;
  const { number, dueOn } = lastRound(course);
  const { stage, exceptions } = progressOf(course);
  const isLate = isAgencysTurn(stage) && urgencyOf(dueOn, today) === 'late';
  if (!isLate && stage !== 'objected') return null;
  const names = (t: Parameters<DueThing['text']>[0]) => ({
    ...{ agency: agencyName, count: exceptions.length },
    date: dueOn === null ? '' : spokenDate(dueOn, t),
  });
  return {
    keys: [`review ${reviewId} ${number} ${isLate ? 'late' : `objected ${exceptions.length}`}`],
    ...{ needs: 'plan.edit', notFor: [], about: planTitle, href: agencyHref(planId, agencyKey) },
    text: (t) => t(`reminders.due.${isLate ? 'reviewMissing' : 'objected'}`, names(t)),
  };
}

function urgencyOf(dueOn: LocalDate | null, today: LocalDate): 'open' | 'later' | 'soon' | 'late' {
  if (dueOn === null) return 'open';
  const days = dayOf(dueOn) - dayOf(today);
  if (days < 0) return 'late';
  return days <= soonDays ? 'soon' : 'later';
}
