import { DateTime } from 'luxon';
import { type Exercise, type LocalDate } from '../../domain/plan/plan.js';
import { type Heading } from '../parts/outline.js';
import { type Reference } from '../parts/references.js';
import { type Writing } from '../parts/writing.js';

export interface ExercisesView {
  heading: Heading;
  exercises: ExerciseView[];
  upkeep: string[];
}

export interface ExerciseView {
  name: string;
  kind: string;
  interval: string;
  lastHeld: string | null;
  due: string | null;
  overdue: boolean;
  owner: Reference | null;
}

export function exercisesView(writing: Writing): ExercisesView {
  const { plan, words, outline } = writing;
  const { t } = words;
  const validUntil = plan.validUntil
    ? t('documents.exercises.upkeep.validUntil', { date: words.date(plan.validUntil) })
    : t('documents.exercises.upkeep.noDate');
  return {
    heading: outline.chapter('s-exercises', t('documents.exercises.title')),
    exercises: plan.exercises.map((exercise) => exerciseView(exercise, writing)),
    upkeep: [
      validUntil,
      ...['contacts', 'after', 'approvals', 'paper'].map((name) => t(`documents.exercises.upkeep.${name}`)),
    ],
  };
}

export function exerciseView(exercise: Exercise, { words, references, today }: Writing): ExerciseView {
  const due = exercise.lastHeld === undefined ? null : dueOn(exercise.lastHeld, exercise.everyMonths);
  return {
    name: exercise.name,
    kind: words.t(`terms.exerciseKind.${exercise.kind}`),
    interval: words.t('documents.exercises.every', { count: exercise.everyMonths }),
    lastHeld: exercise.lastHeld === undefined ? null : words.date(exercise.lastHeld),
    due: due === null ? null : words.date(due),
    overdue: due === null || due < today,
    owner: exercise.owner === undefined ? null : references.role(exercise.owner),
  };
}

function dueOn(lastHeld: LocalDate, everyMonths: number): LocalDate | null {
  return DateTime.fromISO(lastHeld, { zone: 'utc' }).plus({ months: everyMonths }).toISODate();
}
