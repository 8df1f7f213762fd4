import { DateTime } from 'luxon';
import { type Exercise, type LocalDate, type Plan } from '../plan/plan.js';
import { pointer } from '../plan/pointer.js';
import { type Finding } from './finding.js';
import { found } from './found.js';
import { dateDe, dateEn, de, en } from './words.js';

/** E10, W12: whether the plan is still valid and practised. */
export const upkeepRules = [validity, exercises];

function validity(plan: Plan, today: LocalDate): Finding[] {
  const { validUntil, title } = plan;
  if (validUntil !== undefined && validUntil >= today) return [];
  const path = pointer('validUntil');
  if (validUntil === undefined) {
    return [
      found(
        'E10',
        path,
        `${de(title)} hat kein Ablaufdatum: bitte eintragen, bis wann der Plan gilt.`,
        `${en(title)} has no validity date: enter until when the plan is valid.`,
      ),
    ];
  }
  return [
    found(
      'E10',
      path,
      `${de(title)} war nur bis ${dateDe(validUntil)} gültig: bitte den Plan prüfen und ein neues Datum eintragen.`,
      `${en(title)} was valid until ${dateEn(validUntil)} only: check the plan and enter a new date.`,
    ),
  ];
}

function exercises(plan: Plan, today: LocalDate): Finding[] {
  if (plan.exercises.length === 0) {
    return [
      found(
        'W12',
        pointer('exercises'),
        `In ${de(plan.title)} ist keine Übung vorgesehen: bitte mindestens eine anlegen.`,
        `${en(plan.title)} has no exercise: add at least one.`,
      ),
    ];
  }
  return plan.exercises.flatMap((exercise, i) =>
    isExerciseDue(exercise, today) ? dueExercise(exercise, today, pointer('exercises', i, 'lastHeld')) : [],
  );
}

function dueExercise({ name, everyMonths, lastHeld }: Exercise, today: LocalDate, path: string): Finding {
  const interval =
    everyMonths === 1
      ? { de: 'jeden Monat', en: 'every month' }
      : { de: `alle ${everyMonths} Monate`, en: `every ${everyMonths} months` };
  if (lastHeld === undefined) {
    return found(
      'W12',
      path,
      `Die Übung ${de(name)} ist ${interval.de} vorgesehen, wurde aber noch nie abgehalten: bitte einen Termin festlegen.`,
      `The exercise ${en(name)} is due ${interval.en} but was never held: set a date.`,
    );
  }
  if (lastHeld > today) {
    return found(
      'W12',
      path,
      `Die Übung ${de(name)} gilt nicht als abgehalten, der ${dateDe(lastHeld)} liegt in der Zukunft: bitte den Tag der letzten Übung eintragen.`,
      `The exercise ${en(name)} does not count as held, ${dateEn(lastHeld)} lies in the future: enter the day on which it was last held.`,
    );
  }
  return found(
    'W12',
    path,
    `Die Übung ${de(name)} ist ${interval.de} vorgesehen und wurde zuletzt am ${dateDe(lastHeld)} abgehalten: bitte einen neuen Termin festlegen.`,
    `The exercise ${en(name)} is due ${interval.en} and was last held on ${dateEn(lastHeld)}: set a new date.`,
  );
}

/** Whether it was never held, or not within its interval. */
export function isExerciseDue({ everyMonths, lastHeld }: Exercise, today: LocalDate): boolean {
  if (lastHeld === undefined || lastHeld > today) return true;
  return DateTime.fromISO(lastHeld, { zone: 'utc' }).plus({ months: everyMonths }).toFormat('yyyy-MM-dd') < today;
}
