import { type Calendars } from '../calendar/calendars.js';
import { type Minute } from '../calendar/zone.js';
import { type HolderRef, type Id } from '../plan/plan.js';
import { longestWait } from './availability.js';
import { type PlanPromise, type Task } from './plan-promises.js';
import { type Roles } from './roles.js';

export type Outcome = 'off_duty' | 'absent' | 'already_called' | 'no_answer' | 'answered';

/** A holder's turn. Nobody is called who is off duty, absent, or was called before in this stage. */
export interface TracedCall {
  holder: HolderRef;
  /** who is called, or was already; null: nobody is on duty */
  person: Id | null;
  at: Minute;
  outcome: Outcome;
}

/** One stage of an episode. Minutes are instants (since 1970, UTC); `waiting`, `calling`, `working` are durations. */
export interface TracedStage {
  place: Task['place'] | { kind: 'watch'; channel: Id };
  roles: Id[];
  from: Minute;
  /** of a task; watching calls nobody */
  calls: TracedCall[];
  /** until somebody is on duty, and until the next look at a channel */
  waiting: number;
  /** of that, until the next look at a channel that somebody watches */
  looking: number;
  calling: number;
  working: number;
  /** null: never */
  until: Minute | null;
}

/** What happens in the slowest case that the plan allows, stage by stage, up to the end or to the stage that never ends. */
export interface Trace {
  from: Minute;
  stages: TracedStage[];
  waiting: number;
  calling: number;
  working: number;
  /** null: never */
  until: Minute | null;
}

/** Follows one episode from its first minute on. It agrees with what readiness counts for that minute. */
export class Tracer {
  constructor(
    private readonly calendars: Calendars,
    private readonly roles: Roles,
  ) {}

  /** @param gone people who cannot be reached */
  trace({ channel, tasks }: PlanPromise, gone: readonly Id[], from: Minute): Trace {
    const stages: TracedStage[] = [];
    let until: Minute | null = from;
    const then = (stage: TracedStage) => {
      stages.push(stage);
      until = stage.until;
    };
    if (channel) {
      const { roles, checkEveryMinutes } = channel.monitor;
      then(this.watched(channel.id, roles, checkEveryMinutes, gone, from));
    }
    for (const task of tasks) if (until !== null) then(this.done(task, gone, until));
    const sum = (part: 'waiting' | 'calling' | 'working') => stages.reduce((total, stage) => total + stage[part], 0);
    return { from, stages, waiting: sum('waiting'), calling: sum('calling'), working: sum('working'), until };
  }

  private watched(channel: Id, roles: Id[], checkEvery: number, gone: readonly Id[], from: Minute): TracedStage {
    const stage: TracedStage = { ...empty(from), place: { kind: 'watch', channel }, roles };
    const seen = this.nextOnDuty(roles, gone, from);
    if (!seen) return stage;
    return { ...stage, waiting: seen.at - from + checkEvery, looking: checkEvery, until: seen.at + checkEvery };
  }

  private done(task: Task, gone: readonly Id[], from: Minute): TracedStage {
    const calls: TracedCall[] = [];
    let now = from;
    for (const holder of this.roles.refs([task.role])) {
      const call = this.call(holder, now, calls, gone);
      calls.push(call);
      if (call.outcome === 'answered') break;
      if (call.outcome === 'no_answer') now += task.answerWithinMinutes;
    }
    return this.answered(task, gone, calls, from, now);
  }

  private call(holder: HolderRef, at: Minute, before: TracedCall[], gone: readonly Id[]): TracedCall {
    const person = this.personAt(holder, at);
    if (person === null) {
      return { holder, person, at, outcome: this.calendars.isAbsent(holder, at) ? 'absent' : 'off_duty' };
    }
    const wasCalled = before.some((call) => call.outcome === 'no_answer' && call.person === person);
    if (wasCalled) return { holder, person, at, outcome: 'already_called' };
    return { holder, person, at, outcome: gone.includes(person) ? 'no_answer' : 'answered' };
  }

  /** The end of a task after all turns; where nobody answered, the call stays open from `now` on. */
  private answered(task: Task, gone: readonly Id[], calls: TracedCall[], from: Minute, now: Minute): TracedStage {
    const { answerWithinMinutes: answer, workMinutes: working } = task;
    const stage = { ...empty(from), place: task.place, roles: [task.role], calls, calling: now - from };
    const isAnswered = calls.at(-1)?.outcome === 'answered';
    const open = isAnswered ? null : this.nextOnDuty([task.role], gone, now);
    if (!isAnswered && !open) return stage;
    const at = open?.at ?? now;
    return {
      ...stage,
      calls: open ? [...calls, { ...open, outcome: 'answered' }] : calls,
      waiting: at - now,
      calling: now - from + answer,
      working,
      until: at + answer + working,
    };
  }

  /** The first minute from `now` on, within 30 days, at which somebody is on duty who can be reached. */
  private nextOnDuty(roles: readonly Id[], gone: readonly Id[], now: Minute) {
    const { weeks } = this.calendars;
    const nextOf = (holder: HolderRef) => {
      const calendar = this.calendars.holder(holder);
      for (let week = weeks.weekOf(now); calendar && weeks.start(week) <= now + longestWait; week += 1) {
        for (const { person, from, until } of calendar.stints(week)) {
          const id = this.calendars.people[person] ?? '';
          if (until > now && !gone.includes(id)) return [{ holder, person: id, at: Math.max(now, from) }];
        }
      }
      return [];
    };
    const next = this.roles.refs(roles).flatMap(nextOf);
    const soonest = next.reduce<(typeof next)[number] | null>((a, b) => (a && a.at <= b.at ? a : b), null);
    return soonest && soonest.at - now <= longestWait ? soonest : null;
  }

  private personAt(holder: HolderRef, minute: Minute): Id | null {
    const stint = this.calendars.holder(holder)?.at(minute);
    return stint ? (this.calendars.people[stint.person] ?? null) : null;
  }
}

function empty(from: Minute) {
  return { from, calls: [], waiting: 0, looking: 0, calling: 0, working: 0, until: null };
}
