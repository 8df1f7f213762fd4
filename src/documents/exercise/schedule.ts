import { type ExerciseKind } from '../../domain/plan/plan.js';
import { type Words } from '../parts/words.js';
import { type Inject, type InjectText } from './injects.js';

/** When what happens in an exercise. All minutes are counted from its beginning. */
export interface Schedule {
  agenda: { minutes: string; title: string; text: string }[];
  injects: Inject[];
  /** of the whole exercise */
  minutes: number;
}

interface Part {
  name: string;
  minutes: number;
}

/** Parts before and after those in which injects come in. */
const frames: Record<ExerciseKind, { before: Part[]; after: Part[] }> = {
  alarm: { before: [{ name: 'brief', minutes: 5 }], after: [{ name: 'review', minutes: 10 }] },
  tabletop: {
    before: [{ name: 'brief', minutes: 10 }],
    after: [
      { name: 'review', minutes: 20 },
      { name: 'measures', minutes: 10 },
    ],
  },
  full: {
    before: [{ name: 'brief', minutes: 15 }],
    after: [
      { name: 'review', minutes: 40 },
      { name: 'measures', minutes: 20 },
    ],
  },
};
/** Minutes from one inject to the next, and after the last one. */
const pace: Record<ExerciseKind, number> = { alarm: 5, tabletop: 10, full: 15 };

/** The first inject sets the scene, the others are played through: both last as long as there is something to bring in. */
export function scheduleOf(kind: ExerciseKind, texts: InjectText[], { t }: Words): Schedule {
  const { before, after } = frames[kind];
  const begun = lengthOf(before);
  const parts = [...before, ...played(kind, texts.length), ...after];
  return {
    agenda: parts.map(({ name, minutes }, index) => {
      const from = lengthOf(parts.slice(0, index));
      return {
        minutes: `${String(from)}–${String(from + minutes)}`,
        title: t(`documents.exercise.agenda.${name}.title`),
        text: t(`documents.exercise.agenda.${name}.text`),
      };
    }),
    injects: texts.map((text, index) => ({ minute: String(begun + index * pace[kind]), ...text })),
    minutes: lengthOf(parts),
  };
}

function played(kind: ExerciseKind, injects: number): Part[] {
  if (kind === 'alarm') return [{ name: 'alarm', minutes: injects * pace.alarm }];
  return [
    { name: 'start', minutes: pace[kind] },
    { name: 'play', minutes: (injects - 1) * pace[kind] },
  ];
}

function lengthOf(parts: Part[]): number {
  return parts.reduce((sum, { minutes }) => sum + minutes, 0);
}
