import { type PlanPromise } from '../plan-promises.js';
import { type Broken } from './attempt.js';

/** A promise of more than a week is none. */
const longest = 7 * 1440;
const mostRounds = 8;
/** Up to so many minutes, times are multiples of so many. */
const friendly = [
  [60, 5],
  [240, 15],
  [1440, 60],
  [4320, 720],
  [Infinity, 1440],
] as const;

/** What could be promised, in minutes. */
export interface Limits {
  within: number;
  /** null: nothing is promised */
  outside: number | null;
}

/** The least limits that are kept, as people would round them; null: none are. */
export function keepableLimits(broken: Broken): Limits | null {
  return broken.promise.channel ? channelLimits(broken) : sameLimits(broken);
}

/** Service hours and other times have limits of their own. */
function channelLimits(broken: Broken): Limits | null {
  const { withinMinutes, outsideMinutes } = broken.promise;
  const within = keepable(broken, withinMinutes, (minutes) => ({ withinMinutes: minutes, outsideMinutes: null }));
  if (within === null || outsideMinutes === null) return within === null ? null : { within, outside: null };
  const outside = keepable(broken, outsideMinutes, (minutes) => ({ withinMinutes: within, outsideMinutes: minutes }));
  return { within, outside };
}

function sameLimits(broken: Broken): Limits | null {
  const within = keepable(broken, broken.promise.withinMinutes, (withinMinutes) => {
    return { withinMinutes, outsideMinutes: withinMinutes };
  });
  return within === null ? null : { within, outside: within };
}

/** The least rounded limit from `limit` on that is kept; null: none is. Each round the weakest case says what it needs. */
function keepable(
  { check, promise, level }: Broken,
  limit: number,
  at: (minutes: number) => Pick<PlanPromise, 'withinMinutes' | 'outsideMinutes'>,
): number | null {
  let minutes = limit;
  for (let round = 0; round < mostRounds; round += 1) {
    const weakest = check.weakestAt({ ...promise, ...at(minutes) }, level);
    if (weakest.tally.broken === 0) return minutes;
    minutes = rounded(weakest.tally.worst);
    if (minutes > longest) return null;
  }
  return null;
}

function rounded(minutes: number): number {
  const [, step] = friendly.find(([most]) => minutes <= most) ?? [0, 1];
  return Math.ceil(minutes / step) * step;
}
