import { parsePlan } from '../domain/plan/parse.js';
import { type Plan } from '../domain/plan/plan.js';

/** The plan in the content of a version. Throws where it is none: it was one when it was frozen. */
export function frozenPlan(content: string): Plan {
  const parsed = parsePlan(JSON.parse(content));
  if (!parsed.ok) throw new Error('a version holds no plan');
  return parsed.value;
}
