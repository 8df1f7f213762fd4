import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Actor, AuditStore } from '../../audit/audit.store.js';
import { TenantDatabase } from '../../database/tenant-database.js';
import { type Id, type Letter } from '../../domain/plan/plan.js';
import { type EntryKind, type RowStanding, rowStandings } from '../../domain/review/standing.js';
import { type Finding } from '../../domain/rules/finding.js';
import { MatrixService } from '../../plans/matrix/matrix.service.js';
import { type Sendable, SendableStore } from '../sending/sendable.store.js';
import { lastRound, type ReviewCourse } from '../store/course-from.js';
import { ReviewStore } from '../store/review.store.js';

/** `gone`: there is no such review or row, or nothing is proposed there any more. */
export type Taken =
  { ok: true } | { ok: false; reason: 'gone' | 'stale' } | { ok: false; reason: 'refused'; findings: Finding[] };

export interface AgencyReview {
  course: ReviewCourse | null;
  sendable: Sendable[];
}

interface Proposed {
  course: ReviewCourse;
  standing: RowStanding;
  /** number of the entry that proposes it */
  number: number;
  role: Id;
  letter: Letter;
}

/** What a company reads and says in the reviews of its plan. */
@Injectable()
export class CompanyReviews {
  constructor(
    private readonly database: TenantDatabase,
    private readonly store: ReviewStore,
    private readonly sendable: SendableStore,
    private readonly matrix: MatrixService,
    private readonly audit: AuditStore,
  ) {}

  list(companyId: string, planId: string): Promise<ReviewCourse[]> {
    return this.database.inTenant(companyId, (tx) => this.store.ofPlan(tx, planId));
  }

  find(companyId: string, planId: string, agencyKey: Id): Promise<AgencyReview> {
    return this.database.inTenant(companyId, async (tx) => ({
      course: await this.store.findOfAgency(tx, planId, agencyKey),
      sendable: await this.sendable.list(tx, planId, agencyKey),
    }));
  }

  /** False where there is no such review or row. */
  reply(who: Actor, planId: string, agencyKey: Id, activity: Id, text: string): Promise<boolean> {
    return this.database.inTenant(who.companyId, async (tx) => {
      const course = await this.store.findOfAgency(tx, planId, agencyKey);
      const row = course && rowNamed(course, activity);
      if (!course || (activity !== '' && !row)) return false;
      await this.say(tx, who, course, activity, 'reply', text);
      await this.note(tx, who, course, 'review.replied', { activity: row?.row.name, text });
      return true;
    });
  }

  /**
   * An ordinary edit of the matrix, with its own check; then it is said to the agency.
   * @param seen number of the proposal as it was shown: another one that came meanwhile is not taken over
   */
  async take(who: Actor, planId: string, agencyKey: Id, activity: Id, seen: number): Promise<Taken> {
    const proposed = await this.database.inTenant(who.companyId, (tx) =>
      this.proposed(tx, planId, agencyKey, activity),
    );
    if (proposed?.number !== seen) return { ok: false, reason: 'gone' };
    const { role, letter: to, standing } = proposed;
    const from = standing.row.letters[role] ?? '';
    const saved = await this.matrix.save(who, planId, [{ activity, role, from, to }]);
    if (!saved.ok) return saved.reason === 'refused' ? saved : { ok: false, reason: 'stale' };
    await this.database.inTenant(who.companyId, async (tx) => {
      await this.store.lock(tx, proposed.course.review.reviewId);
      // Of two who take it over at once one says so.
      const now = await this.proposed(tx, planId, agencyKey, activity);
      if (now?.number !== seen) return;
      await this.say(tx, who, now.course, activity, 'taken', '');
      await this.note(tx, who, now.course, 'review.taken', { activity: standing.row.name, role, letter: to });
    });
    return { ok: true };
  }

  private async proposed(tx: EntityManager, planId: string, agencyKey: Id, activity: Id): Promise<Proposed | null> {
    const course = await this.store.findOfAgency(tx, planId, agencyKey);
    const standing = course && rowNamed(course, activity);
    const decision = standing?.state === 'proposed' ? standing.decision : null;
    if (!course || !standing || !decision) return null;
    const { number, role, letter } = decision;
    return role !== null && letter !== null ? { course, standing, number, role, letter } : null;
  }

  private say(
    tx: EntityManager,
    who: Actor,
    course: ReviewCourse,
    activityKey: Id,
    kind: EntryKind,
    text: string,
  ): Promise<void> {
    const what = { activityKey, kind, text, side: 'company' as const, roleKey: null, letter: null };
    const by = { accountId: who.accountId, name: who.name, at: new Date() };
    return this.store.add(tx, course.review, [{ round: lastRound(course).number, ...what, ...by }]);
  }

  private note(tx: EntityManager, who: Actor, { review }: ReviewCourse, action: string, after: object): Promise<void> {
    const { planId, agencyName } = review;
    return this.audit.append(tx, who, { action, planId, after: { agency: agencyName, ...after } }, new Date());
  }
}

function rowNamed(course: ReviewCourse, activity: Id): RowStanding | undefined {
  return rowStandings(course).find(({ row }) => row.id === activity);
}
