import { type Actor } from '../../audit/audit.store.js';
import { Injectable } from '@nestjs/common';
import { type CollectionName, entries, insert, type Item, replace } from '../../domain/plan/collections.js';
import { freshId } from '../../domain/plan/ids.js';
import { type Plan } from '../../domain/plan/plan.js';
import { type Finding } from '../../domain/rules/finding.js';
import { PlanEditing } from '../editing/plan-editing.service.js';
import { type StoredPlan } from '../store/plan.store.js';

/** Where a thing goes: the key of an existing one and the version it was edited at, or the parent of a new one. */
export interface Place {
  collection: CollectionName;
  key: string | null;
  parent: string | null;
  version: number;
}

export type Saved =
  | { ok: true; key: string }
  | { ok: false; reason: 'refused'; findings: Finding[] }
  | { ok: false; reason: 'stale' | 'gone'; current: StoredPlan };

/** Adds and changes single things of a plan. */
@Injectable()
export class ItemService {
  constructor(private readonly editing: PlanEditing) {}

  async save(
    who: Actor,
    stored: StoredPlan,
    place: Place,
    item: Item,
    titleOf: (item: Item) => string,
  ): Promise<Saved> {
    const { collection, key, parent, version } = place;
    const guards = key === null ? [] : [{ row: `${collection}/${key}`, version }];
    // Somebody may have taken the new id since the form was read.
    const added = (plan: Plan) => ({ ...item, id: freshId(plan, collection, titleOf(item)) });
    const edit = (plan: Plan) =>
      key === null ? insert(plan, collection, added(plan), parent) : replace(plan, collection, key, item);
    const change = await this.editing.change(who, stored.id, guards, edit);
    if (change === null) return { ok: false, reason: 'gone', current: stored };
    if (!change.ok) return change;
    const newest = entries(change.plan, collection).findLast((each) => each.parent === parent);
    return { ok: true, key: key ?? newest?.key ?? item.id };
  }
}
