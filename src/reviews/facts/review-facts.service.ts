import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../../database/tenant-database.js';
import { type Declared } from '../../documents/parts/declared.js';
import { type Id, type Plan } from '../../domain/plan/plan.js';
import { type ReviewFact } from '../../domain/rules/reviews.js';
import { type ReviewCourse } from '../store/course-from.js';
import { ReviewStore } from '../store/review.store.js';
import { declarationOf } from './declaration.js';
import { factOf } from './fact-of.js';

/** What the reviews of a plan say of it as it is given: as it stands now, or a version of it. */
@Injectable()
export class ReviewFacts {
  constructor(
    private readonly database: TenantDatabase,
    private readonly store: ReviewStore,
  ) {}

  /**
   * By the agency's key in the plan; those that were never asked are not among them. Null where the id is not that of a
   * plan as it is now: reviews go on, and a version stays as it was.
   */
  async of(companyId: string, planId: string, plan: Plan): Promise<ReadonlyMap<Id, ReviewFact> | null> {
    if (!UUID.test(planId)) return null;
    const courses = await this.courses(companyId, planId, plan);
    return new Map(courses.map((course) => [course.review.agencyKey, factOf(course, plan)]));
  }

  /** What each agency with a part in the plan has signed, in the order of the plan. */
  async declarations(companyId: string, planId: string, plan: Plan): Promise<Declared[]> {
    const courses = await this.courses(companyId, planId, plan);
    const having = plan.agencies.filter(({ supportRoles }) => supportRoles.length > 0);
    return having.map((agency) =>
      declarationOf(agency, plan, courses.find(({ review }) => review.agencyKey === agency.id) ?? null),
    );
  }

  private async courses(companyId: string, planId: string, { agencies }: Plan): Promise<ReviewCourse[]> {
    if (!agencies.some(({ supportRoles }) => supportRoles.length > 0)) return [];
    return this.database.inTenant(companyId, (tx) => this.store.ofPlan(tx, planId));
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
