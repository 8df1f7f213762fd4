import { type Exercise, type Plan } from '../../domain/plan/plan.js';
import { exerciseView, type ExerciseView } from '../full/exercises.view.js';
import { frameOf, headOf, type Frame, type Head } from '../parts/frame.js';
import { holdersOfRole, type HolderView } from '../parts/holders.js';
import { severityBadge, type SeverityBadge } from '../parts/severity-badge.js';
import { writingOf, type DocumentContext, type Writing } from '../parts/writing.js';
import { injectsFor, type Inject } from './injects.js';
import { measuresFor, type Measure } from './measures.js';
import { scenarioOf } from './exercise-scenario.js';

/** A sheet to hold each exercise with: agenda, injects, what to measure, what comes of it, signatures. */
export interface ExerciseSheetsView extends Frame {
  head: Head;
  exercises: ExerciseSheet[];
}

interface ExerciseSheet extends ExerciseView {
  id: string;
  length: string;
  scenario: { name: string; severity: SeverityBadge } | null;
  agenda: { minutes: string; title: string; text: string }[];
  injects: Inject[];
  measures: Measure[];
  /** for an alarm: everybody who is to be reached */
  callList: { function: string; holders: HolderView[] }[];
  questions: string[];
}

const agendas = {
  alarm: [5, 15, 10],
  tabletop: [10, 10, 70, 20, 10],
  full: [15, 15, 150, 40, 20],
} as const;
const agendaParts = {
  alarm: ['brief', 'alarm', 'review'],
  tabletop: ['brief', 'start', 'play', 'review', 'measures'],
  full: ['brief', 'start', 'play', 'review', 'measures'],
} as const;
const questionCount = 6;

export function exerciseSheetsView(plan: Plan, context: DocumentContext): ExerciseSheetsView {
  const writing = writingOf(plan, context, []);
  return {
    ...frameOf(writing, 'exercise'),
    head: headOf(writing, 'exercise'),
    exercises: plan.exercises.map((exercise) => exerciseSheet(exercise, writing)),
  };
}

function exerciseSheet(exercise: Exercise, writing: Writing): ExerciseSheet {
  const { plan, words } = writing;
  const { kind } = exercise;
  const scenario = scenarioOf(exercise, plan);
  const owners = kind === 'alarm' ? plan.owners : [];
  return {
    ...exerciseView(exercise, writing),
    id: `exercise-${exercise.id}`,
    length: words.duration(agendas[kind].reduce<number>((sum, minutes) => sum + minutes, 0)),
    scenario: scenario && { name: scenario.name, severity: severityBadge(plan, scenario.severity) },
    agenda: agendaOf(exercise, writing),
    injects: injectsFor(kind, scenario, writing),
    measures: kind === 'alarm' ? [] : measuresFor(scenario, writing),
    callList: owners.map(({ id, function: name }) => ({ function: name, holders: holdersOfRole(id, writing) })),
    questions: Array.from({ length: questionCount }, (_, index) =>
      words.t(`documents.exercise.question.${String(index + 1)}`),
    ),
  };
}

function agendaOf({ kind }: Exercise, { words }: Writing): ExerciseSheet['agenda'] {
  let from = 0;
  return agendaParts[kind].map((part, index) => {
    const minutes = agendas[kind][index] ?? 0;
    const span = `${String(from)}–${String(from + minutes)}`;
    from += minutes;
    return {
      minutes: span,
      title: words.t(`documents.exercise.agenda.${part}.title`),
      text: words.t(`documents.exercise.agenda.${part}.text`),
    };
  });
}
