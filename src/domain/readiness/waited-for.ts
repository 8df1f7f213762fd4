import { type Id } from '../plan/plan.js';
import { type Trace } from './trace.js';

/**
 * The roles for which somebody waits while nobody is on duty, the longest wait first. Who looks at a channel now and
 * then makes nobody wait for that.
 */
export function waitedFor(traces: readonly Trace[]): Id[] {
  const stages = traces
    .flatMap((trace) => trace.stages)
    .map(({ roles, until, waiting, looking }) => ({ roles, waited: until === null ? Infinity : waiting - looking }));
  const longest = stages.filter(({ waited }) => waited > 0).sort((a, b) => b.waited - a.waited);
  return [...new Set(longest.flatMap(({ roles }) => roles))];
}
