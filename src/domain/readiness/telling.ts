import { type Minute } from '../calendar/zone.js';
import { type ReadinessCheck } from './check.js';
import { minuteOf } from './instants.js';
import { type PlanPromise } from './plan-promises.js';
import { type ReadinessLevel } from './readiness.js';

type Worst = Pick<ReadinessLevel, 'worstAt' | 'worstDelay' | 'firstBroken'>;

/**
 * The start that tells most about a level of a promise: the slowest one; of a promise that is broken while the slowest
 * keeps its limit, which may be another one outside service hours, the first that is broken.
 * @returns null where nothing is promised
 */
export function tellingStart(
  check: ReadinessCheck,
  promise: PlanPromise,
  { worstAt, worstDelay, firstBroken }: Worst,
): Minute | null {
  if (worstAt === null) return null;
  const worst = minuteOf(worstAt);
  const delay = worstDelay === 'never' ? Infinity : worstDelay;
  return firstBroken === null || delay > limitAt(check, promise, worst) ? worst : minuteOf(firstBroken);
}

/** What is promised for something that begins at a minute, in minutes; Infinity: nothing. */
export function limitAt(check: ReadinessCheck, promise: PlanPromise, minute: Minute): number {
  const { channel, withinMinutes, outsideMinutes } = promise;
  const isInService = channel === null || check.calendars.service(channel).at(minute) !== null;
  return isInService ? withinMinutes : (outsideMinutes ?? Infinity);
}
