import { type LocalDate } from '../domain/plan/plan.js';
import { type Away } from '../domain/readiness/what-if.js';

/** Under which conditions a plan is checked. */
export interface Conditions {
  from: LocalDate;
  days: number;
  /** how many people at most cannot be reached */
  unreachable: number;
  /** who is taken away as a whole */
  away: Away[];
}

/** What is asked where nothing else is said: a year from today on, and one person who cannot be reached. */
export function usualConditions(today: LocalDate): Conditions {
  return { from: today, days: 365, unreachable: 1, away: [] };
}
