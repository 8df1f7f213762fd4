import { type HolderDuty } from './calendars.js';

export const never = Infinity;
export const longestWait = 43_200;

/** A chain has looked further ahead than the tables of who is on duty reach. */
export class TablesTooShort extends Error {}

/** Whether a person, by number, cannot be reached. */
export type Gone = readonly boolean[];

/** When something is done that starts at a minute, both from the start of the tables. */
export type Stage = (minute: number, gone: Gone) => number;

/** When the role answers that is reached at a minute. */
export function reach(holders: HolderDuty[], answerWithin: number): Stage {
  return (minute, gone) => {
    let now = minute;
    let called: number[] | null = null;
    for (const holder of holders) {
      const person = holder.onDuty[within(holder, now)] as number;
      if (person < 0 || called?.includes(person)) continue;
      if (!gone[person]) return now + answerWithin;
      called = [...(called ?? []), person];
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
function earliest(holders: HolderDuty[], now: number, gone: Gone): number {
  let soonest = never;
  for (const holder of holders) {
    within(holder, now + longestWait);
    for (const { person, next } of holder.duties) {
      const minute = next[now] as number;
      if (!gone[person] && minute >= 0 && minute < soonest) soonest = minute;
    }
  }
  return soonest - now <= longestWait ? soonest : never;
}

function within({ onDuty }: HolderDuty, minute: number): number {
  if (minute >= onDuty.length) throw new TablesTooShort();
  return minute;
}
