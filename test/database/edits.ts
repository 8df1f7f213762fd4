import fc from 'fast-check';
import {
  type CollectionName,
  collectionNames,
  entries,
  insert,
  type Item,
  replace,
} from '../../src/domain/plan/collections.js';
import { type Letter, type Plan } from '../../src/domain/plan/plan.js';
import { remove } from '../../src/domain/plan/removal.js';

export type Edit = (plan: Plan) => Plan;

/** Things that were removed are not added again under the same id: a new one is a new one. */
let serial = 0;

const aText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => !text.includes('\0'));
const aCollection = fc.constantFrom(...collectionNames);
const aPlace = fc.nat(1000);

const rename = fc.tuple(aCollection, aPlace, aText).map(([name, place, text]): Edit => {
  return onItem(name, place, (item) => ({ ...item, [name === 'owners' ? 'function' : 'name']: text }));
});

/** Adds or takes away fields that may be absent; some are lists that may be empty. */
const optionals: [CollectionName, string, fc.Arbitrary<unknown>][] = [
  ['people', 'email', fc.constantFrom(undefined, 'x@y.example')],
  ['people', 'absences', fc.constantFrom(undefined, [], [{ from: '2027-01-01', to: '2027-01-02' }])],
  ['people', 'phones', fc.constantFrom(undefined, [], [{ label: 'm', number: '+43123456' }])],
  ['people', 'contactConfirmedOn', fc.constantFrom(undefined, '2026-02-28')],
  ['rosters', 'timeZone', fc.constantFrom(undefined, 'Europe/Vienna')],
  ['owners', 'mandate', fc.option(aText, { nil: undefined })],
  ['severities', 'triggers', fc.option(fc.array(aText, { maxLength: 3 }), { nil: undefined })],
  ['severities', 'declaredBy', fc.constant(undefined)],
  ['activities', 'voice', fc.boolean()],
  ['activities', 'note', fc.option(aText, { nil: undefined })],
  ['channels', 'custody', fc.constantFrom(undefined, {}, { twoFactor: false }, { admins: [], recovery: '' })],
  ['channels', 'responseTimes', fc.constant([])],
  ['steps', 'withinMinutes', fc.option(fc.nat(1000), { nil: undefined })],
  ['steps', 'via', fc.constantFrom(undefined, [], ['phone', 'sms'])],
  ['steps', 'action', fc.constantFrom('inform', 'draft')],
  [
    'scenarios',
    'firstHour',
    fc.constantFrom(
      undefined,
      [],
      [
        { minute: 3, text: 'x' },
        { minute: 3, text: 'x' },
      ],
    ),
  ],
  ['scenarios', 'doNot', fc.option(fc.array(aText, { maxLength: 2 }), { nil: undefined })],
  ['stakeholders', 'owner', fc.constant(undefined)],
  ['exercises', 'lastHeld', fc.constantFrom(undefined, '2024-02-29')],
];
const change = fc.oneof(
  ...optionals.map(([name, field, values]) =>
    fc.tuple(aPlace, values).map(([place, value]): Edit => {
      return onItem(name, place, (item) => {
        const others = Object.entries(item).filter(([each]) => each !== field);
        return Object.fromEntries(value === undefined ? others : [...others, [field, value]]);
      });
    }),
  ),
);

const shuffle = fc.tuple(aCollection, fc.infiniteStream(fc.nat())).map(([name, order]): Edit => (plan) => {
  const next = structuredClone(plan);
  for (const list of listsOf(next, name)) list.sort(() => (order.next().value % 2 === 0 ? 1 : -1));
  return next;
});

/** The order of holders, members, assignments and statements, in which nothing is new. */
const reorderParts = fc.nat(5).map((turn): Edit => (plan) => {
  const next = structuredClone(plan);
  next.owners.forEach((owner) => owner.holders.push(...owner.holders.splice(0, turn)));
  next.rosters.forEach((roster) => roster.members.push(...roster.members.splice(0, turn)));
  next.scenarios.forEach((scenario) => scenario.statements?.push(...scenario.statements.splice(0, turn)));
  return next;
});

const clone = fc.tuple(aCollection, aPlace).map(([name, place]): Edit => (plan) => {
  const found = pick(entries(plan, name), place);
  if (!found) return plan;
  serial += 1;
  const fresh = { ...structuredClone(found.item), id: `new-${serial}` };
  if (name === 'agencies') Object.assign(fresh, { supportRoles: [] });
  return insert(plan, name, fresh, found.parent);
});

const take = fc.tuple(aCollection, aPlace).map(([name, place]): Edit => (plan) => {
  const found = pick(entries(plan, name), place);
  const removal = found && name !== 'severities' ? remove(plan, name, found.key) : null;
  return removal?.ok ? removal.plan : plan;
});

const letters = fc
  .tuple(aPlace, fc.nat(10), fc.array(fc.constantFrom<Letter>('R', 'S', 'C', 'I')))
  .map(([place, accountable, others]): Edit => (plan) => {
    const supports = entries(plan, 'support-roles').map(({ item }) => [item.id, 'S'] as const);
    const owners = plan.owners.map(({ id }, index) => [id, index === accountable ? 'A' : others[index]] as const);
    const cells = [...owners, ...supports.slice(0, accountable)].filter(([, letter]) => letter !== undefined);
    return onItem('activities', place, (item) => ({ ...item, assignments: Object.fromEntries(cells) }))(plan);
  });

/** An edit of any kind; the edited plan names only what it has and holds nothing impossible. */
export const anEdit: fc.Arbitrary<Edit> = fc.oneof(rename, change, shuffle, reorderParts, clone, take, letters);

/** What a version counts the changes of, by the name of the version. */
export function contents(plan: Plan): Map<string, string> {
  const { format, locale, title, classification, validUntil, principles, company, escalation } = plan;
  const head = { format, locale, title, classification, validUntil, principles, company };
  return new Map([
    ['plan', canonical(head)],
    ...escalation.map(({ severity }): [string, string] => [`escalation/${severity}`, '']),
    ...collectionNames.flatMap((name) =>
      entries(plan, name).map(({ key, item }): [string, string] => [
        `${name}/${key}`,
        canonical(name === 'agencies' ? { ...item, supportRoles: [] } : item),
      ]),
    ),
  ]);
}

/** The same text for values that differ in the order of their fields alone. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

function onItem(name: CollectionName, place: number, edit: (item: Item) => Record<string, unknown>): Edit {
  return (plan) => {
    const found = pick(entries(plan, name), place);
    return found ? replace(plan, name, found.key, { ...edit(found.item), id: found.item.id }) : plan;
  };
}

function pick<T>(list: T[], place: number): T | undefined {
  return list[place % Math.max(list.length, 1)];
}

function listsOf(plan: Plan, name: CollectionName): unknown[][] {
  if (name === 'steps') return plan.escalation.map(({ steps }) => steps);
  if (name === 'support-roles') return plan.agencies.map(({ supportRoles }) => supportRoles);
  return [plan[name]];
}
