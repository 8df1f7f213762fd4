import { Injectable } from '@nestjs/common';
import { type Plan } from '../../domain/plan/plan.js';
import { type Finding } from '../../domain/rules/finding.js';
import { PlanEditing } from '../editing/plan-editing.service.js';
import { type StoredPlan } from '../store/plan.store.js';
import { type CellChange, conflicts, withCells } from './cells.js';

export type MatrixSaved =
  | { ok: true }
  | { ok: false; reason: 'refused'; plan: Plan; findings: Finding[] }
  | { ok: false; reason: 'stale'; current: StoredPlan; cells: ReturnType<typeof conflicts> };

/** Saves the cells that were changed; a cell that somebody else changed meanwhile is a conflict of that cell alone. */
@Injectable()
export class MatrixService {
  constructor(private readonly editing: PlanEditing) {}

  async save(companyId: string, stored: StoredPlan, changes: CellChange[]): Promise<MatrixSaved> {
    const plan = withCells(stored.plan, changes);
    const clashing = conflicts(stored.plan, changes);
    if (clashing.length > 0) return { ok: false, reason: 'stale', current: stored, cells: clashing };
    const touched = new Set(changes.map((change) => change.activity));
    const guards = [...touched].map((id) => ({
      row: `activities/${id}`,
      version: stored.versions.get(`activities/${id}`) ?? 0,
    }));
    const change = await this.editing.change(companyId, stored.id, guards, (now) => withCells(now, changes));
    if (change === null) return { ok: false, reason: 'stale', current: stored, cells: [] };
    if (change.ok) return { ok: true };
    if (change.reason === 'refused') return { ok: false, reason: 'refused', plan, findings: change.findings };
    return { ok: false, reason: 'stale', current: change.current, cells: conflicts(change.current.plan, changes) };
  }
}
