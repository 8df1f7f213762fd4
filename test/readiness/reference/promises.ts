import { type Channel, type Id, type Plan, type ResponseTime, type Step } from '../../../src/domain/plan/plan.js';
import { type Away, monitorsOf } from './away.js';
import { type Calendars, type HolderDuty } from './calendars.js';
import { detection, inOrder, reach, type Stage, thenWork } from './chains.js';

/** A promise of the plan, for the minutes of the tables. */
export interface Promised {
  promise: string;
  /** numbers of people, in order */
  involved: number[];
  end: Stage;
  /** null: nothing is promised */
  limit: (minute: number) => number | null;
}

interface Task {
  role: Id;
  answerWithinMinutes: number;
  workMinutes: number;
}

export function promisesOf(plan: Plan, calendars: Calendars, away: readonly Away[]): Promised[] {
  const list = [
    ...plan.channels.flatMap((channel) =>
      channel.responseTimes.map((time) => responsePromise(plan, calendars, channel, time, monitorsOf(channel, away))),
    ),
    ...plan.escalation.flatMap(({ severity, steps }) =>
      steps.flatMap((step) => reachPromise(plan, calendars, severity, step)),
    ),
    ...plan.notifications.map(({ id, owner, withinMinutes, ...work }) =>
      single(plan, calendars, `notification:${id}`, { role: owner, ...work }, withinMinutes),
    ),
  ];
  return list.sort((a, b) => (a.promise < b.promise ? -1 : a.promise > b.promise ? 1 : 0));
}

function responsePromise(
  plan: Plan,
  calendars: Calendars,
  channel: Channel,
  time: ResponseTime,
  monitors: Id[],
): Promised {
  const { monitor, publish } = channel;
  const tasks = [...stepsFor(plan, channel, time), { ...publish, role: publish.owner }];
  const roles = [...monitors, ...tasks.map(({ role }) => role)];
  const watch = detection(
    monitors.flatMap((role) => holdersOf(plan, calendars, role)),
    monitor.checkEveryMinutes,
  );
  return {
    promise: `${time.kind}:${channel.id}:${time.severity}`,
    involved: involvedIn(plan, calendars, roles),
    end: inOrder([watch, ...tasks.map((task) => stage(plan, calendars, task))]),
    limit: limitOf(calendars.inService(channel), time),
  };
}

function limitOf(inService: Uint8Array, time: ResponseTime): (minute: number) => number | null {
  const within = time.withinMinutes;
  const outside = time.outsideServiceHoursMinutes === undefined ? within : time.outsideServiceHoursMinutes;
  return (minute) => (inService[minute] === 1 ? within : outside);
}

function stepsFor(plan: Plan, channel: Channel, { severity, kind }: ResponseTime): Step[] {
  const steps = plan.escalation.find((policy) => policy.severity === severity)?.steps ?? [];
  if (kind === 'statement') return steps.filter(({ blocks }) => blocks === 'first_reaction' || blocks === 'statement');
  const approvedBefore = isApprovedBefore(plan, channel, severity);
  return steps.filter(({ blocks, action }) => blocks === 'first_reaction' && !(action === 'approve' && approvedBefore));
}

function isApprovedBefore(plan: Plan, channel: Channel, severity: Id): boolean {
  const scenarios = plan.scenarios.filter((scenario) => scenario.severity === severity);
  if (scenarios.length === 0) return false;
  return scenarios.every(({ statements }) =>
    (statements ?? []).some(
      ({ kind, preApproved, channels }) => kind === 'first_reaction' && preApproved && channels.includes(channel.id),
    ),
  );
}

function reachPromise(plan: Plan, calendars: Calendars, severity: Id, step: Step): Promised[] {
  if (typeof step.withinMinutes !== 'number') return [];
  return [single(plan, calendars, `reach:${severity}:${step.id}`, { ...step, workMinutes: 0 }, step.withinMinutes)];
}

function single(plan: Plan, calendars: Calendars, promise: string, task: Task, within: number): Promised {
  return {
    promise,
    involved: involvedIn(plan, calendars, [task.role]),
    end: stage(plan, calendars, task),
    limit: () => within,
  };
}

function stage(plan: Plan, calendars: Calendars, { role, answerWithinMinutes, workMinutes }: Task): Stage {
  return thenWork(reach(holdersOf(plan, calendars, role), answerWithinMinutes), workMinutes);
}

function holdersOf(plan: Plan, calendars: Calendars, role: Id): HolderDuty[] {
  return holderRefs(plan, role).map((ref) => calendars.holder(ref));
}

function holderRefs(plan: Plan, id: Id): string[] {
  const roles = [...plan.owners, ...plan.agencies.flatMap(({ supportRoles }) => supportRoles)];
  return roles.find((role) => role.id === id)?.holders ?? [];
}

/** Everybody who can hold one of the roles. */
function involvedIn(plan: Plan, calendars: Calendars, roles: Id[]): number[] {
  const ids = roles
    .flatMap((role) => holderRefs(plan, role))
    .flatMap((ref) =>
      ref.startsWith('roster:') ? (plan.rosters.find(({ id }) => `roster:${id}` === ref)?.members ?? []) : [ref],
    );
  return [...calendars.ids.keys()].filter((number) => ids.includes(calendars.ids[number] ?? ''));
}
