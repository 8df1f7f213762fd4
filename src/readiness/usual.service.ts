import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { type LocalDate } from '../domain/plan/plan.js';
import { type StoredPlan } from '../plans/store/plan.store.js';
import { keyOf, ReadinessChecks, type Standing } from './checks.service.js';
import { usualConditions } from './conditions.js';
import { type PromisesAnswer } from './thread/question.js';

/** How a plan stands under usual conditions, and how it stood before its last change. */
export interface Stand {
  /** of the question: what a later one compares itself with */
  key: string;
  standing: Standing<PromisesAnswer>;
  before: PromisesAnswer | null;
  /** key of what it is compared with; null: with nothing */
  known: string | null;
}

const mostPlans = 500;

/** The readiness of plans as they are saved now: one question, for the figures beside the forms and for the findings. */
@Injectable()
export class UsualReadiness {
  /** by plan: the key of the question that was asked last, and of the one before it */
  private readonly asked = new LRUCache<string, { key: string; before: string | null }>({ max: mostPlans });

  constructor(private readonly checks: ReadinessChecks) {}

  /** @param since the key of what is shown; null: what was asked before the last change */
  async of(
    company: string,
    { id, plan }: Pick<StoredPlan, 'id' | 'plan'>,
    today: LocalDate,
    waitMs: number,
    since: string | null = null,
  ): Promise<Stand> {
    const question = { about: 'promises' as const, plan, conditions: usualConditions(today) };
    const key = keyOf(company, question);
    const { before } = this.remember(id, key);
    const standing = await this.checks.ask(company, question, waitMs);
    const known = since ?? before;
    const isOther = known !== null && known !== key;
    return { key, standing, known, before: isOther ? this.checks.promisesUnder(company, known) : null };
  }

  /** Of a plan that is changed quickly, only the check that runs and the newest one are of use. */
  private remember(planId: string, key: string): { before: string | null } {
    const last = this.asked.get(planId);
    if (last?.key === key) return last;
    if (last) this.checks.drop(last.key);
    const now = { key, before: last?.key ?? null };
    this.asked.set(planId, now);
    return now;
  }
}
