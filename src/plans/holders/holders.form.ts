import { Injectable } from '@nestjs/common';
import { type Plan } from '../../domain/plan/plan.js';
import { translator } from '../../i18n/translate.js';
import { type Input } from '../../web/form/field.js';
import { readForm } from '../../web/form/read.js';
import { type Visitor } from '../../web/visitor.js';
import { PlanEditing } from '../editing/plan-editing.service.js';
import { type StoredPlan } from '../store/plan.store.js';
import { type HolderEdit, putAll, readHolders } from './holder-edits.js';

export type HoldersSaved =
  | { ok: true }
  | {
      ok: false;
      reason: 'stale' | 'gone' | 'refused';
      stored: StoredPlan;
      edits: HolderEdit[];
      /** by input name */
      errors: Map<string, string>;
      general: string[];
    };

interface Fault {
  path: string;
  message: Record<Visitor['locale'], string>;
}

const mostTries = 20;

/** The form in which the holders of many roles are saved at once: all that were changed, or none of them. */
@Injectable()
export class HoldersForm {
  constructor(private readonly editing: PlanEditing) {}

  /** Null where there is no such plan. */
  async save(visitor: Visitor, planId: string, input: Input): Promise<HoldersSaved | null> {
    const { locale } = visitor;
    for (let attempt = 0; attempt < mostTries; attempt += 1) {
      const stored = await this.editing.read(visitor.companyId, planId);
      if (!stored) return null;
      const { edits, isGone } = readHolders(stored, input, translator(locale));
      const unsaved = { ok: false as const, stored, edits, errors: new Map<string, string>(), general: [] };
      if (isGone) return { ...unsaved, reason: 'gone' };
      if (edits.some(({ theirs }) => theirs !== null)) return { ...unsaved, reason: 'stale' };
      const wanted = edits.map(parsed);
      const faults = wanted.flatMap(({ faults }) => faults);
      if (faults.length > 0) return { ...unsaved, reason: 'refused', ...byName(edits, stored.plan, faults, locale) };
      const guards = edits.map(({ target }) => ({ row: target.row, version: stored.versions.get(target.row) ?? 0 }));
      const change = await this.editing.change(visitor, planId, guards, (plan) => putAll(plan, wanted));
      if (change === null) return null;
      if (change.ok) return { ok: true };
      if (change.reason === 'refused')
        return { ...unsaved, reason: 'refused', ...byName(edits, stored.plan, change.findings, locale) };
    }
    throw new Error(`holders changed ${mostTries} times while they were saved`);
  }
}

/** The role with its new holders, else what is wrong with it at its place in the plan. */
function parsed({ target, row, patch, saved }: HolderEdit) {
  const { thing } = readForm(patch.fields, patch.input, saved);
  const read = target.parse(thing);
  if (read.ok) return { target, thing: read.value, faults: [] };
  return { target, thing, faults: read.faults.map((fault) => ({ ...fault, path: row.entry.path + fault.path })) };
}

function byName(edits: HolderEdit[], plan: Plan, faults: Fault[], locale: Visitor['locale']) {
  const errors = new Map<string, string>();
  const general: string[] = [];
  for (const { path, message } of faults) {
    const edit = edits.find(({ target }) => target.has(plan, path));
    if (edit) errors.set(`${edit.row.prefix}holders`, message[locale]);
    else general.push(message[locale]);
  }
  return { errors, general };
}
