import { type Actor } from '../../audit/audit.store.js';
import { Injectable } from '@nestjs/common';
import { hasParent } from '../../domain/plan/collections.js';
import { type Finding } from '../../domain/rules/finding.js';
import { PlanEditing } from '../editing/plan-editing.service.js';
import { type Catalogue, type Place } from './catalogue.js';

export type Taken =
  | { ok: true; count: number; undo: string | null }
  /** the plan, or the agency that the parts were for */
  | { ok: false; reason: 'gone' }
  | { ok: false; reason: 'stale' }
  | { ok: false; reason: 'refused'; findings: Finding[] };

/** Takes parts of a catalogue into a plan: all that were chosen in one change, which can be taken back. */
@Injectable()
export class CatalogueService {
  constructor(private readonly editing: PlanEditing) {}

  /** A part that the plan has by now is left out; `count` is how many came in. */
  async take(
    who: Actor,
    planId: string,
    catalogue: Catalogue,
    ids: string[],
    { parent, today }: Omit<Place, 'plan'>,
  ): Promise<Taken> {
    let count = 0;
    let isGone = false;
    const change = await this.editing.change(
      who,
      planId,
      [],
      (now) => {
        isGone = !isPlace(catalogue, { plan: now, parent, today });
        if (isGone || catalogue.need(now)?.isFirst) return now;
        return ids.reduce((plan, id) => {
          const next = catalogue.take(id, { plan, parent, today });
          if (next !== plan) count += 1;
          return next;
        }, now);
      },
      { undoable: true },
    );
    if (change === null || isGone) return { ok: false, reason: 'gone' };
    if (change.ok) return { ok: true, count, undo: change.undo };
    return change.reason === 'refused' ? change : { ok: false, reason: 'stale' };
  }
}

/** Support roles go to an agency of the plan, everything else to the plan itself. */
export function isPlace({ name }: Catalogue, { plan, parent }: Place): boolean {
  return name === 'support-roles' ? hasParent(plan, name, parent) : parent === null;
}
