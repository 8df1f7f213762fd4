import { type PlanRows } from './plan-rows.js';

export type TableName = keyof PlanRows;
type RowOf<N extends TableName> = PlanRows[N][number];
export type AnyRow = Readonly<Record<string, unknown>>;

/** What the store has to know of a table besides its columns. */
export interface Table {
  /** the properties that tell its rows apart within one plan */
  keys: readonly string[];
  /** has a version of its own; the others belong to the thing whose version they raise */
  isRoot: boolean;
  /** properties that follow from elsewhere, or say the place in a list: a change of them raises no version */
  derived: readonly string[];
  /** under which name StoredPlan.versions keeps the version */
  versionKey(row: object): string;
}

type Spec<N extends TableName> = Omit<Table, 'keys' | 'derived' | 'versionKey'> & {
  keys: readonly (keyof RowOf<N>)[];
  derived: readonly (keyof RowOf<N>)[];
  versionKey(row: RowOf<N>): string;
};

const root = { isRoot: true, keys: ['key'], derived: ['position'] } as const;
const part = { isRoot: false, derived: [] } as const;

const roleKey = (party: string, key: string) => (party === '' ? `owners/${key}` : `support-roles/${party}.${key}`);

const specs: { [N in TableName]: Spec<N> } = {
  plan: { isRoot: true, keys: [], derived: [], versionKey: () => 'plan' },
  agency: { ...root, versionKey: (row) => `agencies/${row.key}` },
  person: { ...root, versionKey: (row) => `people/${row.key}` },
  roster: { ...root, derived: ['position', 'party'], versionKey: (row) => `rosters/${row.key}` },
  roster_member: {
    isRoot: false,
    keys: ['rosterKey', 'position'],
    derived: ['rosterParty', 'personParty'],
    versionKey: (row) => `rosters/${row.rosterKey}`,
  },
  role: { ...root, versionKey: (row) => roleKey(row.party, row.key) },
  holder: { ...part, keys: ['roleKey', 'position'], versionKey: (row) => roleKey(row.party, row.roleKey) },
  severity: { ...root, versionKey: (row) => `severities/${row.key}` },
  activity: { ...root, versionKey: (row) => `activities/${row.key}` },
  assignment: {
    isRoot: false,
    keys: ['activityKey', 'roleKey'],
    derived: ['position', 'roleParty'],
    versionKey: (row) => `activities/${row.activityKey}`,
  },
  escalation_policy: { ...root, versionKey: (row) => `escalation/${row.key}` },
  escalation_step: {
    isRoot: true,
    keys: ['severityKey', 'key'],
    derived: ['position', 'roleParty'],
    versionKey: (row) => `steps/${row.severityKey}.${row.key}`,
  },
  channel: { ...root, versionKey: (row) => `channels/${row.key}` },
  response_time: { ...part, keys: ['channelKey', 'position'], versionKey: (row) => `channels/${row.channelKey}` },
  scenario: { ...root, versionKey: (row) => `scenarios/${row.key}` },
  checklist_item: { ...part, keys: ['scenarioKey', 'position'], versionKey: (row) => `scenarios/${row.scenarioKey}` },
  statement: { ...part, keys: ['scenarioKey', 'position'], versionKey: (row) => `scenarios/${row.scenarioKey}` },
  stakeholder: { ...root, versionKey: (row) => `stakeholders/${row.key}` },
  notification: { ...root, versionKey: (row) => `notifications/${row.key}` },
  exercise: { ...root, versionKey: (row) => `exercises/${row.key}` },
};

export const tables: Readonly<Record<TableName, Table>> = specs;
export const tableNames = Object.keys(specs) as TableName[];
