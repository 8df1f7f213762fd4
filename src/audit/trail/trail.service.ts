import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../../database/tenant-database.js';
import { type Plan } from '../../domain/plan/plan.js';
import { PlanStore, type PlanSummary } from '../../plans/store/plan.store.js';
import { type TrailEvent, type TrailQuery, TrailStore } from './trail.store.js';

export const perPage = 50;

/** One page of the trail, and what its entries name. */
export interface Trail {
  events: TrailEvent[];
  /** there are older ones */
  isMore: boolean;
  /** the plans that these events are about, as they are now */
  plans: ReadonlyMap<string, Plan>;
}

/** What the trail can be narrowed down to. */
export interface TrailNames {
  /** by account that any event names; null: erased */
  accounts: ReadonlyMap<string, string | null>;
  /** by plan that any event names; null: deleted */
  plans: ReadonlyMap<string, string | null>;
  /** IANA name of the zone of the company's first plan */
  timeZone: string;
}

/** Reads the trail of a company. */
@Injectable()
export class TrailService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly store: TrailStore,
    private readonly plans: PlanStore,
  ) {}

  async names(companyId: string): Promise<TrailNames> {
    const { named, plans } = await this.database.inTenant(companyId, async (tx) => {
      return { named: await this.store.named(tx), plans: await this.plans.list(tx) };
    });
    const names = await this.database.inAccess((tx) => this.store.namesOf(tx, named.accounts));
    return {
      accounts: new Map(named.accounts.map((id) => [id, names.get(id) ?? null])),
      plans: new Map(named.plans.map((id) => [id, titleOf(plans, id)])),
      timeZone: plans[0]?.timeZone ?? 'UTC',
    };
  }

  read(companyId: string, query: TrailQuery): Promise<Trail> {
    return this.database.inTenant(companyId, async (tx) => {
      const found = await this.store.find(tx, query, perPage + 1);
      const events = found.slice(0, perPage);
      const plans = new Map<string, Plan>();
      for (const id of new Set(events.flatMap(({ planId }) => planId ?? []))) {
        const stored = await this.plans.load(tx, id);
        if (stored) plans.set(id, stored.plan);
      }
      return { events, isMore: found.length > perPage, plans };
    });
  }
}

function titleOf(plans: PlanSummary[], id: string): string | null {
  return plans.find((plan) => plan.id === id)?.title ?? null;
}
