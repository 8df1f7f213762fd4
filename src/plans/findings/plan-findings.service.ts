import { Injectable } from '@nestjs/common';
import { type LocalDate } from '../../domain/plan/plan.js';
import { withoutConsequences } from '../../domain/rules/consequences.js';
import { type Finding } from '../../domain/rules/finding.js';
import { findings } from '../../domain/rules/findings.js';
import { inOrder } from '../../domain/rules/order.js';
import { reviewFindings } from '../../domain/rules/reviews.js';
import { UsualReadiness } from '../../readiness/usual.service.js';
import { ReviewFacts } from '../../reviews/facts/review-facts.service.js';
import { type StoredPlan } from '../store/plan.store.js';

/** How long a page waits for the readiness check, in milliseconds: one about the whole plan, and one beside a form. */
export const waits = { whole: 2_000, beside: 150 } as const;

/** What is found in a plan, and whether the readiness check has had its say. */
export interface Found {
  findings: Finding[];
  isWhole: boolean;
}

/** Everything that is found in a plan: by the rules at once, by the reviews of its agencies, by the readiness check. */
@Injectable()
export class PlanFindings {
  constructor(
    private readonly usual: UsualReadiness,
    private readonly reviews: ReviewFacts,
  ) {}

  /**
   * @param waitMs how long to wait for the readiness check; what it finds later is left out, and is there the next time
   */
  async of(company: string, stored: StoredPlan, today: LocalDate, waitMs: number): Promise<Found> {
    const { plan } = stored;
    const { standing } = await this.usual.of(company, stored, today, waitMs);
    const byTheCheck = standing.state === 'done' ? standing.answer.findings : null;
    const facts = await this.reviews.of(company, stored.id, plan);
    const byTheReviews = facts ? reviewFindings(plan, facts) : [];
    const all = inOrder(plan, [...findings(plan, { today }), ...byTheReviews, ...(byTheCheck ?? [])]);
    return { findings: withoutConsequences(plan, all), isWhole: byTheCheck !== null };
  }
}
