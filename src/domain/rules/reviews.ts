import { type Id, type Plan } from '../plan/plan.js';
import { pointer } from '../plan/pointer.js';
import { type Finding } from './finding.js';
import { found } from './found.js';
import { de, en } from './words.js';

/** Where the review by an agency stands. */
export type ReviewFact = 'missing' | 'objected' | 'stale' | 'fine';

/**
 * W13: an agency has not reviewed the matrix, objects to it, or has signed off an older one. An agency without support
 * roles has nothing to review; one that is not among the facts has not been asked.
 */
export function reviewFindings(plan: Plan, facts: ReadonlyMap<Id, ReviewFact>): Finding[] {
  return plan.agencies.flatMap(({ id, name, supportRoles }, index) => {
    const fact = facts.get(id) ?? 'missing';
    if (supportRoles.length === 0 || fact === 'fine') return [];
    return found('W13', pointer('agencies', index), sentences[fact].de(de(name)), sentences[fact].en(en(name)));
  });
}

const sentences: Record<Exclude<ReviewFact, 'fine'>, { de: (name: string) => string; en: (name: string) => string }> = {
  missing: {
    de: (name) => `${name} hat die Matrix noch nicht bestätigt: bitte eine Fassung zur Prüfung senden.`,
    en: (name) => `${name} has not signed off the matrix yet: send a version for review.`,
  },
  objected: {
    de: (name) => `${name} widerspricht in der Prüfung: bitte antworten oder den Vorschlag übernehmen.`,
    en: (name) => `${name} objects in its review: answer, or take the proposal over.`,
  },
  stale: {
    de: (name) => `${name} hat einen älteren Stand bestätigt: bitte eine neue Fassung mit den Änderungen senden.`,
    en: (name) => `${name} has signed off an older state: send a new version with what has changed.`,
  },
};
