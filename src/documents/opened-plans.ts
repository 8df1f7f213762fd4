import { LRUCache } from 'lru-cache';
import { type LocalDate, type Plan } from '../domain/plan/plan.js';
import { type StoredBrand } from '../plans/brand/brand.store.js';
import { type Found } from '../plans/findings/plan-findings.service.js';

/** A plan of a company, and what its documents are made of today. */
export interface OpenPlan extends Found {
  companyId: string;
  planId: string;
  plan: Plan;
  brand: StoredBrand;
  today: LocalDate;
  /** of the printed documents when the plan was read */
  edition: number;
}

const MOST = 50;

/** Plans as they were read for their documents. What tells their states apart is asked anew each time. */
export class OpenedPlans {
  private readonly plans = new LRUCache<string, OpenPlan>({ max: MOST });

  /** @param name of all by which it may differ */
  async get(name: string, open: () => Promise<OpenPlan | null>): Promise<OpenPlan | null> {
    const known = this.plans.get(name);
    if (known) return known;
    const opened = await open();
    // What the readiness check has not answered yet, it answers later.
    if (opened?.isWhole) this.plans.set(name, opened);
    return opened;
  }
}
