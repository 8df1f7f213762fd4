import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { later, tenantTable } from './support/tenant-table.js';

/** Who does what (rules X1 and X3), and who is called when (rule X4). */
export class MatrixAndEscalation1767225600002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, 'severity', severity);
    await tenantTable(runner, 'activity', activity);
    await tenantTable(runner, 'assignment', assignment);
    await runner.query(oneA);
    await tenantTable(runner, 'escalation_policy', escalationPolicy);
    await tenantTable(runner, 'escalation_step', escalationStep);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE escalation_step, escalation_policy, assignment, activity, severity`);
  }
}

const severity = `
  key text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  position integer NOT NULL,
  name text NOT NULL,
  rank integer NOT NULL,
  triggers jsonb,
  declared_by text,
  declared_by_party text NOT NULL DEFAULT '' CONSTRAINT x4_severity_declared_inside CHECK (declared_by_party = ''),
  PRIMARY KEY (company_id, plan_id, key),
  CONSTRAINT x4_severity_declared_by FOREIGN KEY (company_id, plan_id, declared_by, declared_by_party)
    REFERENCES role (company_id, plan_id, key, party) ${later}`;

const activity = `
  key text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  position integer NOT NULL,
  phase text NOT NULL,
  name text NOT NULL,
  note text,
  voice boolean NOT NULL,
  PRIMARY KEY (company_id, plan_id, key)`;

const assignment = `
  activity_key text NOT NULL,
  role_key text NOT NULL,
  role_party text NOT NULL,
  position integer NOT NULL,
  letter text NOT NULL,
  PRIMARY KEY (company_id, plan_id, activity_key, role_key),
  CONSTRAINT assignment_letter CHECK (letter IN ('R', 'A', 'S', 'C', 'I')),
  CONSTRAINT x1_support_role_letter CHECK (role_party = '' OR letter IN ('S', 'C', 'I')),
  CONSTRAINT x1_assignment_role FOREIGN KEY (company_id, plan_id, role_key, role_party)
    REFERENCES role (company_id, plan_id, key, party) ${later},
  CONSTRAINT assignment_activity FOREIGN KEY (company_id, plan_id, activity_key) REFERENCES activity ${later}`;

const oneA = `
  CREATE UNIQUE INDEX x3_one_a ON assignment (company_id, plan_id, activity_key) WHERE letter = 'A'`;

/** Its key is that of the severity. */
const escalationPolicy = `
  key text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  position integer NOT NULL,
  PRIMARY KEY (company_id, plan_id, key),
  CONSTRAINT policy_severity FOREIGN KEY (company_id, plan_id, key) REFERENCES severity ${later}`;

const escalationStep = `
  severity_key text NOT NULL,
  key text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  position integer NOT NULL,
  name text NOT NULL,
  action text NOT NULL,
  role_key text NOT NULL,
  role_party text NOT NULL,
  support jsonb,
  via jsonb,
  answer_within_minutes integer NOT NULL,
  work_minutes integer NOT NULL,
  blocks text NOT NULL,
  within_minutes integer,
  PRIMARY KEY (company_id, plan_id, severity_key, key),
  CONSTRAINT step_action CHECK (action IN ('assess', 'decide', 'draft', 'check', 'approve', 'inform')),
  CONSTRAINT x4_step_action CHECK (role_party = '' OR action NOT IN ('approve', 'decide')),
  CONSTRAINT x4_step_role FOREIGN KEY (company_id, plan_id, role_key, role_party)
    REFERENCES role (company_id, plan_id, key, party) ${later},
  CONSTRAINT step_policy FOREIGN KEY (company_id, plan_id, severity_key) REFERENCES escalation_policy ${later}`;
