import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * The database knows the moves of a version: it begins frozen, goes only where a move leads, and what was done stays.
 * Whoever submits it says how many have to approve. Words that name an erased person can be emptied; the content of a
 * version that is in force or on its way to that cannot be destroyed.
 */
export class VersionMoves1767225600014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(onlyMoves);
    await runner.query(beginsFrozen);
    await runner.query(`CREATE TRIGGER plan_version_begins AFTER INSERT ON plan_version
      FOR EACH ROW EXECUTE FUNCTION plan_version_begins()`);
    await runner.query(keepsMoves);
    await runner.query(`CREATE TRIGGER plan_version_move_stays BEFORE UPDATE ON plan_version_move
      FOR EACH ROW EXECUTE FUNCTION plan_version_move_stays()`);
    await runner.query(`GRANT UPDATE (approvals, note) ON plan_version TO krisenfest_app`);
    await runner.query(`GRANT UPDATE (reason) ON plan_version_move TO krisenfest_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`REVOKE UPDATE (approvals, note) ON plan_version FROM krisenfest_app`);
    await runner.query(`REVOKE UPDATE (reason) ON plan_version_move FROM krisenfest_app`);
    await runner.query(`DROP TRIGGER plan_version_move_stays ON plan_version_move`);
    await runner.query(`DROP TRIGGER plan_version_begins ON plan_version`);
    await runner.query(`DROP FUNCTION plan_version_move_stays(), plan_version_begins()`);
    await runner.query(anyState);
  }
}

const onlyMoves = `
  CREATE OR REPLACE FUNCTION plan_version_stays() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.content IS DISTINCT FROM OLD.content
        AND (NEW.content IS NOT NULL OR NEW.state NOT IN ('returned', 'superseded', 'withdrawn'))
      OR NEW.note IS DISTINCT FROM OLD.note AND NEW.note <> ''
      OR NEW.approvals IS DISTINCT FROM OLD.approvals AND (OLD.state, NEW.state) <> ('frozen', 'submitted')
      OR (to_jsonb(NEW) - '{content,note,approvals,state,row_version}'::text[])
        IS DISTINCT FROM (to_jsonb(OLD) - '{content,note,approvals,state,row_version}'::text[])
    THEN
      RAISE EXCEPTION 'a version never changes' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (
      ('frozen', 'submitted'), ('submitted', 'approved'), ('submitted', 'returned'), ('approved', 'returned'),
      ('approved', 'published'), ('published', 'superseded'),
      ('frozen', 'withdrawn'), ('submitted', 'withdrawn'), ('approved', 'withdrawn'), ('published', 'withdrawn'))
    THEN
      RAISE EXCEPTION 'no move leads there' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
  END $$`;

const beginsFrozen = `
  CREATE FUNCTION plan_version_begins() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.state <> 'frozen' OR NEW.content IS NULL THEN
      RAISE EXCEPTION 'a version begins frozen' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
  END $$`;

const keepsMoves = `
  CREATE FUNCTION plan_version_move_stays() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.name IS DISTINCT FROM OLD.name AND NEW.name <> ''
      OR NEW.reason IS DISTINCT FROM OLD.reason AND NEW.reason <> ''
      OR (to_jsonb(NEW) - '{name,reason}'::text[]) IS DISTINCT FROM (to_jsonb(OLD) - '{name,reason}'::text[])
    THEN
      RAISE EXCEPTION 'what was done stays' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
  END $$`;

/** As the migration before has it. */
const anyState = `
  CREATE OR REPLACE FUNCTION plan_version_stays() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.content IS DISTINCT FROM OLD.content AND NEW.content IS NOT NULL
      OR (to_jsonb(NEW) - 'content' - 'state' - 'row_version')
        IS DISTINCT FROM (to_jsonb(OLD) - 'content' - 'state' - 'row_version')
    THEN
      RAISE EXCEPTION 'a version never changes' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
  END $$`;
