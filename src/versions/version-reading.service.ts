import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../database/tenant-database.js';
import { type Plan } from '../domain/plan/plan.js';
import { PlanStore, type StoredPlan } from '../plans/store/plan.store.js';
import { frozenPlan } from './frozen-plan.js';
import { type Version } from './version.js';
import { VersionStore } from './version.store.js';

/** A plan as it is now, with its versions. */
export interface PlanVersions {
  stored: StoredPlan;
  /** the newest first */
  versions: Version[];
}

/** One of them, with what it froze. */
export interface OpenVersion extends PlanVersions {
  version: Version;
  /** null: destroyed */
  content: Plan | null;
  /** the plan file as it was frozen; null: destroyed */
  text: string | null;
  /** name of who had changed the plan last; null: nobody knows */
  editor: string | null;
}

/** What pages and documents show of versions. */
@Injectable()
export class VersionReading {
  constructor(
    private readonly database: TenantDatabase,
    private readonly plans: PlanStore,
    private readonly store: VersionStore,
  ) {}

  /** Null where there is no such plan. */
  all(companyId: string, planId: string): Promise<PlanVersions | null> {
    return this.database.inTenant(companyId, async (tx) => {
      const stored = await this.plans.load(tx, planId);
      return stored && { stored, versions: await this.store.list(tx, planId) };
    });
  }

  /** Null where there is no such plan or version. */
  one(companyId: string, planId: string, number: number): Promise<OpenVersion | null> {
    return this.database.inTenant(companyId, async (tx) => {
      const stored = await this.plans.load(tx, planId);
      const versions = await this.store.list(tx, planId);
      const version = versions.find((each) => each.number === number);
      if (!stored || !version) return null;
      const text = await this.store.content(tx, planId, number);
      const editor = version.editor && (await this.store.nameOf(tx, version.editor));
      return { stored, versions, version, text, content: text === null ? null : frozenPlan(text), editor };
    });
  }
}
