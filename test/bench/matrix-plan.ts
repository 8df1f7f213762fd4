import { type Activity, type Letter, type Phase, type Plan } from '../../src/domain/plan/plan.js';
import { benchPlan } from './readiness-plans.js';

const phases: Phase[] = ['before', 'during', 'after'];
const others: Letter[] = ['C', 'I'];
const agencyRoles = 5;

/** A plan with so many rows and columns in its matrix, half of the cells filled; some of the columns are an agency's. */
export function matrixPlan(rows: number, columns: number): Plan {
  const owners = columns - agencyRoles;
  const plan = benchPlan(owners * 3, 20);
  const supportRoles = Array.from({ length: agencyRoles }, (_, index) => {
    return { id: `s${index}`, name: `Support ${index}`, service: 'monitoring' as const, holders: ['helper'] };
  });
  const phones = [{ label: 'Mobile', number: '+436600000001' }];
  return {
    ...plan,
    people: [...plan.people, { id: 'helper', name: 'Helper', agency: 'agency', phones }],
    agencies: [{ id: 'agency', name: 'Agency', supportRoles }],
    activities: Array.from({ length: rows }, (_, index) => activityOf(index, owners)),
  };
}

function activityOf(index: number, owners: number): Activity {
  const assignments: Record<string, Letter> = { [`o${index % owners}`]: 'A', [`o${(index + 1) % owners}`]: 'R' };
  for (let column = 2; column < owners / 2; column += 1) {
    assignments[`o${(index + column) % owners}`] = others[column % others.length] ?? 'I';
  }
  assignments[`s${index % agencyRoles}`] = 'S';
  return {
    id: `a${index}`,
    phase: phases[index % 3] ?? 'during',
    name: `Activity ${index}`,
    voice: false,
    assignments,
  };
}
