import { type Exercise, type Plan } from '../../domain/plan/plan.js';
import { exerciseView, type ExerciseView } from '../full/exercises.view.js';
import { frameOf, headOf, type Frame, type Head } from '../parts/frame.js';
import { holdersOfRole, type HolderView } from '../parts/holders.js';
import { severityBadge, type SeverityBadge } from '../parts/severity-badge.js';
import { writingOf, type DocumentContext, type Writing } from '../parts/writing.js';
import { injectsFor } from './injects.js';
import { measuresFor, type Measure } from './measures.js';
import { scenarioOf } from './exercise-scenario.js';
import { scheduleOf, type Schedule } from './schedule.js';

/** A sheet to hold each exercise with: agenda, injects, what to measure, what comes of it, signatures. */
export interface ExerciseSheetsView extends Frame {
  head: Head;
  exercises: ExerciseSheet[];
}

interface ExerciseSheet extends ExerciseView, Pick<Schedule, 'agenda' | 'injects'> {
  id: string;
  length: string;
  scenario: { name: string; severity: SeverityBadge } | null;
  measures: Measure[];
  /** for an alarm: everybody who is to be reached */
  callList: { function: string; holders: HolderView[] }[];
  questions: string[];
}

const questionCount = 6;

export function exerciseSheetsView(plan: Plan, context: DocumentContext): ExerciseSheetsView {
  const writing = writingOf(plan, context, []);
  return {
    ...frameOf(
      writing,
      'exercise',
      plan.exercises.map(({ name }) => name),
    ),
    head: headOf(writing, 'exercise'),
    exercises: plan.exercises.map((exercise) => exerciseSheet(exercise, writing)),
  };
}

function exerciseSheet(exercise: Exercise, writing: Writing): ExerciseSheet {
  const { plan, words } = writing;
  const { kind } = exercise;
  const scenario = scenarioOf(exercise, plan);
  const { agenda, injects, minutes } = scheduleOf(kind, injectsFor(kind, scenario, writing), words);
  const owners = kind === 'alarm' ? plan.owners : [];
  return {
    ...exerciseView(exercise, writing),
    id: `exercise-${exercise.id}`,
    length: words.duration(minutes),
    scenario: scenario && { name: scenario.name, severity: severityBadge(plan, scenario.severity) },
    agenda,
    injects,
    measures: kind === 'alarm' ? [] : measuresFor(scenario, writing),
    callList: owners.map(({ id, function: name }) => ({ function: name, holders: holdersOfRole(id, writing) })),
    questions: Array.from({ length: questionCount }, (_, index) =>
      words.t(`documents.exercise.question.${String(index + 1)}`),
    ),
  };
}
