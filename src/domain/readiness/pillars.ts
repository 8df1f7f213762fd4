import { type Id } from '../plan/plan.js';
import { type ReadinessCheck } from './check.js';
import { type Search } from './search.js';

/** Somebody whose absence alone breaks promises that hold while everybody can be reached. */
export interface Pillar {
  person: Id;
  /** ids of the promises, sorted; at least one */
  promises: string[];
}

/**
 * On whom promises depend, those on whom most do first, then by id; of all promises whose level with one person
 * unreachable is known.
 * @param searches of each promise of the check
 */
export function pillarsOf(check: ReadinessCheck, searches: readonly Search[]): Pillar[] {
  const pillars = new Map<Id, string[]>();
  check.promises.forEach(({ id }, index) => {
    for (const person of check.ids(searches[index]?.pillars ?? [])) {
      pillars.set(person, [...(pillars.get(person) ?? []), id]);
    }
  });
  const byId = [...pillars].sort(([one], [other]) => (one < other ? -1 : 1));
  return byId
    .map(([person, promises]) => ({ person, promises }))
    .sort((one, other) => other.promises.length - one.promises.length);
}
