import { type HolderRef } from '../../../domain/plan/plan.js';
import { type PlanWords } from '../plan-words.js';

/** Who holds a new role: ", held by Ana, deputies Ben and Cem". */
export function heldBy({ holders }: { holders: HolderRef[] }, words: PlanWords): { more: string } {
  const [first, ...deputies] = holders.map((ref) => words.holder(ref));
  if (first === undefined) return { more: words.t('compare.heldBy.nobody') };
  const more = words.t('compare.heldBy.first', { who: first });
  if (deputies.length === 0) return { more };
  return { more: more + words.t('compare.heldBy.deputies', { count: deputies.length, who: words.list(deputies) }) };
}
