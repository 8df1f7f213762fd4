import { type Calendar } from '../calendar/calendar.js';
import { type Calendars } from '../calendar/calendars.js';
import { type HolderRef, type Id, type Plan } from '../plan/plan.js';
import { Availability } from './availability.js';
import { Chain } from './chain.js';
import { KeptByMissing, Room } from './kept-by-missing.js';
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
  private readonly room = new Room();
  private readonly stages = new KeptByMissing<Stage>(this.room);
  private readonly availabilities = new KeptByMissing<Availability>(this.room);
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
    return this.stages.of(`watch ${roles.join(' ')} ${checkEvery}`, missing, (onKept) => {
      return new Kept(new Watch(this.calendars.weeks, this.available(roles, missing), checkEvery), onKept);
    });
  }

  /** The tasks one after the other. */
  inOrder(tasks: readonly Task[], gone: People): Stage {
    const [only, ...more] = tasks;
    if (only && more.length === 0) return this.task(only, gone);
    const missing = among(this.people(tasks.map(({ role }) => role)), gone);
    const names = tasks.map(({ role, answerWithinMinutes: a, workMinutes: w }) => `${role} ${a} ${w}`);
    return this.stages.of(`tasks ${names.join(' ')}`, missing, (onKept) => {
      const stages = tasks.map((task) => this.task(task, missing));
      return new Kept(new Chain(this.calendars.weeks, stages), onKept);
    });
  }

  private task({ role, answerWithinMinutes: answer, workMinutes: work }: Task, gone: People): Stage {
    const missing = among(this.people([role]), gone);
    return this.stages.of(`task ${role} ${answer} ${work}`, missing, (onKept) => {
      const { weeks } = this.calendars;
      const available = this.available([role], missing);
      return new Kept(new Reach(weeks, this.holders([role]), available, missing, { answer, work }), onKept);
    });
  }

  private available(roles: readonly Id[], missing: People): Availability {
    return this.availabilities.of(roles.join(' '), missing, (onKept) => {
      return new Availability(this.calendars.weeks, this.holders(roles), this.people(roles), missing, onKept);
    });
  }

  /** The holders of the roles, in calling order. */
  refs(roles: readonly Id[]): HolderRef[] {
    return roles.flatMap((role) => this.holderRefs.get(role) ?? []);
  }
}

function among(people: People, gone: People): People {
  return gone.filter((person) => people.includes(person));
}
