import { type Id, type Plan } from '../plan/plan.js';
import { type FunctionId } from './catalogue.js';
import { functions } from './functions.js';

/** Who acts in a company that does not have the function, best first. */
const standIns: Record<FunctionId, FunctionId[]> = {
  management: ['crisis-team-lead', 'communications'],
  'crisis-team-lead': ['management', 'communications'],
  communications: ['spokesperson', 'management'],
  spokesperson: ['communications', 'social-media', 'management'],
  'social-media': ['community-management', 'communications'],
  'community-management': ['social-media', 'customer-service', 'communications'],
  'internal-communication': ['human-resources', 'communications'],
  legal: ['data-protection', 'management'],
  'data-protection': ['legal', 'it-security', 'management'],
  'it-security': ['data-protection', 'management'],
  'human-resources': ['internal-communication', 'management'],
  'customer-service': ['community-management', 'social-media', 'communications'],
  quality: ['site-management', 'customer-service', 'management'],
  'site-management': ['quality', 'human-resources', 'management'],
  'public-affairs': ['communications', 'management'],
  'investor-relations': ['management', 'communications'],
  monitoring: ['social-media', 'communications'],
  'log-keeping': ['internal-communication', 'human-resources', 'communications'],
};

/** The internal owner that is this function: by id, else by its name in one of the languages. */
export function ownerOf(plan: Plan, fn: FunctionId): Id | undefined {
  const names = functions.flatMap(({ id, name }) => (id === fn ? [name.de, name.en] : []));
  const byId = plan.owners.find(({ id }) => id === fn);
  return (byId ?? plan.owners.find((owner) => names.includes(owner.function)))?.id;
}

/** The internal owners that stand in for a function, best first; without the function itself. */
export function standInsOf(plan: Plan, fn: FunctionId): Id[] {
  return standIns[fn].flatMap((each) => ownerOf(plan, each) ?? []);
}

/** The internal owner that is this function or stands in for it; undefined where nobody does. */
export function actingOwner(plan: Plan, fn: FunctionId): Id | undefined {
  return ownerOf(plan, fn) ?? standInsOf(plan, fn)[0];
}

/** The same, and the first internal owner where nobody stands in; undefined only in a plan without owners. */
export function anyOwner(plan: Plan, fn: FunctionId): Id | undefined {
  return actingOwner(plan, fn) ?? plan.owners[0]?.id;
}
