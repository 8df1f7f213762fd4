import { type CollectionName } from '../../domain/plan/collections.js';
import {
  type Activity,
  type Agency,
  type Channel,
  type EscalationPolicy,
  type Exercise,
  type Notification,
  type Owner,
  type Person,
  type Roster,
  type Scenario,
  type Severity,
  type Stakeholder,
  type Step,
  type SupportRole,
} from '../../domain/plan/plan.js';
import { type Kind } from './kind.js';
import { agencies, supportRoles } from './tell/agencies.js';
import { channels } from './tell/channels.js';
import { policies, severities, steps } from './tell/escalation.js';
import { activities } from './tell/matrix.js';
import { exercises, notifications, stakeholders } from './tell/others.js';
import { owners, rosters } from './tell/owners.js';
import { people } from './tell/people.js';
import { scenarios } from './tell/scenarios.js';

/** What the lists of a plan are made of. */
interface Things extends Record<CollectionName | 'escalation', object> {
  people: Person;
  rosters: Roster;
  owners: Owner;
  agencies: Agency;
  'support-roles': SupportRole;
  severities: Severity;
  activities: Activity;
  channels: Channel;
  escalation: EscalationPolicy;
  steps: Step;
  scenarios: Scenario;
  stakeholders: Stakeholder;
  notifications: Notification;
  exercises: Exercise;
}

export type ListName = keyof Things;

export const kinds: { [N in ListName]: Kind<Things[N]> } = {
  people,
  rosters,
  owners,
  agencies,
  'support-roles': supportRoles,
  severities,
  activities,
  channels,
  escalation: policies,
  steps,
  scenarios,
  stakeholders,
  notifications,
  exercises,
};
