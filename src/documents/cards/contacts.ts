import { type HolderRef, type Id } from '../../domain/plan/plan.js';
import { type PhoneView } from '../parts/words.js';
import { type Writing } from '../parts/writing.js';

/** Somebody to call, with the number to dial first. */
export interface Contact {
  name: string;
  /** that the person takes turns with others; null: called in any case */
  turns: string | null;
  phone: PhoneView | null;
}

/** The people behind the holders in calling order, each once, without the one whose card it is. */
export function contacts(holders: HolderRef[], without: Id, { plan, words, references }: Writing): Contact[] {
  const seen = new Set([without]);
  const contact = (id: Id, turns: string | null): Contact[] => {
    if (seen.has(id)) return [];
    seen.add(id);
    const phones = words.phones(plan.people.find((person) => person.id === id)?.phones);
    return [{ name: references.to('person', id).text, turns, phone: phones[0] ?? null }];
  };
  return holders.flatMap((holder) => {
    const roster = plan.rosters.find(({ id }) => holder === `roster:${id}`);
    return roster
      ? roster.members.flatMap((member) => contact(member, words.t('documents.card.turns')))
      : contact(holder, null);
  });
}
