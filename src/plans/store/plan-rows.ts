import { type Plan } from '../../domain/plan/plan.js';
import { agenciesFrom, agencyRows, supportHolderRows, supportRoleRows } from '../agencies/agencies.store.js';
import { channelRows, channelsFrom, responseTimeRows } from '../channels/channels.store.js';
import { planHeadFrom, planRow, type PlanValues } from '../company/company.store.js';
import { escalationFrom, policyRows, stepRows } from '../escalation/escalation.store.js';
import { exerciseRows, exercisesFrom } from '../exercises/exercises.store.js';
import { activitiesFrom, activityRows, assignmentRows } from '../matrix/matrix.store.js';
import { notificationRows, notificationsFrom } from '../notifications/notifications.store.js';
import { ownerHolderRows, ownerRows, ownersFrom } from '../owners/owners.store.js';
import { peopleFrom, personRows } from '../people/people.store.js';
import { rosterMemberRows, rosterRows, rostersFrom } from '../rosters/rosters.store.js';
import { checklistItemRows, scenarioRows, scenariosFrom, statementRows } from '../scenarios/scenarios.store.js';
import { severitiesFrom, severityRows } from '../severities/severities.store.js';
import { stakeholderRows, stakeholdersFrom } from '../stakeholders/stakeholders.store.js';

/** The rows that make up a plan, by table, each list in its order. */
export type PlanRows = ReturnType<typeof rowsOf>;

/** A thing that is named must be in the plan: the database refuses a reference to nothing. */
export function rowsOf(plan: Plan) {
  const head: [PlanValues] = [planRow(plan)];
  return {
    plan: head,
    agency: agencyRows(plan),
    person: personRows(plan),
    roster: rosterRows(plan),
    roster_member: rosterMemberRows(plan),
    role: [...ownerRows(plan), ...supportRoleRows(plan)],
    holder: [...ownerHolderRows(plan), ...supportHolderRows(plan)],
    severity: severityRows(plan),
    activity: activityRows(plan),
    assignment: assignmentRows(plan),
    escalation_policy: policyRows(plan),
    escalation_step: stepRows(plan),
    channel: channelRows(plan),
    response_time: responseTimeRows(plan),
    scenario: scenarioRows(plan),
    checklist_item: checklistItemRows(plan),
    statement: statementRows(plan),
    stakeholder: stakeholderRows(plan),
    notification: notificationRows(plan),
    exercise: exerciseRows(plan),
  };
}

export function planFrom(rows: PlanRows): Plan {
  return {
    ...planHeadFrom(rows.plan[0]),
    people: peopleFrom(rows.person),
    rosters: rostersFrom(rows.roster, rows.roster_member),
    owners: ownersFrom(rows.role, rows.holder),
    agencies: agenciesFrom(rows.agency, rows.role, rows.holder),
    severities: severitiesFrom(rows.severity),
    activities: activitiesFrom(rows.activity, rows.assignment),
    channels: channelsFrom(rows.channel, rows.response_time),
    escalation: escalationFrom(rows.escalation_policy, rows.escalation_step),
    scenarios: scenariosFrom(rows.scenario, rows.checklist_item, rows.statement),
    stakeholders: stakeholdersFrom(rows.stakeholder),
    notifications: notificationsFrom(rows.notification),
    exercises: exercisesFrom(rows.exercise),
  };
}
