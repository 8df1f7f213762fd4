import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Plan } from '../../domain/plan/plan.js';
import { takeBack } from '../../domain/plan/take-back.js';
import { brokenReferences } from '../../domain/plan/references.js';
import { type Finding } from '../../domain/rules/finding.js';
import { brokenReferenceFindings, impossible } from '../../domain/rules/findings.js';
import { type Actor, AuditStore } from '../../audit/audit.store.js';
import { TenantDatabase } from '../../database/tenant-database.js';
import { changesBetween } from '../../domain/diff/changes.js';
import { type Removal, RemovalsStore } from '../removals/removals.store.js';
import { PlanStore, type PlanSummary, type StoredPlan } from '../store/plan.store.js';

/** The row that a form was opened on, e.g. `people/ana`, and the version that it had then. */
export interface Guard {
  row: string;
  version: number;
}

export type Change =
  | { ok: true; plan: Plan; undo: string | null }
  | { ok: false; reason: 'stale' | 'gone'; current: StoredPlan }
  | { ok: false; reason: 'refused'; findings: Finding[] };

/** All reading and writing of plans: one transaction each, in the tenant's name; what was done is kept in the same one. */
@Injectable()
export class PlanEditing {
  constructor(
    private readonly database: TenantDatabase,
    private readonly store: PlanStore,
    private readonly removals: RemovalsStore,
    private readonly audit: AuditStore,
  ) {}

  list(companyId: string): Promise<PlanSummary[]> {
    return this.database.inTenant(companyId, (tx) => this.store.list(tx));
  }

  read(companyId: string, planId: string): Promise<StoredPlan | null> {
    return this.database.inTenant(companyId, (tx) => this.store.load(tx, planId));
  }

  /** Keeps a new plan; refused where it holds something impossible or names something that it does not have. */
  async create(who: Actor, plan: Plan): Promise<{ ok: true; id: string } | { ok: false; findings: Finding[] }> {
    const findings = [...impossible(plan), ...brokenReferenceFindings(plan)];
    if (findings.length > 0) return { ok: false, findings };
    const id = await this.database.inTenant(who.companyId, async (tx) => {
      const planId = await this.store.create(tx, plan);
      await this.audit.append(tx, who, { action: 'plan.created', planId, after: plan }, new Date());
      return planId;
    });
    return { ok: true, id };
  }

  remove(who: Actor, planId: string): Promise<boolean> {
    return this.database.inTenant(who.companyId, async (tx) => {
      const stored = await this.store.load(tx, planId, { forUpdate: true });
      if (!stored) return false;
      await this.store.remove(tx, planId);
      await this.audit.append(tx, who, { action: 'plan.removed', planId, before: stored.plan }, new Date());
      return true;
    });
  }

  /**
   * Changes a plan under a lock on it. Null where there is no such plan. The guarded row must still have its version;
   * the change must not bring in anything impossible or a reference to something that is not there.
   */
  change(
    who: Actor,
    planId: string,
    guards: Guard[],
    edit: (plan: Plan) => Plan,
    options = { undoable: false },
  ): Promise<Change | null> {
    return this.database.inTenant(who.companyId, (tx) => this.changeWithin(tx, who, planId, guards, edit, options));
  }

  /** The same as a part of the caller's transaction in the company's name. */
  async changeWithin(
    tx: EntityManager,
    who: Actor,
    planId: string,
    guards: Guard[],
    edit: (plan: Plan) => Plan,
    options = { undoable: false },
  ): Promise<Change | null> {
    const current = await this.store.load(tx, planId, { forUpdate: true });
    if (!current) return null;
    const conflict = guards.map((guard) => check(current, guard)).find((each) => each !== 'fresh');
    if (conflict) return { ok: false, reason: conflict, current };
    const plan = edit(current.plan);
    const findings = refusals(current.plan, plan);
    if (findings.length > 0) return { ok: false, reason: 'refused', findings };
    const written = await this.store.write(tx, current, plan);
    if (written === 'stale') return { ok: false, reason: 'stale', current };
    await this.record(tx, who, planId, current.plan, plan);
    const undo = options.undoable ? await this.removals.keep(tx, planId, current.plan, plan) : null;
    return { ok: true, plan, undo };
  }

  /** The plan before and after a removal; null where there is none of this id. */
  removal(companyId: string, planId: string, removalId: string): Promise<Removal | null> {
    return this.database.inTenant(companyId, (tx) => this.removals.find(tx, planId, removalId));
  }

  /** Takes a removal back. Null where there is none of this id; stale where its places were changed again since. */
  async takeBack(who: Actor, planId: string, removalId: string): Promise<Change | null> {
    const removal = await this.removal(who.companyId, planId, removalId);
    if (!removal) return null;
    let isStale = false;
    const change = await this.change(who, planId, [], (now) => {
      const restored = takeBack(now, removal.before, removal.after);
      isStale = restored === null;
      return restored ?? now;
    });
    if (!change?.ok || !isStale) return change;
    const current = await this.read(who.companyId, planId);
    return current && { ok: false, reason: 'stale', current };
  }

  /** What the change did, place by place; nothing where it left all as it was. */
  private async record(tx: EntityManager, who: Actor, planId: string, before: Plan, after: Plan): Promise<void> {
    const changes = changesBetween(before, after);
    if (changes.length === 0) return;
    const sides = (side: 'before' | 'after') => Object.fromEntries(changes.map((each) => [each.place, each[side]]));
    const happening = { action: 'plan.changed', planId, before: sides('before'), after: sides('after') };
    await this.audit.append(tx, who, happening, new Date());
  }
}

function check(current: StoredPlan, guard: Guard): 'fresh' | 'stale' | 'gone' {
  const version = current.versions.get(guard.row);
  if (version === undefined) return 'gone';
  return version === guard.version ? 'fresh' : 'stale';
}

/** What is impossible after the change, and references that break by it. */
function refusals(before: Plan, after: Plan): Finding[] {
  const broken = brokenReferences(after);
  if (broken.length === 0) return impossible(after);
  const known = new Set(brokenReferences(before).map((reference) => reference.path + reference.id));
  const isNew = broken.some((reference) => !known.has(reference.path + reference.id));
  return [...impossible(after), ...(isNew ? brokenReferenceFindings(after) : [])];
}
