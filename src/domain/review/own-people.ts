import { type HolderRef, type Id, type Plan } from '../plan/plan.js';

const roster = 'roster:';

/** Names of those holders who are people of the agency, in their order; of a roster its name and its members. */
export function namesOfHolders(holders: HolderRef[], agency: Id, plan: Plan): string[] {
  return holders.flatMap((holder) => {
    if (!holder.startsWith(roster)) return namesOfPeople([holder], agency, plan);
    const found = plan.rosters.find(({ id }) => id === holder.slice(roster.length));
    const members = namesOfPeople(found?.members ?? [], agency, plan);
    // One with people of others in it is none of the agency's.
    return found && members.length > 0 && members.length === found.members.length
      ? [`${found.name}: ${members.join(', ')}`]
      : [];
  });
}

function namesOfPeople(ids: Id[], agency: Id, plan: Plan): string[] {
  return ids.flatMap((id) => {
    const person = plan.people.find((each) => each.id === id);
    return person?.agency === agency ? [person.name] : [];
  });
}
