import { type Id, type Plan } from '../plan/plan.js';
import { pointer } from '../plan/pointer.js';
import { type PlanPromise } from '../readiness/plan-promises.js';

/** JSON pointer to the time that is promised. */
export function promisePlace(plan: Plan, { id }: PlanPromise): string {
  const [kind = '', first = '', second = ''] = id.split(':');
  if (kind === 'notification') return pointer('notifications', indexOf(plan.notifications, first), 'withinMinutes');
  if (kind === 'reach') {
    const policy = plan.escalation.findIndex(({ severity }) => severity === first);
    return pointer(
      'escalation',
      policy,
      'steps',
      indexOf(plan.escalation[policy]?.steps ?? [], second),
      'withinMinutes',
    );
  }
  const channel = indexOf(plan.channels, first);
  const times = plan.channels[channel]?.responseTimes ?? [];
  const row = times.findIndex((time) => time.kind === kind && time.severity === second);
  return pointer('channels', channel, 'responseTimes', row, 'withinMinutes');
}

function indexOf(things: readonly { id: Id }[], id: Id): number {
  return things.findIndex((each) => each.id === id);
}
