import { type Step } from '../../domain/plan/plan.js';

/** Minutes from the alarm until a step has ended, for each of the two chains that it may stand in; null: not in it. */
export interface StepTimes {
  firstReaction: number | null;
  statement: number | null;
}

/** The slowest case with everybody on duty: each takes all the time to answer, then works (readiness, "Chains"). */
export function chainTimes(steps: Step[]): StepTimes[] {
  let firstReaction = 0;
  let statement = 0;
  return steps.map((step) => {
    const minutes = step.answerWithinMinutes + step.workMinutes;
    if (step.blocks === 'nothing') return { firstReaction: null, statement: null };
    statement += minutes;
    if (step.blocks === 'statement') return { firstReaction: null, statement };
    firstReaction += minutes;
    return { firstReaction, statement };
  });
}
