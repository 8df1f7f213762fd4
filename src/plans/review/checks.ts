import { DateTime } from 'luxon';
import { type LocalDate, type Plan } from '../../domain/plan/plan.js';
import { type Finding } from '../../domain/rules/finding.js';
import { nextConfirmation } from '../../domain/rules/people.js';

/** Something that a person has to look at: which sentence (below `web.review.check`), about what, and where. */
export interface Check {
  text: string;
  isDone: boolean;
  names: string[];
  count: number;
  date: LocalDate | null;
  /** of what is done: the day on which there is something to do about it again; null: none is known */
  again: LocalDate | null;
  /** JSON pointer of the place where it is put right */
  path: string;
}

type Found = Partial<Check> & Pick<Check, 'text' | 'path'>;

const soonDays = 60;

/**
 * What no rule can decide, from what the plan holds. `findings` are those of the plan on `today`, a date in the
 * company's zone.
 */
export function checks(plan: Plan, findings: Finding[], today: LocalDate): Check[] {
  const found = [
    contacts(plan, findings),
    ...accountable(plan),
    ...texts(plan),
    ...duties(plan),
    ...exercise(plan, today),
    ...handover(plan, today),
    validity(plan, today),
  ];
  return found.map((each) => ({ isDone: false, names: [], count: 0, date: null, again: null, ...each }));
}

function contacts(plan: Plan, findings: Finding[]): Found {
  const { people } = plan;
  const old = findings.filter(({ code }) => code === 'W8').map(({ path }) => Number(path.split('/')[2]));
  const names = people.filter((_, index) => old.includes(index)).map(({ name }) => name);
  const path = '/people';
  if (people.length === 0) return { text: 'noPeople', path };
  if (names.length > 0) return { text: 'contacts', names, path };
  return { text: 'contactsDone', isDone: true, path, again: nextConfirmation(plan) };
}

function accountable({ owners, activities }: Plan): Found[] {
  const ids = new Set(
    activities.flatMap(({ assignments }) => Object.keys(assignments).filter((id) => assignments[id] === 'A')),
  );
  const names = owners.filter(({ id }) => ids.has(id)).map((owner) => owner.function);
  return names.length > 0 ? [{ text: 'accountable', names, path: '/activities' }] : [];
}

function texts({ scenarios }: Plan): Found[] {
  const all = scenarios.flatMap(({ statements = [] }) => statements).filter(({ kind }) => kind === 'first_reaction');
  const count = all.filter(({ preApproved }) => !preApproved).length;
  const path = '/scenarios';
  if (all.length === 0) return [];
  return count > 0 ? [{ text: 'texts', count, path }] : [{ text: 'textsDone', isDone: true, path }];
}

function duties({ notifications }: Plan): Found[] {
  const count = notifications.length;
  return count > 0 ? [{ text: 'duties', count, path: '/notifications' }] : [];
}

/** The exercise that is due first; one that was never held, or on a day that has not come, goes before all others. */
function exercise({ exercises }: Plan, today: LocalDate): Found[] {
  const due = exercises
    .map(({ name, lastHeld, everyMonths }, index) => ({
      name,
      path: `/exercises/${index}/lastHeld`,
      date:
        lastHeld === undefined || lastHeld > today
          ? null
          : DateTime.fromISO(lastHeld).plus({ months: everyMonths }).toISODate(),
    }))
    .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
  return due.slice(0, 1).map(({ name, path, date }) => {
    if (date === null) return { text: 'firstExercise', names: [name], path };
    return {
      text: date < today ? 'overdueExercise' : 'exercise',
      isDone: date >= today,
      names: [name],
      date,
      again: date,
      path,
    };
  });
}

function handover({ agencies }: Plan, today: LocalDate): Found[] {
  const planned = agencies
    .flatMap(({ supportRoles }, i) =>
      supportRoles.map((role, j) => ({ role, path: `/agencies/${i}/supportRoles/${j}/handover/by` })),
    )
    .flatMap(({ role, path }) => (role.handover ? [{ name: role.name, date: role.handover.by, path }] : []))
    .sort((a, b) => a.date.localeCompare(b.date));
  return planned.slice(0, 1).map(({ name, date, path }) => {
    const isDone = date >= today;
    return { text: isDone ? 'handover' : 'overdueHandover', isDone, names: [name], date, again: date, path };
  });
}

function validity({ validUntil }: Plan, today: LocalDate): Found {
  const path = '/validUntil';
  if (validUntil === undefined) return { text: 'noValidity', path };
  const again = DateTime.fromISO(validUntil).minus({ days: soonDays }).toISODate() ?? today;
  const isDone = again > today;
  return { text: isDone ? 'validityDone' : 'validity', isDone, date: validUntil, again, path };
}
