import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { later, tenantTable } from './support/tenant-table.js';

/** Where the company speaks, what it says, whom it tells, and how it practises. Only its own people publish (rule X4). */
export class ChannelsAndScenarios1767225600003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, 'channel', channel);
    await tenantTable(runner, 'response_time', responseTime);
    await tenantTable(runner, 'scenario', scenario);
    await tenantTable(runner, 'checklist_item', checklistItem);
    await tenantTable(runner, 'statement', statement);
    await tenantTable(runner, 'stakeholder', stakeholder);
    await tenantTable(runner, 'notification', notification);
    await tenantTable(runner, 'exercise', exercise);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE exercise, notification, stakeholder`);
    await runner.query(`DROP TABLE statement, checklist_item, scenario, response_time, channel`);
  }
}

const root = `
  key text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  position integer NOT NULL,
  PRIMARY KEY (company_id, plan_id, key),
  name text NOT NULL`;

const internalRole = (name: string, column: string) => `
  CONSTRAINT x4_${name} FOREIGN KEY (company_id, plan_id, ${column}, ${column}_party)
    REFERENCES role (company_id, plan_id, key, party) ${later},
  CONSTRAINT x4_${name}_inside CHECK (${column}_party = '')`;

const anyRole = (name: string, column: string) => `
  CONSTRAINT ${name} FOREIGN KEY (company_id, plan_id, ${column}) REFERENCES role ${later}`;

const ofSeverity = (name: string, column: string) => `
  CONSTRAINT ${name} FOREIGN KEY (company_id, plan_id, ${column}) REFERENCES severity ${later}`;

const channel = `${root},
  type text NOT NULL,
  address text,
  audience text,
  service_hours jsonb,
  monitor_roles jsonb NOT NULL,
  check_every_minutes integer NOT NULL,
  publish_owner text NOT NULL,
  publish_owner_party text NOT NULL DEFAULT '',
  publish_answer_within_minutes integer NOT NULL,
  publish_work_minutes integer NOT NULL,
  has_custody boolean NOT NULL,
  account_owner text,
  admins jsonb,
  agencies_with_access jsonb,
  two_factor boolean,
  recovery text,
  ${internalRole('channel_publish', 'publish_owner')},
  ${anyRole('channel_account_owner', 'account_owner')}`;

/** Outside service hours: not given means the same minutes, given without minutes promises nothing. */
const responseTime = `
  channel_key text NOT NULL,
  position integer NOT NULL,
  severity_key text NOT NULL,
  kind text NOT NULL,
  within_minutes integer NOT NULL,
  outside_given boolean NOT NULL,
  outside_minutes integer,
  PRIMARY KEY (company_id, plan_id, channel_key, position),
  CONSTRAINT response_time_outside CHECK (outside_given OR outside_minutes IS NULL),
  CONSTRAINT response_time_channel FOREIGN KEY (company_id, plan_id, channel_key) REFERENCES channel ${later},
  ${ofSeverity('response_time_severity', 'severity_key')}`;

const scenario = `${root},
  severity_key text NOT NULL,
  description text,
  signals jsonb,
  do_not jsonb,
  stakeholders jsonb,
  has_first_hour boolean NOT NULL,
  has_statements boolean NOT NULL,
  ${ofSeverity('scenario_severity', 'severity_key')}`;

const checklistItem = `
  scenario_key text NOT NULL,
  position integer NOT NULL,
  minute integer NOT NULL,
  text text NOT NULL,
  owner text,
  PRIMARY KEY (company_id, plan_id, scenario_key, position),
  CONSTRAINT checklist_item_scenario FOREIGN KEY (company_id, plan_id, scenario_key) REFERENCES scenario ${later},
  ${anyRole('checklist_item_owner', 'owner')}`;

const statement = `
  scenario_key text NOT NULL,
  position integer NOT NULL,
  kind text NOT NULL,
  channels jsonb NOT NULL,
  language text NOT NULL,
  question text,
  text text NOT NULL,
  pre_approved boolean NOT NULL,
  approved_by text,
  approved_by_party text NOT NULL DEFAULT '',
  approved_on date,
  PRIMARY KEY (company_id, plan_id, scenario_key, position),
  CONSTRAINT statement_scenario FOREIGN KEY (company_id, plan_id, scenario_key) REFERENCES scenario ${later},
  ${internalRole('statement_approved', 'approved_by')}`;

const stakeholder = `${root},
  "group" text NOT NULL,
  contact text,
  owner text,
  note text,
  ${anyRole('stakeholder_owner', 'owner')}`;

const notification = `${root},
  law text,
  jurisdiction text,
  recipient text NOT NULL,
  trigger text,
  owner text NOT NULL,
  owner_party text NOT NULL DEFAULT '',
  within_minutes integer NOT NULL,
  answer_within_minutes integer NOT NULL,
  work_minutes integer NOT NULL,
  ${internalRole('notification_owner', 'owner')}`;

const exercise = `${root},
  kind text NOT NULL,
  every_months integer NOT NULL,
  last_held date,
  owner text,
  ${anyRole('exercise_owner', 'owner')}`;
