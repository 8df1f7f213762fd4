import { type Plan } from '../../plan/plan.js';
import { pointer } from '../../plan/pointer.js';
import { type Task } from '../plan-promises.js';

/** Where a task stands in the plan, and what people call it; null: nowhere. */
export interface TaskPlace {
  path: string;
  name: string;
  /** the plan with another time to answer for the task */
  answeredWithin: (minutes: number) => Plan;
}

export function placeOf(plan: Plan, { place }: Task): TaskPlace | null {
  if (place.kind === 'step') return stepPlace(plan, place.severity, place.step);
  const list = place.kind === 'publish' ? plan.channels : plan.notifications;
  const id = place.kind === 'publish' ? place.channel : place.duty;
  const index = list.findIndex((each) => each.id === id);
  const name = list[index]?.name;
  if (name === undefined) return null;
  return place.kind === 'publish' ? publishPlace(plan, index, name) : dutyPlace(plan, index, name);
}

function stepPlace(plan: Plan, severity: string, step: string): TaskPlace | null {
  const policy = plan.escalation.findIndex((each) => each.severity === severity);
  const steps = plan.escalation[policy]?.steps ?? [];
  const index = steps.findIndex(({ id }) => id === step);
  const found = steps[index];
  if (!found) return null;
  return {
    path: pointer('escalation', policy, 'steps', index),
    name: found.name,
    answeredWithin: (answerWithinMinutes) => ({
      ...plan,
      escalation: plan.escalation.map((each, at) =>
        at === policy
          ? { ...each, steps: each.steps.map((s) => (s === found ? { ...s, answerWithinMinutes } : s)) }
          : each,
      ),
    }),
  };
}

function publishPlace(plan: Plan, index: number, name: string): TaskPlace {
  return {
    path: pointer('channels', index, 'publish'),
    name,
    answeredWithin: (answerWithinMinutes) => ({
      ...plan,
      channels: plan.channels.map((channel, at) =>
        at === index ? { ...channel, publish: { ...channel.publish, answerWithinMinutes } } : channel,
      ),
    }),
  };
}

function dutyPlace(plan: Plan, index: number, name: string): TaskPlace {
  return {
    path: pointer('notifications', index),
    name,
    answeredWithin: (answerWithinMinutes) => ({
      ...plan,
      notifications: plan.notifications.map((duty, at) => (at === index ? { ...duty, answerWithinMinutes } : duty)),
    }),
  };
}
