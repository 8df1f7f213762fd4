import { Calendars } from '../calendar/calendars.js';
import { type Span } from '../calendar/spans.js';
import { type Minute } from '../calendar/zone.js';
import { type Id, type LocalDate, type Plan } from '../plan/plan.js';
import { AlikeWeeks } from './alike-weeks.js';
import { Chain } from './chain.js';
import { Counting } from './counting.js';
import { sameLimit, serviceLimits } from './limits.js';
import { type Period, periodOf } from './period.js';
import { type PlanPromise, planPromises } from './plan-promises.js';
import { type People, Roles } from './roles.js';
import { Search } from './search.js';
import { type Tally, emptyTally } from './tally.js';
import { type Stage } from './timing.js';
import { type Trace, Tracer } from './trace.js';

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
  readonly calendars: Calendars;
  readonly roles: Roles;
  /** weeks in which nothing at all differs */
  private readonly alike: AlikeWeeks | null;

  /**
   * @param like of a plan that differs little, over the same period: calendars of what is the same object are shared
   * @param shouldStop asked before each set of people; true: what is not known by then stays so
   */
  constructor(
    readonly plan: Plan,
    readonly options: ReadinessOptions,
    like: ReadinessCheck | null = null,
    readonly shouldStop: () => boolean = like?.shouldStop ?? (() => false),
  ) {
    this.calendars = new Calendars(plan, options.from, like?.calendars);
    this.roles = new Roles(plan, this.calendars);
    this.period = periodOf(this.calendars.weeks, this.calendars.companyZone, options.from, options.days);
    this.promises = planPromises(plan);
    // One promise alone is sooner counted without it.
    this.alike = like ? null : this.alikeForAll();
  }

  private alikeForAll(): AlikeWeeks {
    const { plan } = this;
    const everybody = [...plan.people.map(({ id }) => id), ...plan.rosters.map(({ id }) => `roster:${id}`)];
    const holders = everybody.flatMap((ref) => this.calendars.holder(ref) ?? []);
    const services = new Set(plan.channels.map((channel) => this.calendars.service(channel)));
    return new AlikeWeeks(this.calendars.weeks, [...holders, ...services], null);
  }

  /** For k = 0, 1, … the weakest case with at most k unreachable people (weakest.ts). */
  weakestCases(promise: PlanPromise): WeakestCase[] {
    return this.casesUpTo(promise, this.options.unreachable);
  }

  /** The weakest case with at most so many unreachable people, whatever was asked for. */
  weakestAt(promise: PlanPromise, unreachable: number): WeakestCase {
    return this.casesUpTo(promise, unreachable).at(-1) ?? { who: [], tally: emptyTally() };
  }

  private casesUpTo(promise: PlanPromise, unreachable: number): WeakestCase[] {
    const search = this.search(promise);
    const last = Math.min(unreachable, search.people.length);
    let isFound = true;
    while (isFound && search.cases.length <= last) isFound = search.next({ shouldStop: this.shouldStop });
    return this.casesOf(search);
  }

  /**
   * Whether a promise promises something, and no minute is broken, whoever of at most so many people cannot be reached.
   * @param doubtful who is looked at first
   */
  isKept(promise: PlanPromise, unreachable: number, doubtful: readonly Id[]): boolean {
    const search = this.search(promise);
    const { broken, promised } = search.counting.tally(this.calendars.numbers(doubtful));
    return broken === 0 && promised > 0 && search.isKept(unreachable, this.shouldStop);
  }

  /** The way to the weakest cases, level by level. */
  search(promise: PlanPromise): Search {
    return new Search(this.counting(promise), this.roles.people(rolesOf(promise)));
  }

  /** How many levels are asked for: no more than there are people. */
  levels({ people }: Search): number {
    return Math.min(this.options.unreachable, people.length) + 1;
  }

  casesOf({ cases }: Search): WeakestCase[] {
    return cases.map(({ gone, tally }) => ({ who: this.ids(gone), tally }));
  }

  ids(people: People): Id[] {
    return people.map((person) => this.calendars.people[person] ?? '');
  }

  /** The starts in the period at which the promise is broken while these people cannot be reached, in order. */
  brokenIntervals(promise: PlanPromise, who: readonly Id[]): Span[] {
    return this.counting(promise).broken(this.calendars.numbers(who));
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
      (gone) => this.stage(promise, gone),
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
