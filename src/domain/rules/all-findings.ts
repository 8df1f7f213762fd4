import { type LocalDate, type Plan } from '../plan/plan.js';
import { type Finding } from './finding.js';
import { findings } from './findings.js';
import { inOrder } from './order.js';
import { readinessFindings } from './readiness.js';

/** `findings` and `readinessFindings` together, in the same order. W13 needs reviews and is not among them. */
export function allFindings(plan: Plan, options: { today: LocalDate }): Finding[] {
  return inOrder(plan, [...findings(plan, options), ...readinessFindings(plan, options)]);
}
