import { type Id, type LocalDate, type Person, type Plan } from '../domain/plan/plan.js';
import { unconfirmedPeople } from '../domain/rules/people.js';

/** What is known about the contact data of somebody. */
export interface ContactState {
  person: Person;
  /** the plan relies on them, and nobody has confirmed them of late */
  isDue: boolean;
  /** when the link that is still open was sent */
  askedAt: Date | null;
  /** corrections that wait, by their ids */
  corrections: string[];
  /** is asked with all others: due, with an address, and no answer is on its way */
  isToBeAsked: boolean;
}

export function contactStates(
  plan: Plan,
  asked: ReadonlyMap<Id, Date>,
  corrections: { id: string; personKey: Id }[],
  today: LocalDate,
): ContactState[] {
  const due = unconfirmedPeople(plan, today);
  return plan.people.map((person) => {
    const isDue = due.has(person.id);
    const askedAt = asked.get(person.id) ?? null;
    const own = corrections.filter(({ personKey }) => personKey === person.id).map(({ id }) => id);
    const isWaiting = askedAt !== null || own.length > 0;
    return { person, isDue, askedAt, corrections: own, isToBeAsked: isDue && !isWaiting && person.email !== undefined };
  });
}
