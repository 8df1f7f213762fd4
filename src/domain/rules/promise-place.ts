import { type Id, type Plan } from '../plan/plan.js';
import { pointer } from '../plan/pointer.js';
import { type PlanPromise } from '../readiness/plan-promises.js';
import { promiseParts } from '../readiness/promise-id.js';

/** JSON pointer to the time that is promised. */
export function promisePlace(plan: Plan, { id }: PlanPromise): string {
  const parts = promiseParts(id);
  if (parts.kind === 'notification')
    return pointer('notifications', indexOf(plan.notifications, parts.duty), 'withinMinutes');
  if (parts.kind === 'reach') {
    const policy = plan.escalation.findIndex(({ severity }) => severity === parts.severity);
    const step = indexOf(plan.escalation[policy]?.steps ?? [], parts.step);
    return pointer('escalation', policy, 'steps', step, 'withinMinutes');
  }
  const channel = indexOf(plan.channels, parts.channel);
  const times = plan.channels[channel]?.responseTimes ?? [];
  const row = times.findIndex(({ kind, severity }) => kind === parts.kind && severity === parts.severity);
  return pointer('channels', channel, 'responseTimes', row, 'withinMinutes');
}

function indexOf(things: readonly { id: Id }[], id: Id): number {
  return things.findIndex((each) => each.id === id);
}
