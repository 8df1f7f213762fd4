import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Links to people without an account in the company: whoever confirms their own contact data, and the agency that is to
 * review a version. And the role as which the service works for an agency: it is granted what reviews give it, no more.
 */
export class Outsiders1767225600009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(createRole);
    await runner.query(`ALTER TABLE link ADD COLUMN plan_id uuid, ADD COLUMN subject text`);
    await runner.query(`ALTER TABLE link DROP CONSTRAINT link_purpose_check, DROP CONSTRAINT link_check`);
    for (const check of checks) await runner.query(`ALTER TABLE link ADD ${check}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM link WHERE purpose IN ('contact', 'review')`);
    await runner.query(`ALTER TABLE link DROP COLUMN plan_id, DROP COLUMN subject`);
    await runner.query(`ALTER TABLE link DROP CONSTRAINT link_of_purpose, DROP CONSTRAINT link_of_organisation`);
    await runner.query(`ALTER TABLE link ADD CONSTRAINT link_purpose_check CHECK (purpose IN ('invitation', 'password')),
      ADD CONSTRAINT link_check CHECK ((purpose = 'invitation') = (organisation_id IS NOT NULL AND role IS NOT NULL))`);
  }
}

/** Another database of the same cluster may have made the role, even at this moment. */
const createRole = `
  DO $$ BEGIN
    CREATE ROLE krisenfest_agency NOLOGIN;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
  END $$`;

/** `subject`: of 'contact' the person's key in the plan, of 'review' the review's id. */
const checks = [
  `CONSTRAINT link_of_purpose CHECK (purpose IN ('invitation', 'password', 'contact', 'review'))`,
  `CONSTRAINT link_of_organisation CHECK (
    (purpose = 'invitation') = (role IS NOT NULL) AND (purpose = 'password') = (organisation_id IS NULL))`,
  `CONSTRAINT link_of_plan CHECK (
    (purpose IN ('contact', 'review')) = (plan_id IS NOT NULL AND subject IS NOT NULL)
    AND (plan_id IS NULL) = (subject IS NULL))`,
];
