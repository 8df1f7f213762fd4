import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * A version that is in force, or on its way to that, may name somebody whose data was erased: its content is destroyed
 * when it is over. This is noted, for nobody remembers then who it was.
 */
export class VersionErasure1767225600015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE plan_version ADD COLUMN names_erased boolean NOT NULL DEFAULT false`);
    await runner.query(stays(`'{content,note,approvals,state,row_version,names_erased}'`));
    await runner.query(`GRANT UPDATE (names_erased) ON plan_version TO krisenfest_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(stays(`'{content,note,approvals,state,row_version}'`));
    await runner.query(`ALTER TABLE plan_version DROP COLUMN names_erased`);
  }
}

/** The function of the migration before, with what may differ between two states of a row. */
const stays = (changing: string) => `
  CREATE OR REPLACE FUNCTION plan_version_stays() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.content IS DISTINCT FROM OLD.content
        AND (NEW.content IS NOT NULL OR NEW.state NOT IN ('returned', 'superseded', 'withdrawn'))
      OR NEW.note IS DISTINCT FROM OLD.note AND NEW.note <> ''
      OR NEW.approvals IS DISTINCT FROM OLD.approvals AND (OLD.state, NEW.state) <> ('frozen', 'submitted')
      OR (to_jsonb(NEW) - ${changing}::text[]) IS DISTINCT FROM (to_jsonb(OLD) - ${changing}::text[])
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
