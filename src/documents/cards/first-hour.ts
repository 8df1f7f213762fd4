import { type Scenario } from '../../domain/plan/plan.js';
import { fitting } from '../parts/fitting.js';
import { severityBadge, type SeverityBadge } from '../parts/severity-badge.js';
import { type Writing } from '../parts/writing.js';
import { heights, room } from './card-heights.js';
import { type Duty } from './duties.js';

/** What somebody has to do in the first hour, scenario by scenario. */
export interface FirstHourView {
  scenarios: { name: string; severity: SeverityBadge; items: Item[] }[];
  /** tasks for which the card has no room; they stand in the checklists */
  left: number;
}

interface Item {
  minute: string;
  text: string;
  standIn: boolean;
}

/** One's own tasks come before those in which one stands in. */
export function firstHourOf(duties: Duty[], { plan }: Writing): FirstHourView {
  const tasks = plan.scenarios.flatMap((scenario) => tasksOf(scenario, duties));
  const own = tasks.filter(({ standIn }) => !standIn);
  const seen = new Set<Scenario>();
  const heightOf = ({ text, scenario }: Task) => {
    const head = seen.has(scenario) ? 0 : heights.heading(`1 ${scenario.name}`);
    seen.add(scenario);
    return head + heights.item(`${text} (i. V.)`);
  };
  const { shown, left } = fitting([...own, ...tasks.filter(({ standIn }) => standIn)], heightOf, room);
  return {
    scenarios: plan.scenarios.flatMap((scenario) => {
      const items = shown.filter((task) => task.scenario === scenario).sort((a, b) => a.at - b.at);
      if (items.length === 0) return [];
      const { name, severity } = scenario;
      return [{ name, severity: severityBadge(plan, severity), items: items.map(itemOf) }];
    }),
    left,
  };
}

interface Task extends Item {
  scenario: Scenario;
  at: number;
}

function tasksOf(scenario: Scenario, duties: Duty[]): Task[] {
  return (scenario.firstHour ?? []).flatMap(({ minute, text, owner }) => {
    const duty = duties.find(({ role }) => role === owner);
    return duty ? [{ scenario, at: minute, minute: String(minute), text, standIn: duty.order > 1 }] : [];
  });
}

function itemOf({ minute, text, standIn }: Task): Item {
  return { minute, text, standIn };
}
