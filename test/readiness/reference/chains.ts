import { type Id } from '../../../src/domain/plan/plan.js';
import { type Duty, type HolderDuty } from './calendars.js';

export const never = Infinity;
const longestWait = 43_200;

/** Minutes from the start of the tables; `gone` are the people who cannot be reached. */
export type Stage = (minute: number, gone: ReadonlySet<Id>) => number;

/** When the role answers that is reached at a minute. */
export function reach(holders: HolderDuty[], answerWithin: number): Stage {
  return (minute, gone) => {
    let now = minute;
    const called: Id[] = [];
    for (const holder of holders) {
      const onDuty = holder.find((duty) => isOn(duty, now));
      if (!onDuty || called.includes(onDuty.person)) continue;
      if (!gone.has(onDuty.person)) return now + answerWithin;
      called.push(onDuty.person);
      now += answerWithin;
    }
    return earliest(holders, now, gone) + answerWithin;
  };
}

/** When somebody who watches the channel has seen it. */
export function detection(monitors: HolderDuty[], checkEvery: number): Stage {
  return (minute, gone) => earliest(monitors, minute, gone) + checkEvery;
}

/** One stage after the other; what never ends stays so. */
export function inOrder(stages: Stage[]): Stage {
  return (minute, gone) => {
    let now = minute;
    for (const stage of stages) {
      now = stage(now, gone);
      if (now === never) return never;
    }
    return now;
  };
}

export function thenWork(stage: Stage, minutes: number): Stage {
  return (minute, gone) => stage(minute, gone) + minutes;
}

/** The first minute from `now` on at which somebody is on duty who can be reached, within 30 days. */
function earliest(holders: HolderDuty[], now: number, gone: ReadonlySet<Id>): number {
  let soonest = never;
  for (const holder of holders) {
    for (const duty of holder) {
      if (gone.has(duty.person)) continue;
      const next = entry(duty.next, now);
      if (next >= 0 && next < soonest) soonest = next;
    }
  }
  return soonest - now <= longestWait ? soonest : never;
}

function isOn(duty: Duty, minute: number): boolean {
  return entry(duty.isOn, minute) === 1;
}

function entry(table: Uint8Array | Int32Array, minute: number): number {
  const value = table[minute];
  if (value === undefined) throw new Error('the tables are too short');
  return value;
}
