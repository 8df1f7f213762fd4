import { type Plan } from '../../domain/plan/plan.js';

/** Stands in for a plan that is there no more: what its entries name is shown by its ids. */
export const noPlan: Plan = {
  format: 'crisis-plan/1',
  locale: 'de',
  title: '',
  classification: 'internal',
  company: { name: '', timeZone: 'UTC' },
  people: [],
  rosters: [],
  owners: [],
  agencies: [],
  severities: [],
  activities: [],
  channels: [],
  escalation: [],
  scenarios: [],
  stakeholders: [],
  notifications: [],
  exercises: [],
};
