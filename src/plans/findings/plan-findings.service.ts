import { Injectable } from '@nestjs/common';
import { type LocalDate, type Plan } from '../../domain/plan/plan.js';
import { type Finding } from '../../domain/rules/finding.js';
import { findings } from '../../domain/rules/findings.js';
import { inOrder } from '../../domain/rules/order.js';
import { usualConditions } from '../../readiness/conditions.js';
import { ReadinessChecks } from '../../readiness/checks.service.js';

/** How long a page waits for the readiness check, in milliseconds: one about the whole plan, and one beside a form. */
export const waits = { whole: 2_000, beside: 150 } as const;

/** Everything that is found in a plan: what the rules see in it at once, and what they see by the readiness check. */
@Injectable()
export class PlanFindings {
  constructor(private readonly checks: ReadinessChecks) {}

  /**
   * @param waitMs how long to wait for the readiness check; what it finds later is left out, and is there the next time
   */
  async of(plan: Plan, today: LocalDate, waitMs: number): Promise<Finding[]> {
    const byRules = findings(plan, { today });
    // A role that nobody holds breaks every promise that needs it: said once, by E3, is enough.
    if (byRules.some(({ code }) => code === 'E3')) return byRules;
    const question = { about: 'findings' as const, plan, conditions: usualConditions(today) };
    const standing = await this.checks.ask(question, waitMs);
    return inOrder(plan, [...byRules, ...(standing.state === 'done' ? standing.answer : [])]);
  }
}
