import { DateTime } from 'luxon';
import { entries } from '../domain/plan/collections.js';
import { type LocalDate, type Plan, type SupportRole } from '../domain/plan/plan.js';
import { unconfirmedPeople } from '../domain/rules/people.js';
import { isExerciseDue } from '../domain/rules/upkeep.js';
import { spokenDate } from '../i18n/spoken.js';
import { itemHref, planHref } from '../plans/links.js';
import { type StoredPlan } from '../plans/store/plan.store.js';
import { type DueThing } from './due.js';

const soonDays = 30;

/** What is due in a plan on a day in the company's zone, for those who edit it. `corrections`: ids of those that wait. */
export function planDue({ id, plan }: StoredPlan, corrections: string[], today: LocalDate): DueThing[] {
  const of = { needs: 'plan.edit' as const, notFor: [], about: plan.title };
  const things = [...corrected(id, corrections), ...unconfirmed(id, plan, today)];
  const more = [...exercises(id, plan, today), ...handovers(id, plan, today)];
  return [...things, ...more].map((thing) => ({ ...of, ...thing, keys: thing.keys.map((key) => `${id} ${key}`) }));
}

type Own = Pick<DueThing, 'keys' | 'text' | 'href'>;

function corrected(planId: string, ids: string[]): Own[] {
  if (ids.length === 0) return [];
  const keys = ids.map((id) => `correction ${id}`);
  const text: Own['text'] = (t) => t('reminders.due.corrections', { count: ids.length });
  return [{ keys, text, href: planHref(planId, 'contacts') }];
}

/** The same person becomes something new once confirmed and unconfirmed again. */
function unconfirmed(planId: string, plan: Plan, today: LocalDate): Own[] {
  const due = unconfirmedPeople(plan, today);
  const people = plan.people.filter(({ id }) => due.has(id));
  if (people.length === 0) return [];
  const keys = people.map(({ id, contactConfirmedOn = 'never' }) => `contact ${id} ${contactConfirmedOn}`);
  const text: Own['text'] = (t) => t('reminders.due.contacts', { count: people.length });
  return [{ keys, text, href: planHref(planId, 'contacts') }];
}

function exercises(planId: string, { exercises }: Plan, today: LocalDate): Own[] {
  const due = exercises.filter((exercise) => isExerciseDue(exercise, today));
  return due.map(({ id, name, lastHeld = 'never' }) => ({
    keys: [`exercise ${id} ${lastHeld}`],
    text: (t) => t('reminders.due.exercise', { name }),
    href: itemHref(planId, 'exercises', id),
  }));
}

function handovers(planId: string, plan: Plan, today: LocalDate): Own[] {
  const soon = DateTime.fromISO(today, { zone: 'utc' }).plus({ days: soonDays }).toFormat('yyyy-MM-dd');
  return entries(plan, 'support-roles').flatMap(({ key, item }): Own[] => {
    const { name, handover } = item as unknown as SupportRole;
    if (!handover || handover.by > soon) return [];
    const { by } = handover;
    const words = by < today ? 'handoverOver' : 'handover';
    return [
      {
        keys: [`handover ${key} ${by} ${words}`],
        text: (t) => t(`reminders.due.${words}`, { name, date: spokenDate(by, t) }),
        href: itemHref(planId, 'support-roles', key),
      },
    ];
  });
}
