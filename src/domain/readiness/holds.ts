import { type PromiseReadiness } from './readiness.js';

/**
 * Whether a promise holds whoever of that many people cannot be reached. A level that there is not has the people of the
 * one before it; without any level nothing was checked.
 */
export function isKept({ levels }: Pick<PromiseReadiness, 'levels'>, unreachable: number): boolean {
  return levels.length > 0 && levels.slice(0, unreachable + 1).every(({ brokenMinutes }) => brokenMinutes === 0);
}
