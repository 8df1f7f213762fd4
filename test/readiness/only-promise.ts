import { type Plan, type Step } from '../../src/domain/plan/plan.js';

/** A plan that makes no other promise, and has no step that does not matter to it: the reference has less to do. */
export function onlyPromise(plan: Plan, id: string): Plan {
  const [kind, first, second] = id.split(':');
  const isOwn = (severity: string, { id: step, blocks }: Step) =>
    kind === 'reach' ? severity === first && step === second : severity === second && blocks !== 'nothing';
  return {
    ...plan,
    channels: plan.channels
      .filter((channel) => channel.id === first && (kind === 'first_reaction' || kind === 'statement'))
      .map((channel) => ({
        ...channel,
        responseTimes: channel.responseTimes.filter((time) => time.kind === kind && time.severity === second),
      })),
    notifications: plan.notifications.filter((duty) => kind === 'notification' && duty.id === first),
    escalation: plan.escalation.map(({ severity, steps }) => ({
      severity,
      steps: steps
        .filter((step) => isOwn(severity, step))
        .map((step) => (kind === 'reach' ? step : { ...step, withinMinutes: null })),
    })),
  };
}
