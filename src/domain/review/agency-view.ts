import {
  type Activity,
  type Agency,
  type Blocks,
  type Channel,
  type ChannelType,
  type ContactMethod,
  type Id,
  type Letter,
  type LocalDate,
  type Phase,
  type Plan,
  type Service,
  type Step,
  type StepAction,
  type SupportRole,
} from '../plan/plan.js';
import { namesOfHolders } from './own-people.js';

/**
 * All that an agency sees of a plan, and what its sign-off is about: the matrix, and its own part in the rest. No phone
 * numbers, no mail addresses, nobody's name but those of its own people, nothing of another agency but its roles' names.
 */
export interface AgencyView {
  /** as the plan calls it */
  agency: string;
  /** its own roles first, then the functions of the company, then roles of others */
  columns: ViewColumn[];
  rows: ViewRow[];
  roles: ViewRole[];
  steps: ViewStep[];
  channels: ViewChannel[];
}

export interface ViewColumn {
  id: Id;
  name: string;
  of: 'own' | 'company' | 'other';
}

export interface ViewRow {
  id: Id;
  phase: Phase;
  name: string;
  voice: boolean;
  /** only of rows in which the agency has a letter */
  note?: string;
  letters: Record<Id, Letter>;
}

export interface ViewRole {
  id: Id;
  name: string;
  service: Service;
  mandate?: string;
  /** in calling order; who is on call by turns, in one line */
  holders: string[];
  /** `to`: the function that takes the work over */
  handover?: { to: string; by: LocalDate; steps?: string[] };
}

export interface ViewStep {
  /** severity and step: ids of steps count within their policy */
  id: string;
  severity: string;
  name: string;
  action: StepAction;
  /** name of the role that does it */
  role: string;
  /** names of the agency's roles in it */
  own: string[];
  via?: ContactMethod[];
  answerWithinMinutes: number;
  workMinutes: number;
  blocks: Blocks;
}

export interface ViewChannel {
  id: Id;
  name: string;
  type: ChannelType;
  /** names of the agency's roles that watch it; none: it only has access */
  watchedBy: string[];
  /** null: the agency does not watch it */
  checkEveryMinutes: number | null;
  /** the agency can get into the account */
  hasAccess: boolean;
  /** its people among those who administer the account */
  admins: string[];
}

/** What the agency with this key sees; null: the plan has no such agency. The same plan always gives the same value. */
export function agencyView(plan: Plan, key: Id): AgencyView | null {
  const agency = plan.agencies.find(({ id }) => id === key);
  if (!agency) return null;
  const columns = columnsOf(plan, agency);
  return {
    agency: agency.name,
    columns,
    rows: plan.activities.map((activity) => rowOf(activity, columns)),
    roles: agency.supportRoles.map((role) => roleOf(role, agency, plan)),
    steps: plan.escalation.flatMap(({ severity, steps }) =>
      steps.flatMap((step) => stepOf(step, severity, columns, plan)),
    ),
    channels: plan.channels.flatMap((channel) => channelOf(channel, agency, columns, plan)),
  };
}

/** Whether one of the agency's own roles has a letter in the row. */
export function concernsAgency(
  { columns }: Pick<AgencyView, 'columns'>,
  { letters }: Pick<ViewRow, 'letters'>,
): boolean {
  return columns.some(({ id, of }) => of === 'own' && letters[id] !== undefined);
}

function columnsOf(plan: Plan, own: Agency): ViewColumn[] {
  const support = (agency: Agency, of: ViewColumn['of']) =>
    agency.supportRoles.map(({ id, name }): ViewColumn => ({ id, name, of }));
  return [
    ...support(own, 'own'),
    ...plan.owners.map((owner): ViewColumn => ({ id: owner.id, name: owner.function, of: 'company' })),
    ...plan.agencies.filter(({ id }) => id !== own.id).flatMap((agency) => support(agency, 'other')),
  ];
}

function rowOf({ id, phase, name, voice, note, assignments }: Activity, columns: ViewColumn[]): ViewRow {
  const letters = Object.fromEntries(
    columns.flatMap((column): [Id, Letter][] => {
      const letter = Object.hasOwn(assignments, column.id) ? assignments[column.id] : undefined;
      return letter === undefined ? [] : [[column.id, letter]];
    }),
  );
  const isTold = note !== undefined && note !== '' && concernsAgency({ columns }, { letters });
  return { id, phase, name, voice, ...(isTold && { note }), letters };
}

function roleOf({ id, name, service, mandate, holders, handover }: SupportRole, agency: Agency, plan: Plan): ViewRole {
  const owner = handover && plan.owners.find((each) => each.id === handover.to);
  return {
    ...{ id, name, service },
    ...(mandate !== undefined && { mandate }),
    holders: namesOfHolders(holders, agency.id, plan),
    ...(handover &&
      owner && {
        handover: { to: owner.function, by: handover.by, ...(handover.steps && { steps: [...handover.steps] }) },
      }),
  };
}

function stepOf(step: Step, severity: Id, columns: ViewColumn[], plan: Plan): ViewStep[] {
  const taking = [step.role, ...(step.support ?? [])];
  const own = columns.filter(({ id, of }) => of === 'own' && taking.includes(id)).map(({ name }) => name);
  if (own.length === 0) return [];
  const { name, action, via, answerWithinMinutes, workMinutes, blocks } = step;
  return [
    {
      id: `${severity}.${step.id}`,
      severity: plan.severities.find(({ id }) => id === severity)?.name ?? '',
      ...{ name, action, own, answerWithinMinutes, workMinutes, blocks },
      role: columns.find(({ id }) => id === step.role)?.name ?? '',
      ...(via && { via: [...via] }),
    },
  ];
}

function channelOf({ id, name, type, monitor, custody }: Channel, agency: Agency, columns: ViewColumn[], plan: Plan) {
  const own = columns.filter((column) => column.of === 'own' && monitor.roles.includes(column.id));
  const people = plan.people.filter((person) => person.agency === agency.id);
  const admins = people.filter((person) => custody?.admins?.includes(person.id)).map((person) => person.name);
  const hasAccess = custody?.agenciesWithAccess?.includes(agency.id) ?? false;
  if (own.length === 0 && admins.length === 0 && !hasAccess) return [];
  const channel: ViewChannel = {
    ...{ id, name, type, hasAccess, admins },
    watchedBy: own.map((column) => column.name),
    checkEveryMinutes: own.length > 0 ? monitor.checkEveryMinutes : null,
  };
  return [channel];
}
