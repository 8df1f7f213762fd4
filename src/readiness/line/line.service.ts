import { Injectable } from '@nestjs/common';
import { type LocalDate } from '../../domain/plan/plan.js';
import { type StoredPlan } from '../../plans/store/plan.store.js';
import { usualConditions } from '../conditions.js';
import { keyOf, ReadinessChecks, type Standing } from '../checks.service.js';
import { type PromisesAnswer, type Question } from '../thread/question.js';

/** How a plan stands under usual conditions, and how it stood before its last change. */
export interface Stand {
  /** of the question: what a later one compares itself with */
  key: string;
  standing: Standing<PromisesAnswer>;
  before: PromisesAnswer | null;
}

const mostPlans = 500;

/** The figures beside the forms: the readiness of a plan as it is saved now. */
@Injectable()
export class ReadinessLine {
  /** by plan: the question that was asked last, and the one before it */
  private readonly asked = new Map<string, { key: string; before: string | null; question: Question }>();

  constructor(private readonly checks: ReadinessChecks) {}

  /** @param since the key of what is shown; null: what was asked before the last change */
  async of({ id, plan }: StoredPlan, today: LocalDate, since: string | null, waitMs: number): Promise<Stand> {
    const question = { about: 'promises' as const, plan, conditions: usualConditions(today) };
    const key = keyOf(question);
    const { before } = this.remember(id, key, question);
    const standing = await this.checks.ask(question, waitMs);
    const old = since ?? before;
    return { key, standing, before: old === null || old === key ? null : this.checks.promisesUnder(old) };
  }

  /** Of a plan that is changed quickly, only the check that runs and the newest one are of use. */
  private remember(planId: string, key: string, question: Question): { before: string | null } {
    const last = this.asked.get(planId);
    if (last?.key === key) return last;
    if (last) this.checks.drop(last.question);
    const now = { key, before: last?.key ?? null, question };
    this.asked.delete(planId);
    this.asked.set(planId, now);
    const [oldest] = this.asked.keys();
    if (this.asked.size > mostPlans && oldest !== undefined) this.asked.delete(oldest);
    return now;
  }
}
