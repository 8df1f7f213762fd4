import { Calendars } from '../calendar/calendars.js';
import { dayOf } from '../calendar/day.js';
import { type Spans, common, gaps, union } from '../calendar/spans.js';
import { type Absence, type HolderRef, type LocalDate, type Locale, type Person, type Plan } from '../plan/plan.js';
import { pointer } from '../plan/pointer.js';
import { type Finding } from './finding.js';
import { found } from './found.js';
import { PromiseWords } from './readiness-words.js';
import { type Role, peopleBehind, rolesOf } from './roles.js';
import { dateDe, dateEn } from './words.js';

const daysAhead = 30;

/** W15: absences in the next 30 days because of which nobody of a role is on duty for some time. */
export function uncoveringAbsences(plan: Plan, calendars: Calendars, today: LocalDate): Finding[] {
  const window = { from: calendars.weeks.start(0), until: calendars.companyZone.instant(dayOf(today) + daysAhead, 0) };
  return plan.people.flatMap((person, i) =>
    (person.absences ?? []).flatMap((absence, j) => {
      if (absence.to < today || dayOf(absence.from) > dayOf(today) + daysAhead) return [];
      const present = new Calendars(withoutAbsence(plan, person, absence), today, calendars);
      const holes = rolesOf(plan).flatMap((role) => {
        if (!holds(plan, role, person)) return [];
        const missing = common(gaps(onDuty(calendars, role), window.from, window.until), onDuty(present, role));
        return missing.length > 0 ? [{ role, missing }] : [];
      });
      return holes.length > 0 ? [finding(plan, pointer('people', i, 'absences', j), person, absence, holes)] : [];
    }),
  );
}

interface Hole {
  role: Role;
  missing: Spans;
}

function finding(plan: Plan, path: string, person: Person, absence: Absence, holes: Hole[]): Finding {
  const from = Math.min(...holes.map(({ missing }) => missing[0] ?? Infinity));
  const words = (locale: Locale) => {
    const each = new PromiseWords(plan, locale);
    return {
      who: each.quote(person.name),
      roles: each.roles(holes.map(({ role }) => role.id)),
      first: each.instant(from),
    };
  };
  const [de, en] = [words('de'), words('en')];
  return found(
    'W15',
    path,
    `Während ${de.who} abwesend ist (${dateDe(absence.from)} bis ${dateDe(absence.to)}), ist bei ${de.roles} zeitweise niemand im Dienst, das erste Mal am ${de.first}: bitte für diese Zeit eine Stellvertretung in Bereitschaft nehmen.`,
    `While ${en.who} is absent (${dateEn(absence.from)} to ${dateEn(absence.to)}), nobody is on duty for ${en.roles} at times, the first time on ${en.first}: put a deputy on call for that time.`,
  );
}

/** Everything else stays the same object, so that calendars are shared. */
function withoutAbsence(plan: Plan, person: Person, absence: Absence): Plan {
  const present = { ...person, absences: (person.absences ?? []).filter((each) => each !== absence) };
  return { ...plan, people: plan.people.map((each) => (each === person ? present : each)) };
}

function holds(plan: Plan, { holders }: Role, person: Person): boolean {
  return holders.some((holder) => peopleBehind(plan, holder).includes(person));
}

/** When anybody of a role is on duty, in the weeks that matter. */
function onDuty(calendars: Calendars, { holders }: Role): Spans {
  const weeks = Array.from({ length: Math.ceil(daysAhead / 7) + 1 }, (_, week) => week);
  const stints = (ref: HolderRef) => weeks.flatMap((week) => calendars.holder(ref)?.stints(week) ?? []);
  return union(holders.flatMap(stints));
}
