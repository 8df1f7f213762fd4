import { Calendars } from '../calendar/calendars.js';
import { type Minute } from '../calendar/zone.js';
import { type Id, type LocalDate, type Plan } from '../plan/plan.js';
import { AlikeWeeks } from './alike-weeks.js';
import { Chain } from './chain.js';
import { Counting } from './counting.js';
import { sameLimit, serviceLimits } from './limits.js';
import { type Period, periodOf } from './period.js';
import { type PlanPromise, planPromises } from './plan-promises.js';
import { type People, Roles } from './roles.js';
import { type Tally } from './tally.js';
import { type Stage } from './timing.js';
import { type Trace, Tracer } from './trace.js';
import { weakestCases } from './weakest.js';

export interface ReadinessOptions {
  /** first date of the period, in the company's zone */
  from: LocalDate;
  /** length of the period, at least 1 */
  days: number;
  /** how many people at most cannot be reached at the same time, at least 0 */
  unreachable: number;
}

/** Some people cannot be reached, and this is how a promise is kept then. */
export interface WeakestCase {
  who: Id[];
  tally: Tally;
}

/** One check of a plan over a period: what its promises share is computed once. */
export class ReadinessCheck {
  readonly promises: PlanPromise[];
  readonly period: Period;
  private readonly calendars: Calendars;
  private readonly roles: Roles;
  /** weeks in which nothing at all differs */
  private readonly alike: AlikeWeeks;

  constructor(
    plan: Plan,
    readonly options: ReadinessOptions,
  ) {
    this.calendars = new Calendars(plan, options.from);
    this.roles = new Roles(plan, this.calendars);
    this.period = periodOf(this.calendars.weeks, this.calendars.companyZone, options.from, options.days);
    this.promises = planPromises(plan);
    const everybody = [...plan.people.map(({ id }) => id), ...plan.rosters.map(({ id }) => `roster:${id}`)];
    const holders = everybody.flatMap((ref) => this.calendars.holder(ref) ?? []);
    const services = plan.channels.map((channel) => this.calendars.service(channel));
    this.alike = new AlikeWeeks(this.calendars.weeks, [...holders, ...services], null);
  }

  /** For k = 0, 1, … the weakest case with at most k unreachable people (weakest.ts). */
  weakestCases(promise: PlanPromise): WeakestCase[] {
    const counting = this.counting(promise);
    const people = this.roles.people(rolesOf(promise));
    const cases = weakestCases(people, this.options.unreachable, (gone) => counting.of(this.stage(promise, gone)));
    return cases.map(({ gone, tally }) => ({ who: gone.map((person) => this.calendars.people[person] ?? ''), tally }));
  }

  /** What happens when it begins at `from` and these people cannot be reached. */
  trace(promise: PlanPromise, who: readonly Id[], from: Minute): Trace {
    return new Tracer(this.calendars, this.roles).trace(promise, who, from);
  }

  private counting(promise: PlanPromise): Counting {
    const { weeks } = this.calendars;
    const holders = this.roles.holders([...new Set(rolesOf(promise))]);
    const { channel, withinMinutes, outsideMinutes } = promise;
    const service = channel === null || withinMinutes === outsideMinutes ? null : this.calendars.service(channel);
    const limits = service ? serviceLimits(service, withinMinutes, outsideMinutes) : sameLimit(weeks, withinMinutes);
    return new Counting(
      weeks,
      this.period,
      new AlikeWeeks(weeks, service ? [...holders, service] : holders, this.alike),
      limits,
    );
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
