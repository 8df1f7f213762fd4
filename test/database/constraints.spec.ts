import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type EntityManager } from 'typeorm';
import { PlanStore } from '../../src/plans/store/plan.store.js';
import { aPlan, aPlanWith } from '../builders/plan.builder.js';
import { engines, type TestDatabase } from './engines.js';

const store = new PlanStore();

/** Rule, what somebody tries, the statement, the constraint that refuses it. `social`, `press`: owners; `watch`: support. */
const attempts: [rule: string, attempt: string, sql: string, constraint: string][] = [
  ['X1', 'gives a support role the A', cell('draft', 'watch', 'wave', 'A'), 'x1_support_role_letter'],
  ['X1', 'gives a support role the R', cell('draft', 'watch', 'wave', 'R'), 'x1_support_role_letter'],
  ['X1', 'turns an S of a support role into an R', letter('listen', 'watch', 'R'), 'x1_support_role_letter'],
  ['X1', 'passes a support role off as internal', cell('log', 'watch', '', 'R'), 'x1_assignment_role'],
  ['X1', 'passes a held cell off as internal', own('assignment', 'role_party'), 'x1_assignment_role'],
  ['X2', "lets an agency's person hold an owner", holder('lead', '', 'dora', null), 'x2_holder_is_person'],
  ['X2', 'lends an owner to an agency', holder('lead', 'wave', 'dora', null), 'x2_holder_of_role'],
  ['X2', "lets an agency's roster hold an owner", holder('lead', '', null, 'agency-duty'), 'x2_holder_is_roster'],
  ['X2', 'lets a mixed roster hold an owner', holder('lead', '', null, 'mixed-duty'), 'x2_holder_is_roster'],
  ['X2', 'lets a mixed roster hold a support role', holder('watch', 'wave', null, 'mixed-duty'), 'x2_holder_is_roster'],
  ['X2', 'lets a colleague hold a support role', holder('watch', 'wave', 'ana', null), 'x2_holder_is_person'],
  ['X2', "lets another agency's person hold it", holder('watch', 'wave', 'emil', null), 'x2_holder_is_person'],
  [
    'X2',
    'moves a holder to an agency',
    `UPDATE person SET agency_key = 'wave' WHERE key = 'ana'`,
    'x2_holder_is_person',
  ],
  ['X2', 'moves an on-call member to an agency', moveMember(), 'x2_member_is_person'],
  ['X2', "adds an agency's person to a roster", member('duty', '', 'dora', 'wave'), 'x2_member_party'],
  ['X2', "passes an agency's person off as internal", member('duty', '', 'dora', ''), 'x2_member_is_person'],
  ['X2', 'passes an internal roster off as mixed', member('duty', '*', 'dora', 'wave'), 'x2_member_of_roster'],
  [
    'X2',
    'makes a mixed roster internal',
    `UPDATE roster SET party = '' WHERE key = 'mixed-duty'`,
    'x2_member_of_roster',
  ],
  ['X2', 'names an agency like no agency', agency(''), 'x2_agency_key'],
  ['X2', 'names an agency like a mixed roster', agency('*'), 'x2_agency_key'],
  ['X3', 'gives a row two As', cell('listen', 'lead', '', 'A'), 'x3_one_a'],
  ['X3', 'turns an R into a second A', letter('listen', 'press', 'A'), 'x3_one_a'],
  ['X4', 'lets a support role approve', step('watch', 'wave', 'approve'), 'x4_step_action'],
  ['X4', 'lets a support role decide', step('watch', 'wave', 'decide'), 'x4_step_action'],
  ['X4', 'passes a deciding support role off', step('watch', '', 'decide'), 'x4_step_role'],
  ['X4', 'lets a support role publish', set('channel', 'publish_owner', 'watch'), 'x4_channel_publish'],
  ['X4', 'lets an agency publish', own('channel', 'publish_owner_party'), 'x4_channel_publish_inside'],
  ['X4', 'lets a support role notify', set('notification', 'owner', 'watch'), 'x4_notification_owner'],
  ['X4', 'lets an agency notify', own('notification', 'owner_party'), 'x4_notification_owner_inside'],
  ['X4', 'lets a support role declare', set('severity', 'declared_by', 'watch'), 'x4_severity_declared_by'],
  ['X4', 'lets an agency declare', own('severity', 'declared_by_party'), 'x4_severity_declared_inside'],
  ['X4', 'lets a support role approve a text', set('statement', 'approved_by', 'watch'), 'x4_statement_approved'],
  ['X4', 'lets an agency approve a text', own('statement', 'approved_by_party'), 'x4_statement_approved_inside'],
  ['E8', 'removes a severity in use', `DELETE FROM severity WHERE key = 'crisis'`, 'policy_severity'],
];

function cell(activity: string, role: string, party: string, to: string): string {
  const key = `plan_id, activity_key, role_key, role_party, position, letter`;
  return `INSERT INTO assignment (${key}) SELECT plan_id, '${activity}', '${role}', '${party}', 9, '${to}' FROM plan`;
}

function letter(activity: string, role: string, to: string): string {
  return `UPDATE assignment SET letter = '${to}' WHERE activity_key = '${activity}' AND role_key = '${role}'`;
}

function holder(role: string, party: string, person: string | null, roster: string | null): string {
  const who = [person, roster].map((key) => (key === null ? 'NULL' : `'${key}'`)).join(', ');
  const key = 'plan_id, role_key, position, party, person_key, roster_key';
  return `INSERT INTO holder (${key}) SELECT plan_id, '${role}', 9, '${party}', ${who} FROM plan`;
}

function member(roster: string, rosterParty: string, person: string, personParty: string): string {
  const key = 'plan_id, roster_key, position, roster_party, person_key, person_party';
  const values = `'${roster}', 9, '${rosterParty}', '${person}', '${personParty}'`;
  return `INSERT INTO roster_member (${key}) SELECT plan_id, ${values} FROM plan`;
}

/** Frees ben of his roles first, so that only the roster holds him. */
function moveMember(): string {
  return `WITH freed AS (DELETE FROM holder WHERE person_key = 'ben')
    UPDATE person SET agency_key = 'wave' WHERE key = 'ben'`;
}

function agency(key: string): string {
  return `INSERT INTO agency (plan_id, key, position, name) SELECT plan_id, '${key}', 9, 'x' FROM plan`;
}

function step(role: string, party: string, action: string): string {
  return `UPDATE escalation_step SET role_key = '${role}', role_party = '${party}', action = '${action}'`;
}

function set(table: string, column: string, to: string): string {
  return `UPDATE ${table} SET ${column} = '${to}'`;
}

/** Changes whose somebody is said to be, to the wrong one of both. */
function own(table: string, column: string): string {
  return `UPDATE ${table} SET ${column} = CASE ${column} WHEN '' THEN 'wave' ELSE '' END ${table === 'assignment' ? `WHERE letter = 'S'` : ''}`;
}

function planWithRosters() {
  const [duty] = aPlan().rosters;
  return aPlanWith({
    '/people/-': { id: 'emil', name: 'Emil Eder', agency: 'other' },
    '/agencies/-': { id: 'other', name: 'Other Ltd', supportRoles: [] },
    '/rosters/-': { ...duty, id: 'agency-duty', members: ['dora'] },
    '/rosters/1': { ...duty, id: 'mixed-duty', members: ['cem', 'dora'] },
    '/rosters/2': { ...duty, id: 'agency-duty', members: ['dora', 'dora'] },
  });
}

describe.each(engines)('what the database itself refuses, $name engine', ({ start }) => {
  let db: TestDatabase;
  let company: string;

  beforeAll(async () => {
    db = await start();
    company = await db.newCompany();
    await db.database.inTenant(company, (tx) => store.create(tx, planWithRosters()));
  });
  afterAll(() => db.stop());

  it.each(attempts)('%s: nobody %s', async (_rule, _attempt, sql, constraint) => {
    const error: unknown = await db.database
      .inTenant(company, (tx) => tx.query(sql))
      .then(
        () => 'accepted',
        (refused: unknown) => refused,
      );
    expect(error).toMatchObject({ driverError: { constraint } });
  });

  it('takes the same things where they are possible', async () => {
    await expect(run(cell('log', 'watch', 'wave', 'C'))).resolves.toBeDefined();
    await expect(run(holder('press', '', 'ana', null))).resolves.toBeDefined();
    await expect(run(holder('watch', 'wave', null, 'agency-duty'))).resolves.toBeDefined();
    await expect(run(member('mixed-duty', '*', 'emil', 'other'))).resolves.toBeDefined();
    await expect(run(step('watch', 'wave', 'draft'))).resolves.toBeDefined();
  });

  function run(sql: string): Promise<unknown> {
    return db.database.inTenant(company, (tx: EntityManager) => tx.query(sql));
  }
});
