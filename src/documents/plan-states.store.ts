import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { Prepared } from '../database/prepared.js';
import { isPlanId, planState, type Stamp } from '../plans/store/plan.store.js';
import { reviewsState } from '../reviews/store/review.store.js';

const stateOf = new Prepared<Stamp>(
  `SELECT ${planState} || ' ' || (${reviewsState}) AS state, time_zone AS "timeZone" FROM plan WHERE plan_id = $1`,
);

/** What to ask first by whoever has read a plan for its documents before: one question, and nothing of the plan. */
@Injectable()
export class PlanStates {
  /** Another one after each change of the plan or of its look, and after each step of its reviews. Null: no such plan. */
  async of(tx: EntityManager, planId: string): Promise<Stamp | null> {
    const [row] = isPlanId(planId) ? await stateOf.ask(tx, [planId]) : [];
    return row ?? null;
  }
}
