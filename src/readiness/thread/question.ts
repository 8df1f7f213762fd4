import { type Plan } from '../../domain/plan/plan.js';
import { type ReadinessFigures } from '../../domain/readiness/figures.js';
import { type BrokenPromise, type Lever } from '../../domain/readiness/lever.js';
import { type Pillar } from '../../domain/readiness/pillars.js';
import { type Repair } from '../../domain/readiness/repairs.js';
import { type PromiseReadiness, type ReadinessAnswer } from '../../domain/readiness/readiness.js';
import { type Trace } from '../../domain/readiness/trace.js';
import { type Finding } from '../../domain/rules/finding.js';
import { type Conditions } from '../conditions.js';
import { type Shared } from './shared.js';

/**
 * What a report says; all promises; or one of them in its weakest case at a level (null: the first that is broken), or
 * what would make it hold there; or the one change that mends most of those that are broken.
 */
export type Question = { plan: Plan; conditions: Conditions } & (
  | { about: 'figures' }
  | { about: 'promises' }
  | { about: 'case'; promise: string; level: number | null }
  | { about: 'repairs'; promise: string; level: number }
  | { about: 'lever'; broken: BrokenPromise[] }
);

/** What the thread is sent. */
export interface Order {
  question: Question;
  shared: Shared;
}

/** For the 168 hours of a week, Monday 00:00 first, in the company's zone. */
export type WeekOfHours = number[];

export interface PromisesAnswer {
  answer: ReadinessAnswer;
  /** on whom they depend, those on whom most do first */
  pillars: Pillar[];
  /**
   * for each level: how many promises break, on average over the period, when something begins in the hour; none where
   * the check was stopped
   */
  weeks: WeekOfHours[];
  /** what the rules find by the check; null: it was asked something else, or stopped */
  findings: Finding[] | null;
}

export interface CaseAnswer {
  /** the one that was asked for, where there is such a one */
  level: number;
  readiness: PromiseReadiness;
  /** null: nothing is promised in the period */
  trace: Trace | null;
  /** the share of the hour's minutes that break the promise, 0 to 1 */
  week: WeekOfHours;
}

export interface Answers {
  figures: ReadinessFigures;
  promises: PromisesAnswer;
  /** null: the plan makes no such promise */
  case: CaseAnswer | null;
  repairs: Omit<Repair, 'plan'>[];
  /** null: none is known that mends two */
  lever: Lever | null;
}
