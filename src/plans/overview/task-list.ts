import { type Plan } from '../../domain/plan/plan.js';
import { type Finding } from '../../domain/rules/finding.js';
import { pageOf } from '../section/list-page.js';

/** The pages of a plan in the order of the task list. */
export const taskNames = [
  'company',
  'people',
  'owners',
  'rosters',
  'agencies',
  'severities',
  'matrix',
  'escalation',
  'channels',
  'scenarios',
  'stakeholders',
  'notifications',
  'exercises',
] as const;

export type TaskName = (typeof taskNames)[number];
export type TaskState = 'empty' | 'in_work' | 'complete';

export interface Task {
  name: TaskName;
  state: TaskState;
  count: number | null;
  errors: number;
  warnings: number;
}

const lists: Record<TaskName, ((plan: Plan) => number) | null> = {
  company: null,
  people: (plan) => plan.people.length,
  owners: (plan) => plan.owners.length,
  agencies: (plan) => plan.agencies.length,
  severities: (plan) => plan.severities.length,
  matrix: (plan) => plan.activities.length,
  escalation: (plan) => plan.escalation.length,
  channels: (plan) => plan.channels.length,
  rosters: (plan) => plan.rosters.length,
  scenarios: (plan) => plan.scenarios.length,
  stakeholders: (plan) => plan.stakeholders.length,
  notifications: (plan) => plan.notifications.length,
  exercises: (plan) => plan.exercises.length,
};

/** Each section's state, derived: empty, in work (it has errors), complete. */
export function tasks(plan: Plan, findings: Finding[]): Task[] {
  return taskNames.map((name) => {
    const own = findings.filter(({ path }) => pageOf(path) === name);
    const errors = own.filter(({ level }) => level !== 'warning').length;
    const count = lists[name]?.(plan) ?? null;
    return {
      name,
      count,
      errors,
      warnings: own.length - errors,
      state: count === 0 ? 'empty' : errors > 0 ? 'in_work' : 'complete',
    };
  });
}
