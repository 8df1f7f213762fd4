import { type Id, type Locale, type Person, type Plan, type Roster, type Window } from '../../plan/plan.js';
import { pointer } from '../../plan/pointer.js';
import { type Role, peopleBehind, rolesById, rosterOf } from '../../rules/roles.js';
import { de, en } from '../../rules/words.js';
import { listed, weekly } from '../spoken.js';
import { isTakenAway } from '../what-if.js';
import { type Attempt, type Attempts, type Broken } from './attempt.js';
import { type MoreHours, changesOwn, hoursFor, together } from './hours.js';
import { uncovered } from './uncovered.js';

/** Who is called may have to be on duty for as long after the start, in minutes. */
const margins = [0, 60, Infinity];
const halfHoursPerWeek = 336;
const always: MoreHours = { runs: [{ from: 0, until: halfHoursPerWeek }], holidays: true, ownOnHolidays: false };
const ownToo = {
  de: '; die bisherigen Zeiten gelten dann auch an Feiertagen',
  en: '; the hours so far then hold on public holidays too',
};

/** Holders of the roles for which somebody waits are on duty longer: rosters, then deputies; where none of them helps, all people. */
export function* onCall(broken: Broken, found: readonly Attempt[]): Attempts {
  const { plan } = broken.check;
  const roles = rolesById(plan);
  for (const id of broken.roles) {
    const role = roles.get(id);
    if (!role) continue;
    const before = found.length;
    yield* ofRosters(broken, role);
    const people = role.holders.flatMap((ref) => there(plan.people.filter((person) => person.id === ref)));
    yield* ofPeople(broken, role, people);
    if (people.length > 1 && found.length === before) {
      yield wider(broken, role, undefined, (more) => allAttempt(plan, role, people, more));
    }
  }
}

function* ofRosters(broken: Broken, role: Role): Attempts {
  const { plan } = broken.check;
  for (const roster of role.holders.flatMap((ref) => rosterOf(plan, ref) ?? [])) {
    yield wider(broken, role, roster.timeZone, (more) => rosterAttempt(plan, roster, more));
  }
}

/** Who is called first comes last. */
function* ofPeople(broken: Broken, role: Role, people: readonly Person[]): Attempts {
  for (const person of [...people.slice(1), ...people.slice(0, 1)]) {
    if (broken.who.includes(person.id)) continue;
    yield wider(broken, role, person.timeZone, (more) => personAttempt(broken.check.plan, person, more));
  }
}

/** From the hours that are uncovered to round the clock. */
function* wider(
  broken: Broken,
  role: Role,
  timeZone: string | undefined,
  attempt: (more: MoreHours) => Attempt,
): Iterable<Attempt> {
  const { calendars, plan } = broken.check;
  const within = Math.max(broken.promise.withinMinutes, broken.promise.outsideMinutes ?? 0);
  const fitting = margins.map((margin) => {
    const spans = uncovered(broken, role.id, Math.min(margin, within));
    return hoursFor(spans, calendars.zoneOf({ timeZone }), plan.company.holidayRegion);
  });
  const tried = new Set<string>();
  for (const hours of [...fitting, always]) {
    const key = JSON.stringify(hours);
    if (hours.runs.length > 0 && !tried.has(key)) yield attempt(hours);
    tried.add(key);
  }
}

/** All that changes, as people say it. @param own hours that are there */
function said(more: MoreHours, own: readonly Window[]): Record<Locale, string> {
  const text = (locale: Locale) =>
    weekly(more.runs, more.holidays, locale) + (changesOwn(own, more) ? ownToo[locale] : '');
  return { de: text('de'), en: text('en') };
}

function personAttempt(plan: Plan, person: Person, more: MoreHours): Attempt {
  const hours = said(more, person.dutyHours ?? []);
  return {
    kind: 'on_call',
    path: pointer('people', plan.people.indexOf(person), 'dutyHours'),
    plan: withLonger(plan, new Set([person.id]), more),
    text: {
      de: `${person.name} in Bereitschaft nehmen: ${hours.de}.`,
      en: `Put ${person.name} on call: ${hours.en}.`,
    },
  };
}

function allAttempt(plan: Plan, role: Role, people: readonly Person[], more: MoreHours): Attempt {
  const hours = said(
    more,
    people.flatMap(({ dutyHours = [] }) => dutyHours),
  );
  const names = people.map(({ name }) => name);
  return {
    kind: 'on_call',
    path: `${role.path}/holders`,
    plan: withLonger(plan, new Set(people.map(({ id }) => id)), more),
    text: {
      de: `Alle, die ${de(role.name)} innehaben (${listed(names, 'de')}), in Bereitschaft nehmen: ${hours.de}.`,
      en: `Put everybody who holds ${en(role.name)} (${listed(names, 'en')}) on call: ${hours.en}.`,
    },
  };
}

function rosterAttempt(plan: Plan, roster: Roster, more: MoreHours): Attempt {
  const longer = { ...roster, hours: together(roster.hours, more) };
  const hours = said(more, roster.hours);
  return {
    kind: 'on_call',
    path: pointer('rosters', plan.rosters.indexOf(roster), 'hours'),
    plan: { ...plan, rosters: plan.rosters.map((each) => (each === roster ? longer : each)) },
    text: {
      de: `Den Bereitschaftsplan ${de(roster.name)} (${peopleNames(plan, roster)}) auch zu diesen Zeiten besetzen: ${hours.de}.`,
      en: `Run the roster ${en(roster.name)} (${peopleNames(plan, roster)}) at these times as well: ${hours.en}.`,
    },
  };
}

function withLonger(plan: Plan, ids: ReadonlySet<Id>, more: MoreHours): Plan {
  const longer = (person: Person) => ({ ...person, dutyHours: together(person.dutyHours ?? [], more) });
  return { ...plan, people: plan.people.map((person) => (ids.has(person.id) ? longer(person) : person)) };
}

function peopleNames(plan: Plan, roster: Roster): string {
  const names = there(peopleBehind(plan, `roster:${roster.id}`)).map(({ name }) => name);
  return names.join(', ');
}

/** Whom a what-if took away nobody can ask. */
function there(people: readonly Person[]): Person[] {
  return people.filter((person) => !isTakenAway(person));
}
