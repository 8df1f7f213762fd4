import { Injectable } from '@nestjs/common';
import { type LocalDate } from '../../domain/plan/plan.js';
import { translator } from '../../i18n/translate.js';
import { PlanEditing } from '../../plans/editing/plan-editing.service.js';
import { type StoredPlan } from '../../plans/store/plan.store.js';
import { localDate } from '../../web/clock.js';
import { NotFound } from '../../web/not-found.js';
import { type Visitor } from '../../web/visitor.js';
import { type Asked, readAsked } from './asked.js';

export type Query = Record<string, unknown>;

/** A plan, and what is asked about it. */
export interface AskedPlan {
  stored: StoredPlan;
  today: LocalDate;
  asked: Asked;
}

/** A page with an answer is better than one that says how far it is; nobody waits longer than this for it. */
export const pageWaitMs = 2_000;

@Injectable()
export class AskedPlans {
  constructor(private readonly editing: PlanEditing) {}

  /** Throws NotFound. */
  async open({ companyId, locale }: Visitor, planId: string, query: Query): Promise<AskedPlan> {
    const stored = await this.editing.read(companyId, planId);
    if (!stored) throw new NotFound();
    const today = localDate(stored.plan.company.timeZone);
    return { stored, today, asked: readAsked(query, stored.plan, today, translator(locale)) };
  }
}
