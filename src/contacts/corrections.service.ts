import { Injectable } from '@nestjs/common';
import { type Actor, AuditStore } from '../audit/audit.store.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { dateIn } from '../domain/calendar/date-in.js';
import { type Plan } from '../domain/plan/plan.js';
import { type Finding } from '../domain/rules/finding.js';
import { type CorrectionEntity, type OwnChange } from '../plans/corrections/corrections.entity.js';
import { CorrectionsStore } from '../plans/corrections/corrections.store.js';
import { PlanEditing } from '../plans/editing/plan-editing.service.js';
import { PlanStore, type StoredPlan } from '../plans/store/plan.store.js';
import { confirmed, sealOf, valueNow, withChange } from './own-data.js';

/** A correction beside the plan as it is. */
export interface OpenCorrection {
  stored: StoredPlan;
  correction: CorrectionEntity;
}

/** A change that somebody wants to take over, and the seal of what the plan had at its place on their page. */
export interface Choice {
  at: string;
  seal: string;
}

export type Taken =
  | { ok: true; isDone: boolean }
  | { ok: false; reason: 'gone' | 'changed' }
  | { ok: false; reason: 'refused'; findings: Finding[] };

/** What people want corrected in their own data: taken over place by place or as a whole, or put aside. */
@Injectable()
export class Corrections {
  constructor(
    private readonly database: TenantDatabase,
    private readonly plans: PlanStore,
    private readonly editing: PlanEditing,
    private readonly corrections: CorrectionsStore,
    private readonly audit: AuditStore,
  ) {}

  find(companyId: string, planId: string, id: string): Promise<OpenCorrection | null> {
    return this.database.inTenant(companyId, async (tx) => {
      const stored = await this.plans.load(tx, planId);
      const correction = stored && (await this.corrections.find(tx, planId, id));
      return correction && { stored, correction };
    });
  }

  /**
   * An ordinary edit with its checks: all that was chosen, or nothing where the plan has changed there meanwhile. What
   * was not chosen waits on; once nothing does the person's data are confirmed as of the day on which they said so.
   */
  take(who: Actor, planId: string, id: string, chosen: Choice[], now: Date): Promise<Taken> {
    return this.database.inTenant(who.companyId, async (tx): Promise<Taken> => {
      // The plan first, as everybody who writes: the correction cannot be taken by two.
      const stored = await this.plans.load(tx, planId, { forUpdate: true });
      const correction = stored && (await this.corrections.find(tx, planId, id));
      if (!correction) return { ok: false, reason: 'gone' };
      const { personKey, changes, madeAt } = correction;
      const wanted = changes.filter(({ at }) => chosen.some((each) => each.at === at));
      const taken = applied(stored.plan, personKey, wanted, chosen);
      if (!taken || wanted.length < chosen.length) return { ok: false, reason: 'changed' };
      const rest = changes.filter((each) => !wanted.includes(each));
      const zone = stored.plan.company.timeZone;
      const said = rest.length === 0 && changes.length > 0;
      const plan = said ? confirmed(taken, personKey, dateIn(zone, madeAt), dateIn(zone, now)) : taken;
      const change = await this.editing.changeWithin(tx, who, planId, [], () => plan);
      if (change && !change.ok && change.reason === 'refused') return change;
      if (!change?.ok) return { ok: false, reason: 'changed' };
      if (rest.length > 0) await this.corrections.keep(tx, planId, id, rest);
      else await this.corrections.remove(tx, planId, id);
      return { ok: true, isDone: rest.length === 0 };
    });
  }

  /** false: there is none any more. The trail keeps what was wanted. */
  dismiss(who: Actor, planId: string, id: string, now: Date): Promise<boolean> {
    return this.database.inTenant(who.companyId, async (tx) => {
      // The plan first here, too: what somebody takes over at this moment is not put aside as well.
      const stored = await this.plans.load(tx, planId, { forUpdate: true });
      const correction = stored && (await this.corrections.find(tx, planId, id));
      if (!correction || !(await this.corrections.remove(tx, planId, id))) return false;
      const { personKey, changes, message } = correction;
      const wanted = Object.fromEntries(changes.map((each) => [each.at, each.wanted]));
      const before = { ...wanted, ...(message === null ? {} : { message }) };
      const what = { action: 'contact.correction-dismissed', planId, place: `/people/${personKey}`, before };
      await this.audit.append(tx, who, what, now);
      return true;
    });
  }
}

/** Null where a place has changed since it was shown, or cannot take what is wanted. */
function applied(plan: Plan, key: string, wanted: OwnChange[], chosen: Choice[]): Plan | null {
  return wanted.reduce<Plan | null>((now, change) => {
    const shown = chosen.find(({ at }) => at === change.at)?.seal;
    return now && sealOf(valueNow(plan, key, change)) === shown ? withChange(now, key, change) : null;
  }, plan);
}
