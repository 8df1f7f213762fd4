import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, AuditStore } from '../audit/audit.store.js';
import { may } from '../access/permissions/permissions.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { type LocalDate } from '../domain/plan/plan.js';
import { planText } from '../domain/plan/plan-text.js';
import { type Finding } from '../domain/rules/finding.js';
import { PlanFindings } from '../plans/findings/plan-findings.service.js';
import { PlanStore, type StoredPlan } from '../plans/store/plan.store.js';
import { deeds } from './deeds.js';
import { type Mover } from './rules.js';
import { stateMachine } from './state-machine.js';
import { VersionStore } from './version.store.js';

/**
 * `stale`: another version was frozen since, or the plan was changed while it was checked; `unchecked`: the readiness
 * check has not finished.
 */
export type Frozen =
  | { ok: true; number: number }
  | { ok: false; why: 'role' | 'stale' | 'unchecked' }
  | { ok: false; why: 'errors'; stored: StoredPlan; errors: Finding[] };

/** What is frozen, and what is said about it. */
export interface FreezeWish {
  note: string;
  /** number of the newest version as it was shown; 0: none */
  seen: number;
}

const waitMs = 10_000;

/** Freezes the content of a plan as its next version. */
@Injectable()
export class VersionFreezing {
  constructor(
    private readonly database: TenantDatabase,
    private readonly plans: PlanStore,
    private readonly found: PlanFindings,
    private readonly store: VersionStore,
    private readonly audit: AuditStore,
  ) {}

  /** Null where there is no such plan. @param dateIn the date in a time zone */
  async freeze(
    who: Mover & Actor,
    planId: string,
    wish: FreezeWish,
    dateIn: (zone: string) => LocalDate,
  ): Promise<Frozen | null> {
    const { needs } = stateMachine.freeze;
    if (needs === null || !may(who.kind, who.role, needs)) return { ok: false, why: 'role' };
    const read = await this.read(who.companyId, planId);
    if (!read) return null;
    const { stored, state } = read;
    const today = dateIn(stored.plan.company.timeZone);
    const { findings, isWhole } = await this.found.of(who.companyId, stored, today, waitMs);
    const errors = findings.filter(({ level }) => level !== 'warning');
    if (errors.length > 0) return { ok: false, why: 'errors', stored, errors };
    if (!isWhole) return { ok: false, why: 'unchecked' };
    return this.keep(who, stored, state, wish, today);
  }

  private read(companyId: string, planId: string) {
    return this.database.inTenant(companyId, async (tx) => {
      const stamp = await this.plans.stamp(tx, planId);
      const stored = await this.plans.load(tx, planId);
      return stamp && stored && { stored, state: stamp.state };
    });
  }

  private keep(
    who: Mover & Actor,
    { id: planId, plan }: StoredPlan,
    state: string,
    { note, seen }: FreezeWish,
    frozenOn: LocalDate,
  ): Promise<Frozen> {
    return this.database.inTenant(who.companyId, async (tx): Promise<Frozen> => {
      await this.store.lock(tx, planId);
      const stamp = await this.plans.stamp(tx, planId);
      const [newest] = await this.store.list(tx, planId);
      if (stamp?.state !== state || (newest?.number ?? 0) !== seen) return { ok: false, why: 'stale' };
      if (plan.validUntil === undefined) throw new Error('a plan without errors has a date of expiry');
      const content = planText(plan);
      const hash = createHash('sha256').update(content).digest();
      const number = seen + 1;
      const frozenAt = new Date();
      const editor = await this.store.lastEditor(tx, planId);
      const dates = { frozenOn, frozenAt, validUntil: plan.validUntil };
      await this.store.add(tx, { planId, number, content, hash, ...dates, editor, note }, who);
      const after = { number, note, hash: hash.toString('hex') };
      const what = { action: deeds.freeze, planId, place: `/versions/${String(number)}`, after };
      await this.audit.append(tx, who, what, frozenAt);
      return { ok: true, number };
    });
  }
}
