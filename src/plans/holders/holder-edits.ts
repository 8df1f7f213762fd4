import { type Plan } from '../../domain/plan/plan.js';
import { type Translate } from '../../i18n/translate.js';
import { type Input } from '../../web/form/field.js';
import { clashes, type Patch, readPatch } from '../../web/form/patch.js';
import { sectionNamed } from '../section/sections.js';
import { itemTarget, type Target } from '../section/target.js';
import { type StoredPlan } from '../store/plan.store.js';
import { byRow, type HolderRow, holderRows } from './holder-rows.js';

/** Other holders of one role than its row showed. */
export interface HolderEdit {
  row: HolderRow;
  target: Target;
  patch: Patch;
  /** the thing as it is saved */
  saved: Record<string, unknown>;
  /** somebody else has given it other holders too: what is saved now */
  theirs: Input | null;
}

/** The rows that were changed; `isGone`: one of them is not in the plan any more. */
export function readHolders(stored: StoredPlan, input: Input, t: Translate): { edits: HolderEdit[]; isGone: boolean } {
  const rows = new Map(holderRows(stored.plan, t).map((row) => [row.prefix, row]));
  const changed = [...byRow(input)].filter(([, sent]) => chosen(sent, 'holders.') !== chosen(sent, '_base.holders.'));
  const edits = changed.flatMap(([prefix, sent]) => {
    const row = rows.get(prefix);
    return row ? [editOf(row, sent, stored, t)] : [];
  });
  return { edits, isGone: edits.length < changed.length };
}

function editOf(row: HolderRow, sent: Input, { plan, versions }: StoredPlan, t: Translate): HolderEdit {
  const section = sectionNamed(row.name);
  if (!section) throw new Error(`no section ${row.name}`);
  const target = itemTarget(section, row.entry.key);
  const patch = readPatch(target.fields(plan, t), { ...sent, _only: 'holders' });
  const saved = row.entry.item;
  const isFresh = versions.get(target.row) === patch.version;
  const [clash] = isFresh ? [] : clashes(patch, saved, t);
  return { row, target, patch, saved, theirs: clash?.input ?? null };
}

/** The filled places in their order. */
function chosen(sent: Input, start: string): string {
  const places = Object.entries(sent).filter(([name, value]) => name.startsWith(start) && value !== '');
  const number = ([name]: [string, unknown]) => Number(name.slice(start.length));
  return JSON.stringify(places.sort((a, b) => number(a) - number(b)).map(([, value]) => value));
}

export function putAll(plan: Plan, things: { target: Target; thing: Record<string, unknown> }[]): Plan {
  return things.reduce((now, { target, thing }) => target.put(now, thing), plan);
}
