import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../database/tenant-database.js';
import { dateIn } from '../domain/calendar/date-in.js';
import { CorrectionsStore } from '../plans/corrections/corrections.store.js';
import { PlanStore } from '../plans/store/plan.store.js';
import { type DueSource, type DueThing, type Reminded } from './due.js';
import { planDue } from './plan-due.js';

/** What is due in a company's plans as they are. */
@Injectable()
export class PlansDue implements DueSource {
  constructor(
    private readonly database: TenantDatabase,
    private readonly plans: PlanStore,
    private readonly corrections: CorrectionsStore,
  ) {}

  async of({ id, kind }: Reminded, now: Date): Promise<DueThing[]> {
    if (kind !== 'company') return [];
    return this.database.inTenant(id, async (tx) => {
      const due: DueThing[] = [];
      for (const { id: planId, timeZone } of await this.plans.list(tx)) {
        const stored = await this.plans.load(tx, planId);
        const waiting = (await this.corrections.list(tx, planId)).map((each) => each.id);
        if (stored) due.push(...planDue(stored, waiting, dateIn(timeZone, now)));
      }
      return due;
    });
  }
}
