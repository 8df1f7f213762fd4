import { type LocalDate } from '../../domain/plan/plan.js';
import { type Version } from '../../versions/version.js';
import { type Visitor } from '../../web/visitor.js';
import { type Found } from '../findings/plan-findings.service.js';
import { type StoredPlan } from '../store/plan.store.js';

/** A plan as somebody looks at all of it. */
export interface SeenPlan {
  stored: StoredPlan;
  found: Found;
  versions: Version[];
  /** in the company's zone */
  today: LocalDate;
  visitor: Visitor;
}

/** With what decides about the next step. */
export interface OverviewPage extends SeenPlan {
  /** the plan says what its version in force says */
  isAsInForce: boolean;
}
