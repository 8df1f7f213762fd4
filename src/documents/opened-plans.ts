import { LRUCache } from 'lru-cache';
import { type LocalDate, type Plan } from '../domain/plan/plan.js';
import { OnceForAll } from '../pdf/once-for-all.js';
import { type StoredBrand } from '../plans/brand/brand.store.js';
import { type Found } from '../plans/findings/plan-findings.service.js';
import { type Declared } from './parts/declared.js';
import { type VersionFacts } from './parts/version-facts.js';

/** A plan of a company, and what its documents are made of today. */
export interface OpenPlan extends Found {
  companyId: string;
  planId: string;
  plan: Plan;
  brand: StoredBrand;
  today: LocalDate;
  /** the version that it is; none: the plan as it is now */
  version?: VersionFacts;
  /** what its agencies have confirmed */
  declared: Declared[];
  /** of the printed documents when the plan was read */
  edition: number;
}

/** Characters of all plans that are held, as files: some hundred of the usual ones, few of the largest. */
const mostCharacters = 20_000_000;

/** Plans as they were read for their documents. What tells their states apart is asked anew each time. */
export class OpenedPlans {
  private readonly plans = new LRUCache<string, OpenPlan>({
    maxSize: mostCharacters,
    sizeCalculation: ({ plan, brand }) => JSON.stringify(plan).length + (brand.logo?.content.length ?? 0),
  });
  private readonly opening = new OnceForAll<OpenPlan | null>();

  /** @param name of all by which it may differ */
  async get(name: string, open: () => Promise<OpenPlan | null>): Promise<OpenPlan | null> {
    return this.plans.get(name) ?? this.opening.do(name, () => this.opened(name, open));
  }

  private async opened(name: string, open: () => Promise<OpenPlan | null>): Promise<OpenPlan | null> {
    const opened = await open();
    // What the readiness check has not answered yet, it answers later.
    if (opened?.isWhole) this.plans.set(name, opened);
    return opened;
  }
}
