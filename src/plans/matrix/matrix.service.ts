import { type Actor } from '../../audit/audit.store.js';
import { Injectable } from '@nestjs/common';
import { type Plan } from '../../domain/plan/plan.js';
import { type Finding } from '../../domain/rules/finding.js';
import { PlanEditing } from '../editing/plan-editing.service.js';
import { type CellChange, conflicts, withCells } from './cells.js';

export type MatrixSaved =
  | { ok: true; plan: Plan }
  | { ok: false; reason: 'refused'; findings: Finding[] }
  | { ok: false; reason: 'stale' | 'gone' };

/** Saves the cells that were changed; a cell that somebody else changed meanwhile is a conflict of that cell alone. */
@Injectable()
export class MatrixService {
  constructor(private readonly editing: PlanEditing) {}

  async save(who: Actor, planId: string, changes: CellChange[]): Promise<MatrixSaved> {
    let isStale = false;
    // Looked at under the lock: two who save different cells at the same moment both keep theirs.
    const change = await this.editing.change(who, planId, [], (now) => {
      isStale = conflicts(now, changes).length > 0;
      return isStale ? now : withCells(now, changes);
    });
    if (change === null) return { ok: false, reason: 'gone' };
    if (change.ok && !isStale) return { ok: true, plan: change.plan };
    if (change.ok || change.reason !== 'refused') return { ok: false, reason: 'stale' };
    return { ok: false, reason: 'refused', findings: change.findings };
  }
}
