import { type Span } from '../../calendar/spans.js';
import { type Id, type Locale, type Plan } from '../../plan/plan.js';
import { type ReadinessCheck } from '../check.js';
import { type PlanPromise } from '../plan-promises.js';

export type RepairKind = 'on_call' | 'add_holder' | 'pre_approve' | 'shorten_answer' | 'promise_less';

/** A change that may make a promise hold. */
export interface Attempt {
  kind: RepairKind;
  /** what to do, a sentence in each language */
  text: Record<Locale, string>;
  /** JSON pointer to the place that changes */
  path: string;
  /** the plan with the change */
  plan: Plan;
}

/** A promise that is broken, and how. */
export interface Broken {
  check: ReadinessCheck;
  promise: PlanPromise;
  /** how many people at most cannot be reached */
  level: number;
  /** the weakest case: who cannot be reached, and the starts at which it breaks */
  who: readonly Id[];
  spans: readonly Span[];
  /** roles for which somebody waits while nobody is on duty, the longest wait first */
  roles: readonly Id[];
}

/** Changes of one kind, the most promising first; of each list the first one that helps is enough. */
export type Attempts = Iterable<Iterable<Attempt>>;
