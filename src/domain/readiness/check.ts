import { Calendars } from '../calendar/calendars.js';
import { type Id, type Plan } from '../plan/plan.js';
import { AlikeWeeks } from './alike-weeks.js';
import { Chain } from './chain.js';
import { Counting } from './counting.js';
import { type Limits, sameLimit, serviceLimits } from './limits.js';
import { type Period, periodOf } from './period.js';
import { type PlanPromise, planPromises } from './plan-promises.js';
import { type People, Roles } from './roles.js';
import { type Stage } from './timing.js';
import { type Case, weakestCases } from './weakest.js';

/** One check of a plan over a period: what its promises share is computed once. */
export class ReadinessCheck {
  readonly promises: PlanPromise[];
  readonly period: Period;
  private readonly calendars: Calendars;
  private readonly roles: Roles;

  constructor(
    plan: Plan,
    private readonly options: { from: string; days: number; unreachable: number },
  ) {
    this.calendars = new Calendars(plan, options.from);
    this.roles = new Roles(plan, this.calendars);
    this.period = periodOf(this.calendars.weeks, this.calendars.companyZone, options.from, options.days);
    this.promises = planPromises(plan);
  }

  /** For each number of unreachable people the weakest case (weakest.ts). */
  weakestCases(promise: PlanPromise): Case[] {
    const counting = this.counting(promise);
    const people = this.roles.people(rolesOf(promise));
    return weakestCases(people, this.options.unreachable, (gone) => counting.of(this.stage(promise, gone)));
  }

  idsOf(people: People): Id[] {
    return people.map((person) => this.calendars.people[person] ?? '');
  }

  private counting(promise: PlanPromise): Counting {
    const { weeks } = this.calendars;
    const holders = this.roles.holders([...new Set(rolesOf(promise))]);
    const { channel, withinMinutes, outsideMinutes } = promise;
    const service = channel === null || withinMinutes === outsideMinutes ? null : this.calendars.service(channel);
    const limits: Limits = service
      ? serviceLimits(service, withinMinutes, outsideMinutes)
      : sameLimit(weeks, withinMinutes);
    return new Counting(weeks, this.period, new AlikeWeeks(service ? [...holders, service] : holders), limits);
  }

  /** From the start of an episode to the end of the last task. */
  private stage({ channel, tasks }: PlanPromise, gone: People): Stage {
    const last = tasks.slice(-1);
    if (!channel) return this.roles.inOrder(last, gone);
    const { roles, checkEveryMinutes } = channel.monitor;
    return new Chain(this.calendars.weeks, [
      this.roles.watch(roles, checkEveryMinutes, gone),
      // The steps are shared by the channels, publishing is not.
      this.roles.inOrder(tasks.slice(0, -1), gone),
      this.roles.inOrder(last, gone),
    ]);
  }
}

function rolesOf({ channel, tasks }: PlanPromise): Id[] {
  return [...(channel?.monitor.roles ?? []), ...tasks.map(({ role }) => role)];
}
