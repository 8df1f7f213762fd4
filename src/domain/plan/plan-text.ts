import { type Plan } from './plan.js';

/** The plan file: what is exported, and what a version freezes. */
export function planText(plan: Plan): string {
  return `${JSON.stringify(plan, null, 2)}\n`;
}
