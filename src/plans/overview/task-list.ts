import { type Plan } from '../../domain/plan/plan.js';
import { type Finding } from '../../domain/rules/finding.js';
import { manyBroken } from '../finding-groups.js';
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
/** Optional: empty, and a plan can do without. Open: the review, until the plan is in force as it stands. */
export type TaskState = 'empty' | 'optional' | 'open' | 'in_work' | 'complete';

export interface Task {
  name: TaskName;
  stage: Stage;
  state: TaskState;
  errors: number;
  /** promises that are broken, where there are many in the plan: none of `errors` */
  broken: number;
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
export function tasks(plan: Plan, findings: Finding[], isAsInForce = false): Task[] {
  const of = (name: TaskName) => findings.filter(({ path }) => pageOf(path) === name);
  const broken = new Set(manyBroken(findings));
  const own = stageNames.flatMap((stage) =>
    stages[stage].flatMap((name) => (name === 'review' ? [] : [task(plan, stage, name, of(name), broken)])),
  );
  const state = isAsInForce && own.every(isSettled) ? 'complete' : 'open';
  return [...own, { name: 'review', stage: 'upkeep', state, errors: 0, broken: 0, warnings: 0 }];
}

export const stageNames = Object.keys(stages) as Stage[];

/** What to do next: the first section that is not settled, else the review. Many broken promises wait for all else. */
export function nextTask(all: Task[]): Task | undefined {
  const open = all.filter((each) => each.name !== 'review' && !isSettled(each));
  return open.find((each) => !isOnlyBroken(each)) ?? open[0] ?? all.at(-1);
}

/** Nothing is wrong in the section but some of many broken promises. */
export function isOnlyBroken({ errors, broken }: Task): boolean {
  return errors === 0 && broken > 0;
}

/** Whether nothing has to be done in the section. */
export function isSettled({ state }: Task): boolean {
  return state === 'complete' || state === 'optional';
}

function task(
  plan: Plan,
  stage: Stage,
  name: Exclude<TaskName, 'review'>,
  own: Finding[],
  many: ReadonlySet<Finding>,
): Task {
  const wrong = own.filter(({ level }) => level !== 'warning');
  const broken = wrong.filter((finding) => many.has(finding)).length;
  const isEmpty = name !== 'company' && lists[name](plan) === 0;
  const empty = dispensable.includes(name) ? 'optional' : 'empty';
  const state = wrong.length > 0 ? 'in_work' : isEmpty ? empty : 'complete';
  const warnings = own.length - wrong.length;
  return { name, stage, state, errors: wrong.length - broken, broken, warnings };
}
