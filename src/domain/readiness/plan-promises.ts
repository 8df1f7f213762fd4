import { type Channel, type Id, type Plan, type ResponseTime, type Step } from '../plan/plan.js';

/** A role is reached, answers within some minutes, and then works for some minutes. */
export interface Task {
  /** where it stands in the plan */
  place: { kind: 'step'; severity: Id; step: Id } | { kind: 'publish'; channel: Id } | { kind: 'notify'; duty: Id };
  role: Id;
  answerWithinMinutes: number;
  workMinutes: number;
}

/** A promise that a plan makes: what has to be done in order, and how soon. All times are minutes. */
export interface PlanPromise {
  /** as in readiness answers, e.g. `first_reaction:facebook:red` */
  id: string;
  /** the channel on which it begins to be noticed; null: it begins with the first task */
  channel: Channel | null;
  tasks: Task[];
  withinMinutes: number;
  /** outside the channel's service hours; null: nothing is promised then */
  outsideMinutes: number | null;
}

/** All promises of a plan, sorted by id (by code unit). */
export function planPromises(plan: Plan): PlanPromise[] {
  const promises = [
    ...plan.channels.flatMap((channel) => channel.responseTimes.map((time) => responsePromise(plan, channel, time))),
    ...plan.escalation.flatMap(({ severity, steps }) => steps.flatMap((step) => reachPromise(severity, step))),
    ...plan.notifications.map(({ id, owner, withinMinutes, ...work }) =>
      promiseOf(`notification:${id}`, { ...work, place: { kind: 'notify', duty: id }, role: owner }, withinMinutes),
    ),
  ];
  return promises.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function responsePromise(plan: Plan, channel: Channel, time: ResponseTime): PlanPromise {
  const { owner, answerWithinMinutes, workMinutes } = channel.publish;
  const outside = time.outsideServiceHoursMinutes;
  return {
    id: `${time.kind}:${channel.id}:${time.severity}`,
    channel,
    tasks: [
      ...stepsOf(plan, channel, time).map((step) => taskOf(time.severity, step)),
      { place: { kind: 'publish', channel: channel.id }, role: owner, answerWithinMinutes, workMinutes },
    ],
    withinMinutes: time.withinMinutes,
    outsideMinutes: outside === undefined ? time.withinMinutes : outside,
  };
}

/** The steps that stand between the alarm and a response on the channel. */
function stepsOf(plan: Plan, channel: Channel, { severity, kind }: ResponseTime): Step[] {
  const steps = plan.escalation.find((policy) => policy.severity === severity)?.steps ?? [];
  if (kind === 'statement') return steps.filter(({ blocks }) => blocks !== 'nothing');
  const isApproved = isApprovedInAdvance(plan, channel.id, severity);
  return steps.filter(({ blocks, action }) => blocks === 'first_reaction' && !(isApproved && action === 'approve'));
}

/** Whether every scenario of the severity, and at least one, has a pre-approved first reaction for the channel. */
export function isApprovedInAdvance(plan: Plan, channel: Id, severity: Id): boolean {
  const scenarios = plan.scenarios.filter((scenario) => scenario.severity === severity);
  const isApproved = scenarios.map(({ statements = [] }) =>
    statements.some((text) => text.kind === 'first_reaction' && text.preApproved && text.channels.includes(channel)),
  );
  return isApproved.length > 0 && isApproved.every(Boolean);
}

function reachPromise(severity: Id, step: Step): PlanPromise[] {
  if (typeof step.withinMinutes !== 'number') return [];
  return [promiseOf(`reach:${severity}:${step.id}`, { ...taskOf(severity, step), workMinutes: 0 }, step.withinMinutes)];
}

function promiseOf(id: string, task: Task, withinMinutes: number): PlanPromise {
  return { id, channel: null, tasks: [task], withinMinutes, outsideMinutes: withinMinutes };
}

function taskOf(severity: Id, { id, role, answerWithinMinutes, workMinutes }: Step): Task {
  return { place: { kind: 'step', severity, step: id }, role, answerWithinMinutes, workMinutes };
}
