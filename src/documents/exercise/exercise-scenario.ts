import { type Exercise, type Plan, type Scenario } from '../../domain/plan/plan.js';
import { bySeverity } from '../parts/severity-badge.js';

const shortestWord = 5;
const stem = 6;

/** The scenario that an exercise is about: the one whose name shares most words with its own, else the gravest. */
export function scenarioOf({ name }: Exercise, plan: Plan): Scenario | null {
  const ranks = bySeverity(plan).map(({ id }) => id);
  const wanted = stems(name);
  const scored = plan.scenarios.map((scenario) => ({
    scenario,
    score: stems(scenario.name).filter((each) => wanted.includes(each)).length,
    rank: ranks.indexOf(scenario.severity),
  }));
  scored.sort((one, other) => other.score - one.score || other.rank - one.rank);
  return scored[0]?.scenario ?? null;
}

/** Beginnings of words: "gehackte" and "gehacktes" are alike. */
function stems(text: string): string[] {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return words.filter(({ length }) => length >= shortestWord).map((word) => word.slice(0, stem));
}
