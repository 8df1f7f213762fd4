import { type Scenario } from '../../domain/plan/plan.js';
import { type Writing } from '../parts/writing.js';

/** A time that the plan promises; the one that was needed is written beside it. */
export interface Measure {
  what: string;
  promised: string;
}

/** What the plan promises at the severity of a scenario: being reached, first reactions, statements, reports. */
export function measuresFor(scenario: Scenario | null, writing: Writing): Measure[] {
  const { plan, words, references } = writing;
  const severity = scenario?.severity ?? plan.severities[0]?.id;
  const steps = plan.escalation.filter((policy) => policy.severity === severity).flatMap((policy) => policy.steps);
  const reached = steps.map(({ name, role, answerWithinMinutes, withinMinutes }) => ({
    what: words.t('documents.exercise.reached', { step: name, role: references.role(role).text }),
    promised: words.duration(withinMinutes ?? answerWithinMinutes),
  }));
  const answers = plan.channels.flatMap(({ name, responseTimes }) =>
    responseTimes
      .filter((time) => time.severity === severity)
      .map(({ kind, withinMinutes }) => ({
        what: `${words.t(`terms.responseKind.${kind}`)}: ${name}`,
        promised: words.duration(withinMinutes),
      })),
  );
  return [...reached, ...answers];
}
