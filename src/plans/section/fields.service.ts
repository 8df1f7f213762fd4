import { type Actor } from '../../audit/audit.store.js';
import { Injectable } from '@nestjs/common';
import { type Fault } from '../../domain/plan/fault.js';
import { type Plan } from '../../domain/plan/plan.js';
import { PlanEditing } from '../editing/plan-editing.service.js';
import { type StoredPlan } from '../store/plan.store.js';

/** Changes what a form edits: what is saved now goes in, what shall be saved comes out. */
export interface FieldEdit<C> {
  row: string;
  version: number;
  thing: (plan: Plan) => Record<string, unknown> | null;
  /** fields that somebody else changed since to something else */
  clashes: (saved: Record<string, unknown>) => C[];
  change: (
    saved: Record<string, unknown>,
  ) => { ok: true; value: Record<string, unknown> } | { ok: false; faults: Fault[] };
  put: (plan: Plan, thing: Record<string, unknown>) => Plan;
}

export type FieldsSaved<C> =
  | { ok: true; stored: StoredPlan; version: number }
  | { ok: false; reason: 'gone' }
  | { ok: false; reason: 'clash'; version: number; clashes: C[] }
  | { ok: false; reason: 'refused'; faults: Fault[] };

const mostTries = 20;

/**
 * Saves single fields as they change. Two people who change different fields of one thing both succeed: only a field
 * that was changed by both is a clash. Nothing is written over a version that was not looked at.
 */
@Injectable()
export class FieldsService {
  constructor(private readonly editing: PlanEditing) {}

  async save<C>(who: Actor, planId: string, edit: FieldEdit<C>): Promise<FieldsSaved<C>> {
    for (let attempt = 0; attempt < mostTries; attempt += 1) {
      const stored = await this.editing.read(who.companyId, planId);
      const thing = stored && edit.thing(stored.plan);
      if (!stored || !thing) return { ok: false, reason: 'gone' };
      const version = stored.versions.get(edit.row) ?? 0;
      const clashes = version === edit.version ? [] : edit.clashes(thing);
      if (clashes.length > 0) return { ok: false, reason: 'clash', version, clashes };
      const wanted = edit.change(thing);
      if (!wanted.ok) return { ok: false, reason: 'refused', faults: wanted.faults };
      const guard = { row: edit.row, version };
      const change = await this.editing.change(who, planId, [guard], (plan) => edit.put(plan, wanted.value));
      if (change?.ok) return this.saved(who.companyId, planId, edit, version);
      if (change?.reason === 'refused') return { ok: false, reason: 'refused', faults: change.findings };
    }
    throw new Error(`${edit.row} changed ${mostTries} times while one field was saved`);
  }

  /**
   * The page goes on with the new version only where it has seen everything that came before: else a later save of the
   * whole form would take what others wrote for something that it may write over.
   */
  private async saved<C>(
    companyId: string,
    planId: string,
    edit: FieldEdit<C>,
    before: number,
  ): Promise<FieldsSaved<C>> {
    const stored = await this.editing.read(companyId, planId);
    if (!stored) return { ok: false, reason: 'gone' };
    const now = stored.versions.get(edit.row) ?? 0;
    const hasSeenAll = before === edit.version && now <= before + 1;
    return { ok: true, stored, version: hasSeenAll ? now : edit.version };
  }
}
