import { entries, type Entry } from '../domain/plan/collections.js';
import { type HolderRef, type Id, type Plan } from '../domain/plan/plan.js';
import { ownersSection } from '../plans/owners/owners.form.js';
import { supportRolesSection } from '../plans/agencies/support-roles.form.js';
import { holderNames, holderOptions } from '../plans/section/options.js';

/** A function or support role that somebody holds, alone or in turns with others. */
export interface OwnFunction {
  /** its row, as versions name it: `owners/press`, `support-roles/wave.watch` */
  row: string;
  title: string;
  /** names of those who are called before */
  before: string[];
  /** the roster in which the person takes turns here; null: the person alone */
  roster: string | null;
  /** names of those who are called after: the deputies */
  after: string[];
}

const sections = [ownersSection, supportRolesSection];

export function ownFunctions(plan: Plan, person: Id): OwnFunction[] {
  return rolesOf(plan).flatMap(({ row, title, entry }) => {
    const holders = holdersOf(entry);
    const place = placeOf(plan, holders, person);
    if (place < 0) return [];
    const names = holderNames(plan, holders);
    const roster = holders[place] === person ? null : (names[place] ?? null);
    return [{ row, title, before: names.slice(0, place), roster, after: names.slice(place + 1) }];
  });
}

/** The names that nobody who could hold the role has, or the new holders: the person, with those before, then the named. */
export function withDeputies(
  plan: Plan,
  person: Id,
  row: string,
  names: string[],
): { holders: HolderRef[] } | { unknown: string[] } {
  const role = rolesOf(plan).find((each) => each.row === row);
  const holders = role ? holdersOf(role.entry) : [];
  const place = placeOf(plan, holders, person);
  if (!role || place < 0) return { unknown: names };
  const kept = holders.slice(0, place + 1);
  const options = holderOptions(plan, role.entry.parent).map(({ value }) => value);
  const free = [...holders.slice(place + 1), ...options].filter((each) => !kept.includes(each));
  const named = names.map((name) => ({ name, holder: onlyOne(plan, free, holders, name) }));
  const unknown = named.filter(({ holder }) => holder === null).map(({ name }) => name);
  if (unknown.length > 0) return { unknown };
  return { holders: [...new Set([...kept, ...named.flatMap(({ holder }) => holder ?? [])])] };
}

/** Of several people with one name the one who holds the role already. */
function onlyOne(plan: Plan, free: HolderRef[], holders: HolderRef[], name: string): HolderRef | null {
  const all = [...new Set(free)];
  const spoken = holderNames(plan, all).map(plain);
  const meant = all.filter((_, index) => spoken[index] === plain(name));
  const [known = meant.length === 1 ? meant[0] : undefined] = meant.filter((each) => holders.includes(each));
  return known ?? null;
}

function plain(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLocaleLowerCase();
}

function rolesOf(plan: Plan): { row: string; title: string; entry: Entry }[] {
  return sections.flatMap((section) =>
    entries(plan, section.name).map((entry) => ({
      row: `${section.name}/${entry.key}`,
      title: section.titleOf(entry.item),
      entry,
    })),
  );
}

function holdersOf({ item }: Entry): HolderRef[] {
  return item.holders as HolderRef[];
}

function placeOf({ rosters }: Plan, holders: HolderRef[], person: Id): number {
  const own = rosters.filter(({ members }) => members.includes(person)).map(({ id }) => `roster:${id}`);
  return holders.findIndex((holder) => holder === person || own.includes(holder));
}
