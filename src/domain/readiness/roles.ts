import { type Calendar } from '../calendar/calendar.js';
import { type Calendars } from '../calendar/calendars.js';
import { type HolderRef, type Id, type Plan } from '../plan/plan.js';
import { Availability } from './availability.js';
import { Chain } from './chain.js';
import { Kept } from './kept.js';
import { type Task } from './plan-promises.js';
import { Reach } from './reach.js';
import { type Stage } from './timing.js';
import { Watch } from './watch.js';

/** People as numbers (see Calendars), sorted. */
export type People = readonly number[];

/**
 * The stages of a plan for sets of people who cannot be reached. A stage depends on its own people alone: it is made
 * once and shared by all promises and sets.
 */
export class Roles {
  private readonly holderRefs: ReadonlyMap<Id, readonly HolderRef[]>;
  private readonly stages = new Map<string, Stage>();
  private readonly chains = new Map<string, Stage>();
  private readonly availabilities = new Map<string, Availability>();
  private readonly peopleKnown = new Map<string, People>();

  constructor(
    plan: Plan,
    private readonly calendars: Calendars,
  ) {
    const roles = [...plan.owners, ...plan.agencies.flatMap(({ supportRoles }) => supportRoles)];
    this.holderRefs = new Map(roles.map(({ id, holders }) => [id, holders]));
  }

  /** Everybody who can hold one of the roles. */
  people(roles: readonly Id[]): People {
    const key = roles.join(' ');
    let people = this.peopleKnown.get(key);
    if (!people) {
      const all = this.refs(roles).flatMap((ref) => this.calendars.peopleOf(ref));
      people = [...new Set(all)].sort((a, b) => a - b);
      this.peopleKnown.set(key, people);
    }
    return people;
  }

  /** The calendars of the roles' holders, in calling order; holders that the plan does not have are left out. */
  holders(roles: readonly Id[]): Calendar[] {
    return this.refs(roles).flatMap((ref) => this.calendars.holder(ref) ?? []);
  }

  /** What happens on a channel is seen by one of the roles. */
  watch(roles: readonly Id[], checkEvery: number, gone: People): Stage {
    const missing = among(this.people(roles), gone);
    return this.stage(`watch ${roles.join(' ')} ${checkEvery} -${missing.join(' ')}`, () => {
      return new Watch(this.calendars.weeks, this.available(roles, missing), checkEvery);
    });
  }

  /** The tasks one after the other. */
  inOrder(tasks: readonly Task[], gone: People): Stage {
    const [only, ...more] = tasks;
    if (only && more.length === 0) return this.task(only, gone);
    const missing = among(this.people(tasks.map(({ role }) => role)), gone);
    const names = tasks.map(({ role, answerWithinMinutes: a, workMinutes: w }) => `${role} ${a} ${w}`);
    const key = `${names.join(' ')} -${missing.join(' ')}`;
    let chain = this.chains.get(key);
    if (!chain) {
      const stages = tasks.map((task) => this.task(task, missing));
      this.chains.set(key, (chain = new Kept(new Chain(this.calendars.weeks, stages))));
    }
    return chain;
  }

  /** Lets go of tasks in order: there may be very many of them, of single roles there are not. */
  forget(): void {
    this.chains.clear();
  }

  private task({ role, answerWithinMinutes: answer, workMinutes: work }: Task, gone: People): Stage {
    const missing = among(this.people([role]), gone);
    return this.stage(`task ${role} ${answer} ${work} -${missing.join(' ')}`, () => {
      const { weeks } = this.calendars;
      return new Reach(weeks, this.holders([role]), this.available([role], missing), missing, { answer, work });
    });
  }

  private available(roles: readonly Id[], gone: People): Availability {
    const key = `${roles.join(' ')} -${gone.join(' ')}`;
    let available = this.availabilities.get(key);
    if (!available) {
      available = new Availability(this.calendars.weeks, this.holders(roles), this.people(roles), gone);
      this.availabilities.set(key, available);
    }
    return available;
  }

  private stage(key: string, make: () => Stage): Stage {
    let stage = this.stages.get(key);
    if (!stage) this.stages.set(key, (stage = make()));
    return stage;
  }

  /** The holders of the roles, in calling order. */
  refs(roles: readonly Id[]): HolderRef[] {
    return roles.flatMap((role) => this.holderRefs.get(role) ?? []);
  }
}

function among(people: People, gone: People): People {
  return gone.filter((person) => people.includes(person));
}
