import { type Plan } from '../../domain/plan/plan.js';
import { type Words } from '../parts/words.js';

/** Chapters that the printed plan does not have because the plan has nothing to say there yet. */
export function gaps(plan: Plan, { t }: Words): string[] {
  return Object.entries(emptyParts(plan))
    .filter(([, isEmpty]) => isEmpty)
    .map(([name]) => t(`documents.gaps.${name}`));
}

function emptyParts(plan: Plan): Record<string, boolean> {
  const texts = plan.scenarios.flatMap((scenario) => scenario.statements ?? []);
  const { principles } = plan;
  return {
    purpose: !principles?.purpose && (principles?.rules ?? []).length === 0,
    coreMessages: (principles?.coreMessages ?? []).length === 0,
    validUntil: plan.validUntil === undefined,
    people: plan.people.length === 0,
    owners: plan.owners.length === 0,
    escalation: plan.escalation.every(({ steps }) => steps.length === 0),
    activities: plan.activities.length === 0,
    channels: plan.channels.length === 0,
    scenarios: plan.scenarios.length === 0,
    statements: plan.scenarios.length > 0 && texts.length === 0,
    internal: !texts.some(({ kind }) => kind === 'internal'),
    stakeholders: plan.stakeholders.length === 0,
    notifications: plan.notifications.length === 0,
    exercises: plan.exercises.length === 0,
  };
}
