import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { currentCompany, inPlan, isolate, ofPlan } from './support/tenant-table.js';

/**
 * Frozen, numbered contents of a plan, and what was done with each. The content is written once: nobody changes it
 * afterwards, not even the owner of the table. It can be destroyed, as a whole, for a person who has to be erased.
 */
export class Versions1767225600008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE plan_version (${ofPlan}, ${version}, ${inPlan})`);
    await runner.query(`CREATE TABLE plan_version_move (company_id uuid NOT NULL DEFAULT ${currentCompany}, ${move})`);
    for (const table of ['plan_version', 'plan_version_move']) await isolate(runner, table);
    await runner.query(`CREATE UNIQUE INDEX plan_version_in_force ON plan_version (company_id, plan_id)
      WHERE state = 'published'`);
    await runner.query(refuseAnotherContent);
    await runner.query(`CREATE TRIGGER plan_version_stays BEFORE UPDATE ON plan_version
      FOR EACH ROW EXECUTE FUNCTION plan_version_stays()`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE (state, row_version, content) ON plan_version TO krisenfest_app`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE (name) ON plan_version_move TO krisenfest_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE plan_version_move, plan_version`);
    await runner.query(`DROP FUNCTION plan_version_stays()`);
  }
}

/** `content`: the plan file as text; `hash`: its SHA-256; `editor`: who had changed the plan last when it was frozen. */
const version = `
  number integer NOT NULL CHECK (number > 0),
  content text,
  hash bytea NOT NULL CHECK (octet_length(hash) = 32),
  frozen_on date NOT NULL,
  frozen_at timestamptz NOT NULL,
  valid_until date NOT NULL,
  editor uuid,
  note text NOT NULL,
  approvals smallint NOT NULL CHECK (approvals IN (1, 2)),
  state text NOT NULL
    CHECK (state IN ('frozen', 'submitted', 'returned', 'approved', 'published', 'superseded', 'withdrawn')),
  row_version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (company_id, plan_id, number)`;

/** `name` may be emptied when its account is erased. */
const move = `
  plan_id uuid NOT NULL,
  number integer NOT NULL,
  position integer NOT NULL CHECK (position > 0),
  move text NOT NULL
    CHECK (move IN ('freeze', 'submit', 'approve', 'return', 'publish', 'supersede', 'withdraw')),
  account_id uuid,
  name text NOT NULL,
  at timestamptz NOT NULL,
  reason text,
  PRIMARY KEY (company_id, plan_id, number, position),
  FOREIGN KEY (company_id, plan_id, number) REFERENCES plan_version ON DELETE CASCADE`;

const refuseAnotherContent = `
  CREATE FUNCTION plan_version_stays() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.content IS DISTINCT FROM OLD.content AND NEW.content IS NOT NULL
      OR (to_jsonb(NEW) - 'content' - 'state' - 'row_version')
        IS DISTINCT FROM (to_jsonb(OLD) - 'content' - 'state' - 'row_version')
    THEN
      RAISE EXCEPTION 'a version never changes' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
  END $$`;
