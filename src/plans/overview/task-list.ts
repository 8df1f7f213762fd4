import { type Plan } from '../../domain/plan/plan.js';
import { type Finding } from '../../domain/rules/finding.js';
import { pageOf } from '../section/list-page.js';

/** The pages of a plan in the order of the task list, by what they are about. */
export const stages = {
  people: ['company', 'people', 'owners', 'rosters', 'agencies'],
  course: ['severities', 'matrix', 'escalation'],
  content: ['channels', 'scenarios', 'stakeholders', 'notifications'],
  upkeep: ['exercises', 'review'],
} as const;

export type Stage = keyof typeof stages;
export type TaskName = (typeof stages)[Stage][number];
/** Optional: empty, and a plan can do without. Open: the review, as long as another section is not settled. */
export type TaskState = 'empty' | 'optional' | 'open' | 'in_work' | 'complete';

export interface Task {
  name: TaskName;
  stage: Stage;
  state: TaskState;
  errors: number;
  warnings: number;
}

const lists: Record<Exclude<TaskName, 'company' | 'review'>, (plan: Plan) => number> = {
  people: (plan) => plan.people.length,
  owners: (plan) => plan.owners.length,
  rosters: (plan) => plan.rosters.length,
  agencies: (plan) => plan.agencies.length,
  severities: (plan) => plan.severities.length,
  matrix: (plan) => plan.activities.length,
  escalation: (plan) => plan.escalation.length,
  channels: (plan) => plan.channels.length,
  scenarios: (plan) => plan.scenarios.length,
  stakeholders: (plan) => plan.stakeholders.length,
  notifications: (plan) => plan.notifications.length,
  exercises: (plan) => plan.exercises.length,
};
const dispensable: readonly TaskName[] = ['rosters', 'agencies'];

/** Each section's state, derived: empty, in work (it has errors), complete. The review comes last. */
export function tasks(plan: Plan, findings: Finding[]): Task[] {
  const of = (name: TaskName) => findings.filter(({ path }) => pageOf(path) === name);
  const own = stageNames.flatMap((stage) =>
    stages[stage].flatMap((name) => (name === 'review' ? [] : [task(plan, stage, name, of(name))])),
  );
  const state = own.every(isSettled) ? 'complete' : 'open';
  return [...own, { name: 'review', stage: 'upkeep', state, errors: 0, warnings: 0 }];
}

export const stageNames = Object.keys(stages) as Stage[];

/** What to do next: the first section that is not settled, else the review. */
export function nextTask(all: Task[]): Task | undefined {
  return all.find((each) => !isSettled(each)) ?? all.at(-1);
}

/** Whether nothing has to be done in the section. */
export function isSettled({ state }: Task): boolean {
  return state === 'complete' || state === 'optional';
}

function task(plan: Plan, stage: Stage, name: Exclude<TaskName, 'review'>, own: Finding[]): Task {
  const errors = own.filter(({ level }) => level !== 'warning').length;
  const isEmpty = name !== 'company' && lists[name](plan) === 0;
  const empty = dispensable.includes(name) ? 'optional' : 'empty';
  const state = errors > 0 ? 'in_work' : isEmpty ? empty : 'complete';
  return { name, stage, state, errors, warnings: own.length - errors };
}
