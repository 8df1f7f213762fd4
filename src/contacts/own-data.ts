import { createHash } from 'node:crypto';
import { type CollectionName, entry as entryOf, replace } from '../domain/plan/collections.js';
import { isSame } from '../domain/plan/is-same.js';

import { type Id, type LocalDate, type Person, type Plan } from '../domain/plan/plan.js';
import { type OwnChange } from '../plans/corrections/corrections.entity.js';
import { type OwnFunction, ownFunctions, withDeputies } from './own-functions.js';

export const ownFields = ['phones', 'email', 'dutyHours'] as const;
export type OwnField = (typeof ownFields)[number];

/** All that a person is shown of a plan: their own data, and the functions that they hold. */
export interface OwnData {
  person: Person;
  functions: OwnFunction[];
}

/** What the person says it should be; names of deputies by the row of their role. */
export interface Wanted extends Pick<Person, OwnField> {
  deputies: ReadonlyMap<string, string[]>;
}

const deputiesOf = 'deputies/';

export function ownData(plan: Plan, key: Id): OwnData | null {
  const person = plan.people.find(({ id }) => id === key);
  return person ? { person, functions: ownFunctions(plan, key) } : null;
}

/** Tells whether somebody decides about what they have seen: another one after each change of it. */
export function seal({ person, functions }: OwnData): string {
  const { name, email, phones, dutyHours } = person;
  return sealOf([name, email, phones, dutyHours, functions]);
}

export function sealOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(value) ?? '')
    .digest('base64url');
}

export function differences({ person, functions }: OwnData, wanted: Wanted): OwnChange[] {
  const own = ownFields.map((at) => ({ at, before: person[at] ?? null, wanted: wanted[at] ?? null }));
  const deputies = functions.map(({ row, after }) => ({
    ...{ at: deputiesOf + row, before: after },
    wanted: wanted.deputies.get(row) ?? after,
  }));
  return [...own, ...deputies].filter(({ before, wanted }) => !isSame(before, wanted));
}

/** The role whose deputies a change is about; null: the person's own data. */
export function roleOf({ at }: Pick<OwnChange, 'at'>): string | null {
  return at.startsWith(deputiesOf) ? at.slice(deputiesOf.length) : null;
}

/** What the plan has at the place now; null: nothing; undefined: the place itself is gone. */
export function valueNow(plan: Plan, key: Id, change: Pick<OwnChange, 'at'>): unknown {
  const data = ownData(plan, key);
  const row = roleOf(change);
  if (row !== null) return data?.functions.find((each) => each.row === row)?.after;
  return data ? (data.person[change.at as OwnField] ?? null) : undefined;
}

/** The plan with the change in it; null: it names deputies who are not in the plan, or its place is gone. */
export function withChange(plan: Plan, key: Id, change: OwnChange): Plan | null {
  if (valueNow(plan, key, change) === undefined) return null;
  const row = roleOf(change);
  if (row === null) return withPerson(plan, key, { [change.at]: change.wanted ?? undefined });
  const deputies = withDeputies(plan, key, row, change.wanted as string[]);
  if ('unknown' in deputies) return null;
  const [name, ...rest] = row.split('/');
  const role = entryOf(plan, name as CollectionName, rest.join('/'));
  return role && replace(plan, name as CollectionName, role.key, { ...role.item, holders: deputies.holders });
}

/** A day before the one on which the data were confirmed last changes nothing. */
export function confirmed(plan: Plan, key: Id, on: LocalDate, today: LocalDate): Plan {
  const last = plan.people.find(({ id }) => id === key)?.contactConfirmedOn;
  // A day that has not come yet was a mistake.
  if (last !== undefined && last >= on && last <= today) return plan;
  return withPerson(plan, key, { contactConfirmedOn: on });
}

function withPerson(plan: Plan, key: Id, values: Record<string, unknown>): Plan {
  const changed = (person: Person) =>
    Object.fromEntries(Object.entries({ ...person, ...values }).filter(([, value]) => value !== undefined));
  const people = plan.people.map((person) => (person.id === key ? (changed(person) as unknown as Person) : person));
  return { ...plan, people };
}
