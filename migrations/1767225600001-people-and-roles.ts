import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { later, tenantTable } from './support/tenant-table.js';

/**
 * People, rosters and the roles that they hold. `party` says whose somebody is: '' the company's own, else the key of
 * the agency. It travels through the composite keys, so that a role is held by its own party's people alone (rule X2).
 */
export class PeopleAndRoles1767225600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, 'agency', agency);
    await tenantTable(runner, 'person', person);
    await tenantTable(runner, 'roster', roster);
    await tenantTable(runner, 'roster_member', rosterMember);
    await tenantTable(runner, 'role', role);
    await tenantTable(runner, 'holder', holder);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE holder, role, roster_member, roster, person, agency`);
  }
}

/** '' and '*' mean something else where a party stands. */
const agency = `
  key text NOT NULL CONSTRAINT x2_agency_key CHECK (key NOT IN ('', '*')),
  version integer NOT NULL DEFAULT 1,
  position integer NOT NULL,
  name text NOT NULL,
  contract text,
  PRIMARY KEY (company_id, plan_id, key)`;

const person = `
  key text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  position integer NOT NULL,
  agency_key text,
  party text NOT NULL GENERATED ALWAYS AS (coalesce(agency_key, '')) STORED,
  name text NOT NULL,
  job_title text,
  email text,
  phones jsonb,
  time_zone text,
  holiday_region text,
  duty_hours jsonb,
  absences jsonb,
  contact_confirmed_on date,
  PRIMARY KEY (company_id, plan_id, key),
  UNIQUE (company_id, plan_id, key, party),
  CONSTRAINT person_agency FOREIGN KEY (company_id, plan_id, agency_key) REFERENCES agency ${later}`;

/** party: that of all its members, '*' when they are of several; then no role can be held with it. */
const roster = `
  key text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  position integer NOT NULL,
  party text NOT NULL,
  name text NOT NULL,
  time_zone text,
  handover_from date NOT NULL,
  handover_at text NOT NULL,
  handover_every_days integer NOT NULL,
  hours jsonb NOT NULL,
  PRIMARY KEY (company_id, plan_id, key),
  UNIQUE (company_id, plan_id, key, party)`;

const rosterMember = `
  roster_key text NOT NULL,
  position integer NOT NULL,
  roster_party text NOT NULL,
  person_key text NOT NULL,
  person_party text NOT NULL,
  PRIMARY KEY (company_id, plan_id, roster_key, position),
  CONSTRAINT x2_member_party CHECK (roster_party = person_party OR roster_party = '*'),
  CONSTRAINT x2_member_of_roster FOREIGN KEY (company_id, plan_id, roster_key, roster_party)
    REFERENCES roster (company_id, plan_id, key, party) ${later},
  CONSTRAINT x2_member_is_person FOREIGN KEY (company_id, plan_id, person_key, person_party)
    REFERENCES person (company_id, plan_id, key, party) ${later}`;

/** Internal owners and support roles. */
const role = `
  key text NOT NULL,
  party text NOT NULL DEFAULT '',
  kind text NOT NULL GENERATED ALWAYS AS (CASE party WHEN '' THEN 'owner' ELSE 'support' END) STORED,
  agency_key text GENERATED ALWAYS AS (nullif(party, '')) STORED,
  version integer NOT NULL DEFAULT 1,
  position integer NOT NULL,
  name text NOT NULL,
  mandate text,
  service text,
  handover_to text,
  handover_by date,
  handover_steps jsonb,
  PRIMARY KEY (company_id, plan_id, key),
  UNIQUE (company_id, plan_id, key, party),
  CONSTRAINT role_service CHECK ((party = '') = (service IS NULL)),
  CONSTRAINT role_handover CHECK ((handover_to IS NULL) = (handover_by IS NULL)),
  CONSTRAINT role_agency FOREIGN KEY (company_id, plan_id, agency_key) REFERENCES agency ${later},
  CONSTRAINT role_handover_to FOREIGN KEY (company_id, plan_id, handover_to) REFERENCES role ${later}`;

const holder = `
  role_key text NOT NULL,
  position integer NOT NULL,
  party text NOT NULL,
  person_key text,
  roster_key text,
  PRIMARY KEY (company_id, plan_id, role_key, position),
  CONSTRAINT holder_is_one CHECK (num_nonnulls(person_key, roster_key) = 1),
  CONSTRAINT x2_holder_of_role FOREIGN KEY (company_id, plan_id, role_key, party)
    REFERENCES role (company_id, plan_id, key, party) ${later},
  CONSTRAINT x2_holder_is_person FOREIGN KEY (company_id, plan_id, person_key, party)
    REFERENCES person (company_id, plan_id, key, party) ${later},
  CONSTRAINT x2_holder_is_roster FOREIGN KEY (company_id, plan_id, roster_key, party)
    REFERENCES roster (company_id, plan_id, key, party) ${later}`;
